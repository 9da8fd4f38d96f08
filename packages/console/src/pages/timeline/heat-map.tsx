import { useMemo } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { HeatCell } from './heat-cell.tsx';
import type { Leaving } from './imagine-departures.ts';
import { timelineMessages } from './messages.ts';
import type { Pool, PostPool } from './pool-of-posts.ts';
import { STEPS, type Step, timeGrid } from './time-grid.ts';

export interface HeatMapProps {
  readonly leavings: readonly Leaving[];
  readonly months: readonly string[];
  readonly step: Step;
  readonly poolOf: (positionId: string) => PostPool;
  readonly chooseStep: (step: Step) => void;
}

const LEGEND = { none: 'poolNone', thin: 'poolThin', enough: 'poolEnough', unknown: 'poolUnknown' } as const;
const POOLS = ['none', 'thin', 'enough', 'unknown'] as const satisfies readonly Pool[];

/** Levels by time: how many posts fall vacant, and how many of them somebody could take. A table that is also a picture. */
export const HeatMap = ({ leavings, months, step, poolOf, chooseStep }: HeatMapProps) => {
  const text = useText(timelineMessages);
  const levelName = useText(levelNames);
  const format = useFormat();
  const grid = useMemo(() => timeGrid(leavings, months, step, poolOf), [leavings, months, step, poolOf]);

  const short = (column: string): string => {
    if (step === 'year') return column;
    if (step === 'month') return column.slice(5);
    return text('quarterName', { number: Number(column.slice(5)) });
  };
  const long = (column: string): string =>
    step === 'month'
      ? format.month(column)
      : step === 'year'
        ? column
        : `${short(column)} ${column.slice(0, 4)}`;
  const years = [...Map.groupBy(grid.columns, (column) => column.slice(0, 4))];

  return (
    <Panel
      title={text('heat')}
      hint={text('heatHint')}
      actions={
        <Choice
          label={text('step')}
          value={step}
          onChange={chooseStep}
          options={STEPS.map((value) => ({ value, label: text(value) }))}
        />
      }
    >
      <ul className="timeline__legend">
        {POOLS.map((pool) => (
          <li key={pool}>
            <span className="timeline__swatch timeline__cell" data-pool={pool} />
            {text(LEGEND[pool])}
          </li>
        ))}
      </ul>
      {/* a part that scrolls must be reachable by keyboard; not a second landmark beside the panel's */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 */}
      <div className="timeline__heat" role="group" aria-label={text('heat')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{text('heat')}</caption>
          <thead>
            {step !== 'year' && (
              <tr>
                <td />
                {years.map(([year, columns]) => (
                  <th key={year} scope="colgroup" colSpan={columns.length} className="timeline__year">
                    {year}
                  </th>
                ))}
                <td />
              </tr>
            )}
            <tr>
              <th scope="col">{text('level')}</th>
              {grid.columns.map((column) => (
                <th key={column} scope="col" abbr={long(column)}>
                  {short(column)}
                </th>
              ))}
              <th scope="col">{text('total')}</th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ level, total, cells }) => (
              <tr key={level}>
                <th scope="row">{levelName(level)}</th>
                {grid.columns.map((column, at) => {
                  const cell = cells[at];
                  return (
                    cell !== undefined && (
                      <HeatCell key={column} cell={cell} when={long(column)} level={levelName(level)} />
                    )
                  );
                })}
                <td className="number">{format.number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};
