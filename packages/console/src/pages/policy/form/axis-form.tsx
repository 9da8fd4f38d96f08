import { useText } from '../../../language/use-text.ts';
import { Panel } from '../../../parts/panel.tsx';
import { isObject, listAt, numberAt, textAt } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { useFieldName } from '../use-field-name.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { FlagAt } from './flag-at.tsx';
import { NumberAt } from './number-at.tsx';
import { ScaleForm } from './scale-form.tsx';
import { WeightSum } from './weight-sum.tsx';

/** One axis of the nine-box: what it is made of with which weight and scale, and where its levels begin. */
export const AxisForm = ({ axis }: { readonly axis: 'performance' | 'potential' }) => {
  const text = useText(policyMessages);
  const name = useFieldName();
  const { content } = useEditor();
  const components = ['axes', axis, 'components'] as const;
  const levels = ['axes', axis, 'levels'] as const;
  const parts = listAt(content, components);
  return (
    <>
      <Panel title={text('componentsTitle', { axis: name(axis) })} hint={text('componentsHint')}>
        <ul className="policy-components">
          {parts.map((part, at) => {
            const path = [...components, at];
            const title = isObject(part) ? textAt(part, ['name']) : '';
            return (
              <li key={title} className="policy-component">
                <h3>{name(title)}</h3>
                <NumberAt
                  path={[...path, 'weight']}
                  label={text('weightOf', { name: name(title) })}
                  unit="%"
                  isLabelHidden
                />
                <ScaleForm path={path} title={name(title)} />
              </li>
            );
          })}
        </ul>
        <WeightSum weights={parts.map((part) => numberAt(part, ['weight']))} />
        <FaultNote path={components} />
      </Panel>
      <Panel title={text('levelsTitle', { axis: name(axis) })} hint={text('levelsHint')}>
        <ul className="policy-levels">
          {listAt(content, levels).map((level, at) => {
            const title = textAt(level, ['level']);
            return (
              <li key={title} className="policy-level">
                <NumberAt path={[...levels, at, 'from']} label={text('levelFrom', { level: name(title) })} />
                <FlagAt path={[...levels, at, 'inclusive']} label={text('levelInclusive')} />
                <FaultNote path={[...levels, at, 'inclusive']} />
                <FaultNote path={[...levels, at, 'level']} />
              </li>
            );
          })}
        </ul>
        <FaultNote path={levels} />
      </Panel>
    </>
  );
};
