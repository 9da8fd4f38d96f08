import { cutTo } from '@kotak9/rules';
import { holdingNames } from '../../language/person-terms.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { historyMessages } from './history-messages.ts';
import type { CareerEntry } from './inputs.ts';
import { LeftOut } from './paper/left-out.tsx';

export interface CareerPanelProps {
  readonly posts: readonly CareerEntry[];
  /** Posts shown at most: on paper. */
  readonly limit?: number;
}

/** The posts held, the latest first. */
export const CareerPanel = ({ posts, limit = posts.length }: CareerPanelProps) => {
  const text = useText(historyMessages);
  const level = useText(levelNames);
  const holding = useText(holdingNames);
  const format = useFormat();
  const { shown, left } = cutTo(
    posts.toSorted((a, b) => b.since.localeCompare(a.since)),
    limit,
  );
  return (
    <Panel title={text('career')}>
      {posts.length === 0 ? (
        <Empty title={text('noCareer')} />
      ) : (
        <div className="card-career">
          <DataTable
            caption={text('career')}
            rows={shown}
            rowKey={({ id }) => id}
            columns={[
              { id: 'title', title: text('title'), cell: (post) => post.title },
              {
                id: 'level',
                title: text('level'),
                cell: (post) => [level(post.level), post.eselon].filter(Boolean).join(', '),
              },
              { id: 'holding', title: text('holding'), cell: (post) => holding(post.holding) },
              { id: 'from', title: text('from'), cell: ({ since }) => format.date(since) },
              {
                id: 'until',
                title: text('until'),
                cell: ({ until }) => (until === null ? text('now') : format.date(until)),
              },
            ]}
          />
        </div>
      )}
      <LeftOut count={left} />
    </Panel>
  );
};
