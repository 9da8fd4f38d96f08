import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { healthMessages, scheduleNames } from './messages.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { RunList } from './run-list.tsx';
import type { Schedule } from './types.ts';
import { useCadence } from './use-cadence.ts';

const One = ({ schedule }: { readonly schedule: Schedule }) => {
  const text = useText(healthMessages);
  const name = useText(scheduleNames);
  const format = useFormat();
  const cadence = useCadence();
  const [last] = schedule.runs;
  return (
    <Panel
      title={name(schedule.name)}
      hint={schedule.does}
      actions={
        <span className="health__badges">
          {schedule.isLate && <Badge tone="bad">{text('late')}</Badge>}
          {last !== undefined && <OutcomeBadge outcome={last.outcome} />}
        </span>
      }
    >
      <Facts
        facts={[
          [text('cadence'), cadence(schedule)],
          [
            text('nextRun'),
            schedule.nextRun === null ? text('nextUnknown') : format.instant(schedule.nextRun),
          ],
        ]}
      />
      {schedule.runs.length === 0 ? (
        <Empty title={text('neverRan')}>{text('neverRanText')}</Empty>
      ) : (
        <RunList caption={text('lastRuns', { schedule: name(schedule.name) })} runs={schedule.runs} />
      )}
    </Panel>
  );
};

/** What the calendar does: when each schedule runs, and what its last runs did. */
export const Schedules = ({ schedules }: { readonly schedules: readonly Schedule[] }) => (
  <div className="health__schedules">
    {schedules.map((schedule) => (
      <One key={schedule.name} schedule={schedule} />
    ))}
  </div>
);
