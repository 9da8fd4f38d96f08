import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { nineBoxMessages } from './messages.ts';
import { type Movement, TURNS, type Way } from './trails.ts';

export interface TurnChoiceProps {
  readonly movement: Movement;
  readonly way: Way | null;
  readonly chooseWay: (way: Way | null) => void;
}

/** How many went up, went down, came in, fell out or stayed; whoever moved can be chosen. */
export const TurnChoice = ({ movement: { turns, stayed }, way, chooseWay }: TurnChoiceProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  return (
    <ul className="nine-box__turns" aria-label={text('movement')}>
      {TURNS.map((turn) => (
        <li key={turn}>
          <ToggleButton
            className="nine-box__turn"
            data-turn={turn}
            isSelected={way === turn}
            isDisabled={turns[turn] === 0}
            onChange={(isSelected) => chooseWay(isSelected ? turn : null)}
          >
            <strong>{format.number(turns[turn])}</strong> <span>{text(`turn-${turn}`)}</span>
          </ToggleButton>
        </li>
      ))}
      <li className="nine-box__turn">
        <strong>{format.number(stayed)}</strong> <span>{text('stayed')}</span>
      </li>
    </ul>
  );
};
