import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import type { BoxRow } from './box-rows.ts';
import { nineBoxMessages } from './messages.ts';
import { trailLines } from './trail-lines.ts';
import { isOnTrail, type Trail, turnOf, type Way } from './trails.ts';

export interface TrailArrowsProps {
  readonly trails: readonly Trail[];
  readonly rows: readonly BoxRow[];
  /** Pixels of the way that most people went. */
  readonly thickest: number;
  readonly way: Way | null;
  readonly chooseWay: (way: Way) => void;
}

/**
 * The ways between boxes over the matrix; a click shows who went there. For the eye and the mouse alone: the table of
 * trails has the same figures, and the same choice for the keyboard.
 */
export const TrailArrows = ({ trails, rows, thickest, way, chooseWay }: TrailArrowsProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  const isOneChosen = trails.some((trail) => isOnTrail(way, trail));
  return (
    <svg className="nine-box__trails" aria-hidden="true" focusable="false">
      <defs>
        <Head turn="up" />
        <Head turn="down" />
      </defs>
      {trailLines(trails, rows, thickest).map(
        ({ from, to, count, x1, y1, x2, y2, labelX, labelY, width }) => {
          const ends = { x1: `${x1}%`, y1: `${y1}%`, x2: `${x2}%`, y2: `${y2}%` };
          const turn = turnOf(from, to);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: hidden from whoever has no mouse; the table has buttons
            <g
              key={`${from}-${to}`}
              data-turn={turn}
              data-faint={(isOneChosen && !isOnTrail(way, { from, to })) || undefined}
              onClick={() => chooseWay({ from, to })}
            >
              <title>{text('trailSaid', { from, to, count })}</title>
              <line className="nine-box__trail-reach" {...ends} />
              <line {...ends} strokeWidth={width} markerEnd={`url(#nine-box-head-${turn})`} />
              <text x={`${labelX}%`} y={`${labelY}%`}>
                {format.number(count)}
              </text>
            </g>
          );
        },
      )}
    </svg>
  );
};

const Head = ({ turn }: { readonly turn: 'up' | 'down' }) => (
  <marker
    id={`nine-box-head-${turn}`}
    data-turn={turn}
    markerUnits="userSpaceOnUse"
    markerWidth="14"
    markerHeight="14"
    refX="9"
    refY="6"
    orient="auto"
  >
    <path d="M0 0 L12 6 L0 12 Z" />
  </marker>
);
