import { RANKING_KEYS } from '@kotak9/rules';
import { useText } from '../../../language/use-text.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { isObject, listAt, type Path, textAt } from '../at-path.ts';
import { BOX_NUMBERS } from '../box-rows.ts';
import { policyMessages } from '../messages.ts';
import { toggled } from '../ordered-list.ts';
import { useFieldName } from '../use-field-name.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { FoldedParts } from './folded-parts.tsx';
import { NumberAt } from './number-at.tsx';
import { OrderAt } from './order-at.tsx';
import { ValueForm } from './value-form.tsx';

/** Who comes on a succession list, in which order, and how many names it has. */
export const SuccessionForm = () => {
  const text = useText(policyMessages);
  const name = useFieldName();
  const { content } = useEditor();
  const rankingKey = (term: unknown): string => {
    const key = RANKING_KEYS.find((known) => known === term);
    return key === undefined ? String(term) : text(`ranking-${key}`);
  };
  const targets = content['targets'];
  const kind = textAt(content, ['successorPolicy', 'kind']);
  return (
    <>
      <Panel title={name('successorPolicy')} hint={text('successionHint')}>
        {kind === 'TOP_1' ? (
          <p>{text('topOne')}</p>
        ) : (
          <div className="policy-fields">
            <NumberAt path={['successorPolicy', 'n']} label={name('n')} unit={text('unitPeople')} />
          </div>
        )}
        <BoxesAt path={['successorPolicy', 'boxes']} label={text('firstBoxes')} />
        <BoxesAt path={['successorPolicy', 'fallback']} label={text('fallbackBoxes')} />
        <FaultNote path={['successorPolicy']} />
      </Panel>
      <Panel title={name('ranking')} hint={text('rankingHint')}>
        <OrderAt path={['ranking']} label={name('ranking')} word={rankingKey} />
      </Panel>
      <Panel title={name('targets')} hint={text('otherHint')}>
        <ValueForm path={['successionLevels']} name="successionLevels" />
        <FoldedParts path={['targets']} keys={isObject(targets) ? Object.keys(targets) : []} />
      </Panel>
    </>
  );
};

const BoxesAt = ({ path, label }: { readonly path: Path; readonly label: string }) => {
  const { content, isReadOnly, set } = useEditor();
  const chosen = listAt(content, path);
  return (
    <fieldset className="policy-group">
      <legend>{label}</legend>
      <div className="policy-boxes">
        {BOX_NUMBERS.toReversed().map((box) => (
          <Checkbox
            key={box}
            isSelected={chosen.includes(box)}
            isDisabled={isReadOnly}
            onChange={() => set(path, toggled(chosen, box))}
          >
            {box}
          </Checkbox>
        ))}
      </div>
      <FaultNote path={path} />
    </fieldset>
  );
};
