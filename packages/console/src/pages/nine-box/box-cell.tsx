import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { expectationNames, potentialNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import type { BoxRow } from './box-rows.ts';
import { nineBoxMessages } from './messages.ts';

export interface BoxCellProps {
  readonly row: BoxRow;
  readonly count: number;
  /** Of all who stand in a box. */
  readonly placed: number;
  /** Share of the fullest box, 0–1: how strongly the cell is tinted; null: by the colour of the box. */
  readonly heat: number | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

/** Percent of the accent in the fullest box: text stays legible on it. */
const STRONGEST = 45;

/** One box: its number and what it means, how many stand in it, and who. The head opens what follows for them. */
export const BoxCell = ({ row, count, placed, heat, isChosen, onChoose, children }: BoxCellProps) => {
  const text = useText(nineBoxMessages);
  const performance = useText(expectationNames);
  const potential = useText(potentialNames);
  const format = useFormat();
  const id = useId();
  const tint =
    heat === null
      ? {}
      : { background: `color-mix(in oklab, var(--accent) ${Math.round(heat * STRONGEST)}%, var(--surface))` };
  return (
    <section
      className={`nine-box__cell nine-box__cell--${row.box}`}
      aria-labelledby={id}
      data-heat={heat !== null || undefined}
    >
      <h3 id={id} style={tint}>
        <Button className="nine-box__head" aria-expanded={isChosen} onPress={onChoose}>
          <span className="nine-box__number">
            <span className="visually-hidden">{text('boxTitle', { box: row.box })}: </span>
            <span aria-hidden="true">{row.box}</span>
          </span>
          <span className="nine-box__name">
            {performance(row.performance)} · {potential(row.potential)}
          </span>
          <span className="nine-box__count">
            <strong>{format.number(count)}</strong>
            <span>{format.percent(placed === 0 ? 0 : count / placed, 1)}</span>
          </span>
        </Button>
      </h3>
      {children}
    </section>
  );
};
