import { useText } from '../../language/use-text.ts';
import type { Move } from './live-standing.ts';
import { nineBoxMessages } from './messages.ts';
import type { BoxNumber } from './person.ts';

/** More than these are counted, not named. */
const NAMED = 3;

/** Says who moved while the page was open, also to who does not see it; and whether updates come at all. */
export const LiveNews = ({
  moves,
  isStalled,
}: {
  readonly moves: readonly Move[];
  readonly isStalled: boolean;
}) => {
  const text = useText(nineBoxMessages);
  const boxOf = (box: BoxNumber | null): string => (box === null ? text('noBox') : text('someBox', { box }));
  const said =
    moves.length > NAMED
      ? text('movesSaid', { count: moves.length })
      : moves
          .map(({ name, from, to }) => text('moveSaid', { name, from: boxOf(from), to: boxOf(to) }))
          .join(' ');
  return (
    <p className="nine-box__news small" data-stalled={isStalled || undefined}>
      <span className="quiet">{text(isStalled ? 'stalled' : 'live')}</span> <span role="status">{said}</span>
    </p>
  );
};
