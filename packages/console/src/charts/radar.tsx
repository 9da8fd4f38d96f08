import { DataTable } from '../parts/data-table.tsx';
import { outlineOf, pointOn, ringsOf } from './radar-geometry.ts';
import './radar.css';

export interface RadarAxis {
  readonly id: string;
  readonly label: string;
}

export interface RadarSeries {
  readonly id: string;
  readonly label: string;
  /** By id of the axis; what is not there is not known. */
  readonly values: Readonly<Record<string, number>>;
  /** `standard` is drawn dashed and unfilled: what the others are held against. */
  readonly kind: 'standard' | 'actual';
}

export interface RadarProps {
  /** What is compared. Read out for who does not see the shape. */
  readonly title: string;
  /** Heading of the first column: what an axis is. */
  readonly axisTitle: string;
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
  /** Where the scale ends. */
  readonly max: number;
  /** How a figure is written; `—` stands for what is not known. */
  readonly show: (value: number) => string;
}

const RADIUS = 120;
const SIZE = 300;
const NUMBER_AT = 1.14;

/**
 * Values on several axes as a shape, beside the table of the same figures. The axes carry numbers, which the table
 * spells out: names around a shape cannot be read on a phone.
 */
export const Radar = ({ title, axisTitle, axes, series, max, show }: RadarProps) => {
  const valuesOf = ({ values }: RadarSeries): readonly (number | null)[] =>
    axes.map(({ id }) => values[id] ?? null);
  return (
    <div className="radar">
      <figure className="radar__figure">
        <svg
          className="radar__shape"
          viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
          role="img"
          aria-label={title}
        >
          {ringsOf(max).map((ring) => (
            <polygon
              key={ring}
              className="radar__ring"
              points={outlineOf(
                axes.map(() => ring),
                max,
                RADIUS,
              )}
            />
          ))}
          {axes.map(({ id }, index) => {
            const end = pointOn(index, axes.length, 1, RADIUS);
            const number = pointOn(index, axes.length, NUMBER_AT, RADIUS);
            return (
              <g key={id}>
                <line className="radar__spoke" x2={end.x} y2={end.y} />
                <text className="radar__number" x={number.x} y={number.y}>
                  {index + 1}
                </text>
              </g>
            );
          })}
          {series.map((one, at) => (
            <g key={one.id} data-series={at + 1} data-kind={one.kind}>
              <polygon className="radar__outline" points={outlineOf(valuesOf(one), max, RADIUS)} />
              {one.kind === 'actual' &&
                valuesOf(one).map((value, index) => {
                  if (value === null) return null;
                  const { x, y } = pointOn(index, axes.length, Math.min(1, value / max), RADIUS);
                  return <circle key={axes[index]?.id} className="radar__dot" cx={x} cy={y} r="3.5" />;
                })}
            </g>
          ))}
        </svg>
        <figcaption>
          <ul className="radar__legend">
            {series.map((one, at) => (
              <li key={one.id} data-series={at + 1} data-kind={one.kind}>
                {one.label}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <DataTable
        caption={title}
        rows={axes.map((axis, index) => ({ ...axis, number: index + 1 }))}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'axis',
            title: axisTitle,
            cell: ({ number, label }) => (
              <>
                <span className="radar__key">{number}</span> {label}
              </>
            ),
          },
          ...series.map((one) => ({
            id: one.id,
            title: one.label,
            isNumber: true,
            cell: ({ id }: RadarAxis) => {
              const value = one.values[id];
              return value === undefined ? '—' : show(value);
            },
          })),
        ]}
      />
    </div>
  );
};
