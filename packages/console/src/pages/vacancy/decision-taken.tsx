import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import type { List } from './list-types.ts';
import { vacancyMessages } from './messages.ts';

export interface DecisionTakenProps {
  readonly list: List;
  readonly decision: NonNullable<List['decision']>;
}

/** Whom the official chose, by which decree and why, and whether the person is in the post. */
export const DecisionTaken = ({ list, decision }: DecisionTakenProps) => {
  const text = useText(vacancyMessages);
  const format = useFormat();
  const name = list.candidates.find(({ nip }) => nip === decision.nip)?.name ?? decision.nip;
  return (
    <Panel title={text('decided')}>
      <Facts
        facts={[
          [
            text('decidedName'),
            <>
              <PersonName nip={decision.nip} name={name} />{' '}
              <Badge tone={decision.rank === 1 ? 'good' : 'info'}>
                {text('decidedRank', { rank: decision.rank })}
              </Badge>
            </>,
          ],
          [text('decree'), decision.decreeNumber],
          [text('effective'), format.date(decision.effectiveDate)],
          [text('reason'), decision.reason ?? text('noReason')],
          [text('decidedAt'), format.instant(decision.decidedAt)],
          [text('status'), text(decision.applied ? 'applied' : 'notApplied')],
        ]}
      />
    </Panel>
  );
};
