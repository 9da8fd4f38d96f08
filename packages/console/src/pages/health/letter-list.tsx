import { useReadWith } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { healthMessages, workerNames } from './messages.ts';
import type { DeadLetter, WorkerName } from './types.ts';

/** What can be told of dead letters: which event each is, whom it is about, and where it failed. */
export const LetterList = ({ worker }: { readonly worker: WorkerName }) => {
  const text = useText(healthMessages);
  const name = useText(workerNames);
  const format = useFormat();
  const read = useReadWith({ staleTime: 0 }, '/v1/operations/queues/{name}/dead-letters', {
    path: { name: worker },
  });

  const placeOf = ({ place, reason }: DeadLetter): string => {
    if (place === 'failed') return text('placeFailed');
    return reason === null ? text('placeUndelivered') : text('placeUndeliveredWhy', { reason });
  };
  const columns: readonly Column<DeadLetter>[] = [
    {
      id: 'event',
      title: text('letterEvent'),
      cell: ({ id, event }) => (
        <span className="health__event">
          {event === null ? text('letterNoEvent') : event.type}
          <span className="quiet">{event?.id ?? id}</span>
        </span>
      ),
    },
    {
      id: 'subject',
      title: text('letterSubject'),
      cell: ({ subject }) => <span className="number">{subject ?? text('letterUnreadable')}</span>,
    },
    {
      id: 'sent',
      title: text('letterSent'),
      cell: ({ sentAt }) => <span className="health__when">{format.instant(sentAt)}</span>,
    },
    { id: 'place', title: text('letterPlace'), cell: placeOf },
  ];
  return (
    <ReadView read={read}>
      {({ data: { items, withheld, total } }) => (
        <>
          {items.length > 0 && (
            <DataTable
              caption={text('lettersTitle', { worker: name(worker) })}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          )}
          {items.length === 0 && withheld > 0 && <Empty title={text('lettersOnlyOthers')} />}
          {total === 0 && <Empty title={text('lettersNone')}>{text('lettersNoneText')}</Empty>}
          {withheld > 0 && <p className="quiet small">{text('withheld', { count: withheld })}</p>}
          {total > items.length + withheld && (
            <p className="quiet small">{text('notAll', { shown: items.length, total })}</p>
          )}
        </>
      )}
    </ReadView>
  );
};
