import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Stat, Stats } from '../../../parts/stat.tsx';
import type { JsonObject } from '../at-path.ts';
import { CausesTable } from './causes-table.tsx';
import { Distributions } from './distributions.tsx';
import { highBoxesOf } from './high-boxes.ts';
import { replayMessages } from './messages.ts';
import { MoversTable } from './movers-table.tsx';
import { ShiftsTable } from './shifts-table.tsx';
import type { ShownMover, ShownResult } from './shown-replay.ts';

export interface ReplayViewProps {
  /** Of the rules in this browser, or as the service sent it: the same figures. */
  readonly result: ShownResult;
  readonly movers: readonly ShownMover[];
  readonly beforePolicy: JsonObject;
  readonly afterPolicy: JsonObject;
}

/** Who stands where before and after, who moves and why, and which groups fare differently. */
export const ReplayView = ({ result, movers, beforePolicy, afterPolicy }: ReplayViewProps) => {
  const text = useText(replayMessages);
  const { number, percent } = useFormat();
  const { people, moved, renumbered } = result.all;
  return (
    <div className="policy-replay">
      <Stats>
        <Stat label={text('people')} value={number(people)} />
        <Stat
          label={text('moved')}
          value={number(moved)}
          hint={people === 0 ? undefined : percent(moved / people, 1)}
        />
        <Stat label={text('renumbered')} value={number(renumbered)} hint={text('renumberedHint')} />
      </Stats>
      <Distributions result={result} beforePolicy={beforePolicy} afterPolicy={afterPolicy} />
      {moved === 0 ? (
        <p>{text('nobodyMoves')}</p>
      ) : (
        <>
          <CausesTable causes={result.causes} />
          <MoversTable movers={movers} />
        </>
      )}
      <ShiftsTable
        groups={result.groups}
        high={{ before: highBoxesOf(beforePolicy), after: highBoxesOf(afterPolicy) }}
      />
    </div>
  );
};
