import type { components } from '@kotak9/client';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { type CourseStep, courseOf } from './course-of.ts';
import { EffectOf } from './effect-of.tsx';
import { objectionMessages } from './messages.ts';
import { outcomeNames } from './terms.ts';

interface StepProps {
  readonly step: CourseStep;
  /** What an instance is called, by its code; one that is behind is known by its code alone. */
  readonly nameOf: (code: string) => string;
}

const Step = ({ step, nameOf }: StepProps) => {
  const text = useText(objectionMessages);
  const outcome = useText(outcomeNames);
  if (step.type === 'filed') return <p>{text('eventFiled')}</p>;
  if (step.type === 'escalated') {
    const { to, by, statement } = step.escalation;
    return (
      <>
        <p>{text(by === 'clock' ? 'eventEscalatedByClock' : 'eventEscalated', { instance: nameOf(to) })}</p>
        {statement !== null && <p className="objection-words">{statement}</p>}
      </>
    );
  }
  const { instance, reason, reference, placement } = step.ruling;
  return (
    <>
      <p>
        <strong>
          {text('eventRuled', { instance: nameOf(instance), outcome: outcome(step.ruling.outcome) })}
        </strong>
      </p>
      <p className="objection-words">{reason}</p>
      {reference !== null && <p className="quiet small">{text('reference', { reference })}</p>}
      {placement !== null && <EffectOf placement={placement} />}
    </>
  );
};

/** Filed, answered, taken further: with the reasons, and what each answer changed. Who sat in an instance is not shown. */
export const HistoryPanel = ({ objection }: { readonly objection: components['schemas']['Objection'] }) => {
  const text = useText(objectionMessages);
  const format = useFormat();
  const names = new Map([objection.instance, ...objection.above].map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string => names.get(code) ?? code.replaceAll('-', ' ');
  return (
    <Panel title={text('history')}>
      <ol className="objection-course">
        {courseOf(objection).map((step) => (
          <li key={`${step.type} ${step.on} ${step.type === 'ruled' ? step.ruling.instance : ''}`}>
            <p className="quiet small">{format.date(step.on)}</p>
            <Step step={step} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </Panel>
  );
};
