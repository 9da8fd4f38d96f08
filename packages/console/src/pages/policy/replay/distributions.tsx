import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import type { JsonObject } from '../at-path.ts';
import { BoxGrid } from '../box-grid.tsx';
import type { BoxNumber } from '../box-rows.ts';
import { replayMessages } from './messages.ts';
import type { ShownResult } from './shown-replay.ts';

type Counts = ShownResult['all']['before'];

export interface DistributionsProps {
  readonly result: Pick<ShownResult, 'all'>;
  readonly beforePolicy: JsonObject;
  readonly afterPolicy: JsonObject;
}

/** How many stand in each box under the policy in force and under this one, side by side. */
export const Distributions = ({ result, beforePolicy, afterPolicy }: DistributionsProps) => {
  const text = useText(replayMessages);
  const { number, percent } = useFormat();
  const { before, after, people } = result.all;
  const countIn = (counts: Counts, box: BoxNumber | null): number =>
    counts.find((one) => one.box === box)?.people ?? 0;
  const figure = (counts: Counts) => (box: BoxNumber) => (
    <>
      <span className="policy-grid__count">{number(countIn(counts, box))}</span>
      <span className="policy-grid__share">
        {people === 0 ? '' : percent(countIn(counts, box) / people, 1)}
      </span>
    </>
  );
  const change = (box: BoxNumber) => {
    const by = countIn(after, box) - countIn(before, box);
    return (
      <span className="policy-grid__change">
        {by === 0 ? '±0' : `${by > 0 ? '+' : '−'}${number(Math.abs(by))}`}
      </span>
    );
  };
  return (
    <div className="policy-pair">
      <figure>
        <figcaption>{text('underInForce')}</figcaption>
        <BoxGrid caption={text('underInForce')} boxes={beforePolicy['boxes']} say={figure(before)} />
        <p className="quiet small">{text('unplaced', { count: countIn(before, null) })}</p>
      </figure>
      <figure>
        <figcaption>{text('underThis')}</figcaption>
        <BoxGrid
          caption={text('underThis')}
          boxes={afterPolicy['boxes']}
          say={(box) => (
            <>
              {figure(after)(box)}
              {change(box)}
            </>
          )}
        />
        <p className="quiet small">{text('unplaced', { count: countIn(after, null) })}</p>
      </figure>
    </div>
  );
};
