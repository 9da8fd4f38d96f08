import type { components } from '@kotak9/client';
import { fitNames, wayNames } from '../../language/talent-terms.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { outlookMessages } from './outlook-messages.ts';

type Opportunities = components['schemas']['Opportunities'];
type Opportunity = components['schemas']['Opportunity'];

const TONES = { siap: 'good', hampir: 'warn', belum: 'neutral' } as const satisfies Record<
  Opportunity['fit'],
  Tone
>;

/** Posts that could come next, how ready somebody is for each, and what is missing. */
export const OpportunitiesPanel = ({ opportunities }: { readonly opportunities: Opportunities }) => {
  const text = useText(outlookMessages);
  const readiness = useText(fitNames);
  const way = useText(wayNames);
  const level = useText(levelNames);
  const format = useFormat();
  const { items, total } = opportunities;
  const columns: readonly Column<Opportunity>[] = [
    {
      id: 'post',
      title: text('target'),
      cell: ({ post }) => (
        <>
          {post.title}
          <span className="card-under">{level(post.level)}</span>
        </>
      ),
    },
    { id: 'way', title: text('way'), cell: (one) => way(one.way) },
    {
      id: 'fit',
      title: text('fit'),
      cell: (one) => <Badge tone={TONES[one.fit]}>{readiness(one.fit)}</Badge>,
    },
    {
      id: 'readyOn',
      title: text('readyOn'),
      cell: ({ readyOn }) => (readyOn === null ? text('neverReady') : format.date(readyOn)),
    },
    {
      id: 'missing',
      title: text('missing'),
      cell: ({ missing }) =>
        missing.length === 0 ? (
          text('nothingMissing')
        ) : (
          <ul className="card-gaps">
            {missing.map((one) => (
              <li key={one.requirement}>
                {one.text}
                <span className="card-under">{one.legalBasis}</span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <Panel title={text('opportunities')} hint={text('opportunitiesHint', { shown: items.length, total })}>
      {items.length === 0 ? (
        <Empty title={text('noOpportunity')}>{text('noOpportunityText')}</Empty>
      ) : (
        <DataTable
          caption={text('opportunities')}
          columns={columns}
          rows={items}
          rowKey={({ post }) => post.positionId}
        />
      )}
    </Panel>
  );
};
