import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { Leaving } from './imagine-departures.ts';
import { seriesOf } from './level-series.ts';
import { type Column, levelStack } from './level-stack.ts';
import { timelineMessages } from './messages.ts';

export interface MonthBarsProps {
  readonly leavings: readonly Leaving[];
  readonly months: readonly string[];
}

const LINES = 4;

/** Posts by month, stacked by level; the same figures in a table below. */
export const MonthBars = ({ leavings, months }: MonthBarsProps) => {
  const text = useText(timelineMessages);
  const levelName = useText(levelNames);
  const format = useFormat();
  const { levels, columns, total, highest } = useMemo(
    () =>
      levelStack(
        leavings.map(({ date, level }) => ({ column: date.slice(0, 7), level })),
        months,
      ),
    [leavings, months],
  );
  if (highest === null) return null;

  const scale = scaleLinear([0, highest.total], [0, 100]).nice(LINES);
  const ticks = scale.ticks(LINES).filter(Number.isInteger);
  return (
    <Panel title={text('months')} hint={text('monthsHint')}>
      <ul className="timeline__legend">
        {levels.map((level) => (
          <li key={level}>
            <span className="timeline__swatch" data-series={seriesOf(level)} />
            {levelName(level)}
          </li>
        ))}
      </ul>
      <div
        className="timeline__bars"
        role="img"
        aria-label={text('monthsLabel', {
          from: format.month(months[0] ?? highest.name),
          to: format.month(months.at(-1) ?? highest.name),
          total,
          most: highest.total,
          month: format.month(highest.name),
        })}
      >
        {ticks.map((tick) => (
          <span key={tick} className="timeline__line" style={{ bottom: `${scale(tick)}%` }}>
            <span className="timeline__tick">{format.number(tick)}</span>
          </span>
        ))}
        <div className="timeline__columns">
          {columns.map((column) => (
            <span
              key={column.name}
              className="timeline__bar"
              title={`${format.month(column.name)}: ${format.number(column.total)}`}
            >
              {levels.map((level) => {
                const count = column.counts.get(level) ?? 0;
                return (
                  count > 0 && (
                    <span
                      key={level}
                      className="timeline__piece"
                      data-series={seriesOf(level)}
                      style={{ height: `${scale(count)}%` }}
                    />
                  )
                );
              })}
            </span>
          ))}
        </div>
      </div>
      <div className="timeline__years" aria-hidden="true">
        {columns.map(({ name }) => (
          <span key={name}>{name.endsWith('-01') ? name.slice(0, 4) : null}</span>
        ))}
      </div>
      <details>
        <summary>{text('asTable')}</summary>
        <DataTable<Column>
          caption={text('months')}
          columns={[
            { id: 'month', title: text('month'), cell: ({ name }) => format.month(name) },
            ...levels.map((level) => ({
              id: level,
              title: levelName(level),
              isNumber: true,
              cell: ({ counts }: Column) => format.number(counts.get(level) ?? 0),
            })),
            {
              id: 'total',
              title: text('total'),
              isNumber: true,
              cell: (column) => format.number(column.total),
            },
          ]}
          rows={columns.filter((column) => column.total > 0)}
          rowKey={({ name }) => name}
        />
      </details>
    </Panel>
  );
};
