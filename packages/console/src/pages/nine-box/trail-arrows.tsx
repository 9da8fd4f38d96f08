import { useFormat } from '../../language/use-format.ts';
import type { BoxRow } from './box-rows.ts';
import { trailLines } from './trail-lines.ts';
import type { Trail } from './trails.ts';

/** The ways between boxes over the matrix. For the eye alone: the same figures stand in the table of trails. */
export const TrailArrows = ({
  trails,
  rows,
}: {
  readonly trails: readonly Trail[];
  readonly rows: readonly BoxRow[];
}) => {
  const format = useFormat();
  return (
    <svg className="nine-box__trails" aria-hidden="true" focusable="false">
      <defs>
        <marker
          id="nine-box-head"
          markerUnits="userSpaceOnUse"
          markerWidth="14"
          markerHeight="14"
          refX="9"
          refY="6"
          orient="auto"
        >
          <path d="M0 0 L12 6 L0 12 Z" />
        </marker>
      </defs>
      {trailLines(trails, rows).map(({ from, to, count, x1, y1, x2, y2, labelX, labelY, width }) => (
        <g key={`${from}-${to}`}>
          <line
            x1={`${x1}%`}
            y1={`${y1}%`}
            x2={`${x2}%`}
            y2={`${y2}%`}
            strokeWidth={width}
            markerEnd="url(#nine-box-head)"
          />
          <text x={`${labelX}%`} y={`${labelY}%`}>
            {format.number(count)}
          </text>
        </g>
      ))}
    </svg>
  );
};
