import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { timelineMessages } from './messages.ts';
import type { Cell } from './time-grid.ts';

export interface HeatCellProps {
  readonly cell: Cell;
  readonly when: string;
  readonly level: string;
}

/** Posts with somebody to take them, of those that fall vacant; said in full to who does not see the colour. */
export const HeatCell = ({ cell: { total, pools, worst }, when, level }: HeatCellProps) => {
  const text = useText(timelineMessages);
  const format = useFormat();
  const said = text('cell', { when, level, total, none: pools.none, thin: pools.thin });
  const shown =
    pools.unknown === total
      ? format.number(total)
      : `${format.number(total - pools.none)}/${format.number(total)}`;
  return (
    <td className="timeline__cell" data-pool={worst ?? 'empty'} title={said}>
      {total > 0 && <span aria-hidden="true">{shown}</span>}
      <span className="visually-hidden">{said}</span>
    </td>
  );
};
