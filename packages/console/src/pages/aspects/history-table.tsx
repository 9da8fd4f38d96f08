import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import type { MeritYear } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { ShareBar } from './share-bar.tsx';
import { useCategoryName } from './use-category-name.ts';

const NAMES = { 'kasn-9-2019': 'old', 'permenpanrb-19-2025': 'renewed' } as const;

/** What was assessed, verified and found, latest year first, with a bar for the share of the whole. */
export const HistoryTable = ({ history }: { readonly history: readonly MeritYear[] }) => {
  const text = useText(aspectsMessages);
  const category = useCategoryName();
  const format = useFormat();

  const point = (of: MeritYear['official'], missing: string) => {
    if (of === null) return <span className="quiet">{missing}</span>;
    return (
      <span className="aspects__point">
        <span>
          {text('ofWhole', {
            index: format.number(of.index, Number.isInteger(of.index) ? 0 : 2),
            category: category(of.category),
          })}
        </span>
        <ShareBar share={of.share} />
      </span>
    );
  };

  return (
    <Panel title={text('history')} hint={text('historyHint')}>
      {history.length === 0 ? (
        <Empty title={text('historyNone')} />
      ) : (
        <DataTable
          caption={text('history')}
          rows={history}
          rowKey={({ year, instrument }) => `${year} ${instrument}`}
          columns={[
            {
              id: 'year',
              title: text('year'),
              cell: ({ year, instrument }) => (
                <TextLink to={`/aspects?year=${year}&instrument=${instrument}`}>{String(year)}</TextLink>
              ),
            },
            {
              id: 'instrument',
              title: text('instrument'),
              cell: ({ instrument }) => text(NAMES[instrument]),
            },
            {
              id: 'assessed',
              title: text('assessed'),
              cell: ({ assessed, status }) => point(assessed, status === null ? '—' : text('notFixed')),
            },
            { id: 'verified', title: text('verified'), cell: ({ verified }) => point(verified, '—') },
            {
              id: 'official',
              title: text('officialColumn'),
              cell: ({ official }) => point(official, '—'),
            },
          ]}
        />
      )}
    </Panel>
  );
};
