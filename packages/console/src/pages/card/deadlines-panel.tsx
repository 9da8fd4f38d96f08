import type { components } from '@kotak9/client';
import { deadlineNames } from '../../language/talent-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { expiryOf } from './expiry.ts';
import { outlookMessages } from './outlook-messages.ts';

export interface DeadlinesPanelProps {
  readonly deadlines: readonly components['schemas']['Deadline'][];
  readonly today: string;
}

/** What falls due. */
export const DeadlinesPanel = ({ deadlines, today }: DeadlinesPanelProps) => {
  const text = useText(outlookMessages);
  const name = useText(deadlineNames);
  const format = useFormat();
  return (
    <Panel title={text('deadlines')} hint={text('deadlinesHint')}>
      {deadlines.length === 0 ? (
        <Empty title={text('noDeadlines')} />
      ) : (
        <ul className="card-dates">
          {deadlines
            .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
            .map(({ kind, id, dueOn }) => (
              <li key={`${kind} ${id}`}>
                <span>{name(kind)}</span>
                <span className="card-dates__day">
                  {expiryOf(dueOn, today) === 'expired' && <Badge tone="bad">{text('passed')}</Badge>}{' '}
                  {format.date(dueOn)}
                </span>
              </li>
            ))}
        </ul>
      )}
    </Panel>
  );
};
