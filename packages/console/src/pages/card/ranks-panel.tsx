import { useRead, useRowsWith } from '../../api/use-read.ts';
import { rankPromotionNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { ReadView } from '../../states/read-view.tsx';
import { historyMessages } from './history-messages.ts';
import { ranksOf } from './ranks.ts';

/** The rank held and proposed rises of it, which assessors do not read. */
export const RanksPanel = ({ nip }: { readonly nip: string }) => {
  const text = useText(historyMessages);
  const status = useText(rankPromotionNames);
  const format = useFormat();
  const enabled = useHasRole('hr-admin', 'talent-committee', 'auditor', 'asn');
  const record = useRead('/v1/asn/{nip}', { path: { nip } });
  const promotions = useRowsWith({ enabled }, '/v1/asn/{nip}/rank-promotions', { path: { nip } });
  return (
    <Panel title={text('ranks')}>
      <ReadView read={record}>
        {({ data }) => (
          <DataTable
            caption={text('ranks')}
            rows={ranksOf(data.rank, promotions.data ?? [])}
            rowKey={({ id }) => id}
            columns={[
              { id: 'grade', title: text('grade'), cell: ({ grade }) => grade },
              { id: 'since', title: text('from'), cell: ({ since }) => format.date(since) },
              { id: 'decree', title: text('decree'), cell: ({ decreeNumber }) => decreeNumber ?? '—' },
              { id: 'status', title: text('state'), cell: (rank) => status(rank.status) },
            ]}
          />
        )}
      </ReadView>
    </Panel>
  );
};
