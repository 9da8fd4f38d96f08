import type { IsoDate } from '@kotak9/rules';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { duePreparations } from './due-preparations.ts';
import { causeNames, timelineMessages } from './messages.ts';
import type { Preparation } from './plan-preparations.ts';
import type { PostPool } from './pool-of-posts.ts';
import { PostTitle } from './post-title.tsx';

export interface DueListProps {
  readonly preparations: readonly Preparation[];
  readonly today: IsoDate;
  readonly poolOf: (positionId: string) => PostPool;
  readonly unitName: ReadonlyMap<string, string>;
  readonly holderName: ReadonlyMap<string, string>;
}

/** What has to be begun within the coming months, with the reason and who could take it. */
export const DueList = ({ preparations, today, poolOf, unitName, holderName }: DueListProps) => {
  const text = useText(timelineMessages);
  const cause = useText(causeNames);
  const format = useFormat();
  const columns: readonly Column<Preparation>[] = [
    { id: 'post', title: text('post'), cell: (one) => <PostTitle post={one} unitName={unitName} /> },
    { id: 'reason', title: text('reason'), cell: (one) => cause(one.cause) },
    {
      id: 'holder',
      title: text('holder'),
      cell: ({ holder }) => (holder === null ? text('nobody') : (holderName.get(holder) ?? holder)),
    },
    {
      id: 'start',
      title: text('startByColumn'),
      cell: ({ start, late }) => (
        <span className="timeline__when">
          {format.date(start.startBy)}
          {late && <Badge tone="bad">{text('lateBadge')}</Badge>}
        </span>
      ),
    },
    {
      id: 'vacant',
      title: text('vacantOnColumn'),
      cell: ({ date }) => (
        <span className="timeline__when">{date === today ? text('atOnce') : format.date(date)}</span>
      ),
    },
    {
      id: 'ready',
      title: text('ready'),
      isNumber: true,
      cell: ({ positionId }) => {
        const { ready } = poolOf(positionId);
        return ready === null ? '—' : format.number(ready);
      },
    },
  ];
  const due = duePreparations(preparations, today);
  return (
    <Panel title={text('dueTitle')} hint={text('dueListHint')}>
      {due.length === 0 ? (
        <Empty title={text('dueNone')}>{text('dueNoneText')}</Empty>
      ) : (
        <DataTable
          caption={text('dueTitle')}
          columns={columns}
          rows={due}
          rowKey={({ positionId }) => positionId}
        />
      )}
    </Panel>
  );
};
