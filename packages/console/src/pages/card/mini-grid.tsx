import type { components } from '@kotak9/client';
import { boxNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { cardMessages } from './messages.ts';

type Box = components['schemas']['Placed']['box'];

/** As the regulation draws it: performance rises upwards, potential to the right. */
const ROWS: readonly (readonly Box[])[] = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
];

/** The nine boxes with the one where somebody stands. */
export const MiniGrid = ({ box }: { readonly box: Box | null }) => {
  const text = useText(cardMessages);
  const name = useText(boxNames);
  const place = box === null ? text('notPlaced') : `${text('box', { box })}, ${name(`${box}`)}`;
  return (
    <div className="card-grid" role="img" aria-label={text('gridLabel', { place })}>
      {ROWS.flat().map((one) => (
        <span key={one} className={`card-grid__box box-mark--${one}`} data-here={one === box || undefined}>
          {one}
        </span>
      ))}
    </div>
  );
};
