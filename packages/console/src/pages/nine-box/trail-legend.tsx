import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { nineBoxMessages } from './messages.ts';

/** How the arrows over the matrix are read, and whether all are drawn. */
export const TrailLegend = ({ drawn, all }: { readonly drawn: number; readonly all: number }) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  return (
    <p className="nine-box__legend small quiet">
      {(['up', 'down'] as const).map((turn) => (
        <span key={turn} className="nine-box__legend-turn" data-turn={turn}>
          {text(`turn-${turn}`)}
        </span>
      ))}
      <span>{text('trailClick')}</span>
      {drawn < all && (
        <span>{text('trailsDrawn', { drawn: format.number(drawn), all: format.number(all) })}</span>
      )}
    </p>
  );
};
