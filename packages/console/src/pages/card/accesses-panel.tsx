import { useRead } from '../../api/use-read.ts';
import { roleNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { visitsOf } from './accesses.ts';
import { historyMessages } from './history-messages.ts';
import { operationNames } from './operation-names.ts';

/** Reads looked at: a page of the log, which has the latest first. */
const LIMIT = 100;

/** Who looked at what is held on a person. */
export const AccessesPanel = ({ nip, isOwn }: { readonly nip: string; readonly isOwn: boolean }) => {
  const text = useText(historyMessages);
  const role = useTerm(roleNames);
  const operation = useTerm(operationNames);
  const format = useFormat();
  const read = useRead('/v1/asn/{nip}/accesses', { path: { nip }, query: { limit: LIMIT } });
  const title = text(isOwn ? 'accesses' : 'accessesStaff');
  return (
    <Panel title={title} hint={text('accessesHint')}>
      <ReadView read={read}>
        {({ data }) =>
          data.items.length === 0 ? (
            <Empty title={text('noAccesses')} />
          ) : (
            <DataTable
              caption={title}
              rows={visitsOf(data.items)}
              rowKey={({ id }) => id}
              columns={[
                { id: 'role', title: text('reader'), cell: (visit) => role(visit.role) },
                { id: 'at', title: text('lastAt'), cell: ({ at }) => format.instant(at) },
                {
                  id: 'what',
                  title: text('what'),
                  cell: ({ operations }) => operations.map(operation).join(', '),
                },
                { id: 'count', title: text('reads'), isNumber: true, cell: ({ count }) => count },
              ]}
            />
          )
        }
      </ReadView>
    </Panel>
  );
};
