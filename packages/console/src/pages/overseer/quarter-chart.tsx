import { scaleBand, scaleLinear } from 'd3-scale';
import { useText } from '../../language/use-text.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { overseerMessages } from './messages.ts';
import type { Quarter } from './quarters.ts';

const PARTS = [
  { id: 'first', label: 'rankFirst' },
  { id: 'second', label: 'rankSecond' },
  { id: 'further', label: 'rankFurther' },
] as const;
const WIDTH = 300;
const HEIGHT = 180;
const FOOT = 28;
const SIDE = 28;
/** So many labels fit side by side. */
const LABELS = 4;

const sumOf = ({ first, second, further }: Quarter): number => first + second + further;
const keyOf = ({ year, quarter }: Quarter): string => `${year}-${quarter}`;

/** Choices of each quarter as a bar, one part a rank, and the same figures as a table. */
export const QuarterChart = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const text = useText(overseerMessages);
  const name = ({ year, quarter }: Quarter): string => text('quarter', { quarter, year: String(year) });
  const most = Math.max(1, ...quarters.map(sumOf));
  const x = scaleBand().domain(quarters.map(keyOf)).range([SIDE, WIDTH]).paddingInner(0.35).paddingOuter(0.2);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - FOOT, 8]);
  const width = Math.min(x.bandwidth(), 36);
  const every = Math.ceil(quarters.length / LABELS);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const columns: readonly Column<Quarter>[] = [
    { id: 'quarter', title: text('quarterColumn'), cell: name },
    ...PARTS.map(({ id, label }) => ({
      id,
      title: text(label),
      isNumber: true,
      cell: (quarter: Quarter) => quarter[id],
    })),
    { id: 'sum', title: text('sum'), isNumber: true, cell: sumOf },
  ];
  return (
    <figure className="overseer__chart">
      <ul className="overseer__legend">
        {PARTS.map(({ id, label }) => (
          <li key={id} data-part={id}>
            {text(label)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text('chartLabel')}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="overseer__grid" x1={SIDE} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text x={SIDE - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {quarters.map((quarter, at) => {
          const left = (x(keyOf(quarter)) ?? 0) + (x.bandwidth() - width) / 2;
          let below = 0;
          return (
            <g key={keyOf(quarter)}>
              {PARTS.map(({ id }) => {
                const from = below;
                below += quarter[id];
                return (
                  <rect
                    key={id}
                    data-part={id}
                    x={left}
                    width={width}
                    y={y(below)}
                    height={y(from) - y(below)}
                  />
                );
              })}
              {(quarters.length - 1 - at) % every === 0 && (
                <text x={left + width / 2} y={HEIGHT - 8} textAnchor="middle">
                  {name(quarter)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{text('asTable')}</summary>
        <DataTable caption={text('quarters')} columns={columns} rows={quarters} rowKey={keyOf} />
      </details>
    </figure>
  );
};
