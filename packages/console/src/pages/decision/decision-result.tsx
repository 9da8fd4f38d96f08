import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { DecisionTaken, type DecisionTakenProps } from '../vacancy/decision-taken.tsx';
import { decisionMessages } from './messages.ts';

/** What was decided, and what comes of it by itself. */
export const DecisionResult = ({ list, decision }: DecisionTakenProps) => {
  const text = useText(decisionMessages);
  const format = useFormat();
  const name = list.candidates.find(({ nip }) => nip === decision.nip)?.name ?? decision.nip;
  return (
    <>
      <Notice tone="good" title={text('doneTitle')} isNews>
        {text('doneText', { name, post: list.title })}
      </Notice>
      <DecisionTaken list={list} decision={decision} />
      <Panel title={text('nextTitle')}>
        <ul className="decision-next">
          <li>
            {decision.applied
              ? text('nextApplied')
              : text('nextLater', { date: format.date(decision.effectiveDate), name })}
          </li>
          <li>{text('nextTold')}</li>
        </ul>
      </Panel>
    </>
  );
};
