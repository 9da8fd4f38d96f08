import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { countNames, healthMessages } from './messages.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import type { ScheduleRun } from './types.ts';
import { useDuration } from './use-duration.ts';

const secondsOf = ({ startedAt, endedAt }: ScheduleRun): number | null =>
  endedAt === null ? null : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;

/** The last runs of a schedule, the latest first. */
export const RunList = ({
  caption,
  runs,
}: {
  readonly caption: string;
  readonly runs: readonly ScheduleRun[];
}) => {
  const text = useText(healthMessages);
  const count = useTerm(countNames);
  const format = useFormat();
  const duration = useDuration();
  const saidOf = ({ did, error, outcome }: ScheduleRun): string => {
    const done = Object.entries(did).filter(([, number]) => number > 0);
    const parts = done.map(([name, number]) => `${format.number(number)} ${count(name)}`);
    if (error !== null) parts.push(text('runError', { error }));
    if (parts.length > 0) return parts.join(', ');
    return outcome === 'succeeded' ? text('runNothing') : '—';
  };
  const when = (instant: string) => <span className="health__when">{format.instant(instant)}</span>;
  const columns: readonly Column<ScheduleRun>[] = [
    { id: 'started', title: text('runStarted'), cell: ({ startedAt }) => when(startedAt) },
    { id: 'outcome', title: text('runOutcome'), cell: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
    { id: 'did', title: text('runDid'), cell: (run) => <span className="health__did">{saidOf(run)}</span> },
    {
      id: 'took',
      title: text('runTook'),
      isNumber: true,
      cell: (run) => {
        const seconds = secondsOf(run);
        return seconds === null ? '—' : duration(seconds);
      },
    },
    { id: 'asOf', title: text('runAsOf'), cell: ({ asOf }) => when(asOf) },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={runs}
      rowKey={({ startedAt, executionId }) => `${startedAt} ${executionId}`}
    />
  );
};
