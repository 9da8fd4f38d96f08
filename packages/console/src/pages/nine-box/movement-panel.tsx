import type { RefObject } from 'react';
import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import { PeopleGrid } from './people-grid.tsx';
import { TrailTable } from './trail-table.tsx';
import { type Before, type Movement, moversOn, type Way } from './trails.ts';
import { TurnChoice } from './turn-choice.tsx';

export interface MovementPanelProps {
  readonly columns: PeopleColumns;
  readonly movement: Movement;
  readonly before: Before;
  /** The two times, named. */
  readonly from: string;
  readonly to: string;
  readonly way: Way | null;
  readonly chooseWay: (way: Way | null) => void;
  /** Where the list of movers begins. */
  readonly moversHeading: RefObject<HTMLHeadingElement | null>;
  readonly nameOfUnit: (id: string) => string;
}

/** What became of people between two times: how many, by trail, and one by one. */
export const MovementPanel = (props: MovementPanelProps) => {
  const { columns, movement, before, from, to, way, chooseWay, moversHeading, nameOfUnit } = props;
  const text = useText(nineBoxMessages);
  const { trails, movers } = movement;
  const listed = useMemo(() => moversOn(way, movers, columns.people, before), [way, movers, columns, before]);
  const wayName =
    way === null ? null : typeof way === 'string' ? text(`turn-${way}`) : text('trailWay', { ...way });
  return (
    <Panel title={text('movement')} hint={text('movementHint', { from, to })}>
      {movers.length === 0 ? (
        <Empty title={text('noMovement')}>{text('noMovementText')}</Empty>
      ) : (
        <>
          <TurnChoice movement={movement} way={way} chooseWay={chooseWay} />
          <p className="small quiet">{text('turns')}</p>
          {trails.length > 0 && (
            <details className="nine-box__ways">
              <summary>{text('trails')}</summary>
              <TrailTable trails={trails} way={way} chooseWay={chooseWay} />
            </details>
          )}
          <div className="nine-box__movers">
            <h3 ref={moversHeading}>
              {wayName === null ? text('movers') : text('moversOn', { way: wayName })}
            </h3>
            {way !== null && (
              <Button kind="plain" onPress={() => chooseWay(null)}>
                {text('allMovers')}
              </Button>
            )}
          </div>
          <PeopleGrid
            caption={text('movers')}
            columns={columns}
            indexes={listed}
            before={before}
            nameOfUnit={nameOfUnit}
          />
        </>
      )}
    </Panel>
  );
};
