import { useText } from '../../../language/use-text.ts';
import { Panel } from '../../../parts/panel.tsx';
import { numberAt } from '../at-path.ts';
import { BoxGrid } from '../box-grid.tsx';
import { policyMessages } from '../messages.ts';
import { useFieldName } from '../use-field-name.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { FollowUps } from './follow-ups.tsx';
import { NumberAt } from './number-at.tsx';
import { ValueForm } from './value-form.tsx';
import { WeightSum } from './weight-sum.tsx';

const AXES = ['performance', 'potential'] as const;

/** What the two axes make together: nilai talenta, and the box. The map of boxes is the regulation's and is read. */
export const ResultForm = () => {
  const text = useText(policyMessages);
  const name = useFieldName();
  const { content } = useEditor();
  return (
    <>
      <Panel title={text('mixTitle')} hint={text('mixHint')}>
        <div className="policy-fields">
          {AXES.map((axis) => (
            <NumberAt key={axis} path={['talentMix', axis]} label={name(axis)} unit="%" />
          ))}
        </div>
        <WeightSum weights={AXES.map((axis) => numberAt(content, ['talentMix', axis]))} />
        <FaultNote path={['talentMix']} />
      </Panel>
      <Panel title={text('boxMapTitle')} hint={text('boxMapHint')}>
        <BoxGrid caption={text('boxMapTitle')} boxes={content['boxes']} />
        <FaultNote path={['boxes']} />
        <FollowUps />
      </Panel>
      <Panel title={name('competency')}>
        <ValueForm path={['competency']} name="competency" />
      </Panel>
      <Panel title={name('retirement')}>
        <ValueForm path={['retirement']} name="retirement" />
      </Panel>
    </>
  );
};
