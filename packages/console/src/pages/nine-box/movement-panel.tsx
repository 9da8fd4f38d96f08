import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import { PeopleGrid } from './people-grid.tsx';
import type { Before, Movement } from './trails.ts';

export interface MovementPanelProps {
  readonly columns: PeopleColumns;
  readonly movement: Movement;
  readonly before: Before;
  /** The two times, named. */
  readonly from: string;
  readonly to: string;
  readonly nameOfUnit: (id: string) => string;
}

/** What became of people between two times: by trail, and one by one. */
export const MovementPanel = ({ columns, movement, before, from, to, nameOfUnit }: MovementPanelProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  const { trails, movers, stayed, entered, left } = movement;
  const moved = trails.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel title={text('movement')} hint={text('movementHint', { from, to })}>
      {movers.length === 0 ? (
        <Empty title={text('noMovement')}>{text('noMovementText')}</Empty>
      ) : (
        <>
          <p>
            {text('movementFound', {
              moved: format.number(moved),
              stayed: format.number(stayed),
              entered: format.number(entered),
              left: format.number(left),
            })}
          </p>
          {trails.length > 0 && (
            <details className="nine-box__ways">
              <summary>{text('trails')}</summary>
              <DataTable
                caption={text('trails')}
                columns={[
                  {
                    id: 'way',
                    title: text('way'),
                    cell: (trail) => text('trailWay', { from: trail.from, to: trail.to }),
                  },
                  {
                    id: 'count',
                    title: text('trailCount'),
                    isNumber: true,
                    cell: ({ count }) => format.number(count),
                  },
                ]}
                rows={trails}
                rowKey={(trail) => `${trail.from}-${trail.to}`}
              />
            </details>
          )}
          <h3>{text('movers')}</h3>
          <PeopleGrid
            caption={text('movers')}
            columns={columns}
            indexes={movers}
            before={before}
            nameOfUnit={nameOfUnit}
          />
        </>
      )}
    </Panel>
  );
};
