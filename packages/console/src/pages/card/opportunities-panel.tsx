import type { components } from '@kotak9/client';
import { cutTo } from '@kotak9/rules';
import { fitNames, wayNames } from '../../language/talent-terms.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { outlookMessages } from './outlook-messages.ts';
import { LeftOut } from './paper/left-out.tsx';

type Opportunities = components['schemas']['Opportunities'];
type Opportunity = components['schemas']['Opportunity'];

const TONES = { siap: 'good', hampir: 'warn', belum: 'neutral' } as const satisfies Record<
  Opportunity['fit'],
  Tone
>;

interface GapsProps {
  readonly missing: Opportunity['missing'];
  readonly limit: number | undefined;
}

const Gaps = ({ missing, limit = missing.length }: GapsProps) => {
  const { shown, left } = cutTo(missing, limit);
  return (
    <>
      <ul className="card-gaps">
        {shown.map((one) => (
          <li key={one.requirement}>
            {one.text} <span className="card-under">{one.legalBasis}</span>
          </li>
        ))}
      </ul>
      <LeftOut count={left} />
    </>
  );
};

export interface OpportunitiesPanelProps {
  readonly opportunities: Opportunities;
  /** Posts shown at most, and what is missing for each: on paper. */
  readonly limit?: number;
  readonly gapLimit?: number;
}

/** Posts that could come next, how ready somebody is for each, and what is missing. */
export const OpportunitiesPanel = ({
  opportunities,
  limit = opportunities.items.length,
  gapLimit,
}: OpportunitiesPanelProps) => {
  const text = useText(outlookMessages);
  const readiness = useText(fitNames);
  const way = useText(wayNames);
  const level = useText(levelNames);
  const format = useFormat();
  const { total } = opportunities;
  const items = opportunities.items.slice(0, limit);
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
        missing.length === 0 ? text('nothingMissing') : <Gaps missing={missing} limit={gapLimit} />,
    },
  ];
  return (
    <Panel title={text('opportunities')} hint={text('opportunitiesHint', { shown: items.length, total })}>
      {items.length === 0 ? (
        <Empty title={text('noOpportunity')}>{text('noOpportunityText')}</Empty>
      ) : (
        <div className="card-posts">
          <DataTable
            caption={text('opportunities')}
            columns={columns}
            rows={items}
            rowKey={({ post }) => post.positionId}
          />
        </div>
      )}
    </Panel>
  );
};
