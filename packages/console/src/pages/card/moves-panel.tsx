import type { components } from '@kotak9/client';
import { cutTo } from '@kotak9/rules';
import { componentNames } from '../../language/talent-terms.ts';
import { boxNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { BoxMark } from '../../parts/box-mark.tsx';
import { Panel } from '../../parts/panel.tsx';
import { outlookMessages } from './outlook-messages.ts';
import { LeftOut } from './paper/left-out.tsx';

type Moves = components['schemas']['Moves'];
type MoveSet = components['schemas']['MoveSet'];

/** The changes of one way, each with its own effect, and what they come to together. */
const Way = ({ set }: { readonly set: MoveSet }) => {
  const text = useText(outlookMessages);
  const component = useTerm(componentNames);
  const format = useFormat();
  return (
    <li className="card-way">
      <ul className="card-list">
        {set.moves.map((move) => (
          <li key={move.text}>{move.text}</li>
        ))}
      </ul>
      <p className="card-way__result">
        {text('result', {
          performance: format.number(set.performanceScore, 2),
          potential: format.number(set.potentialScore, 2),
          date: format.date(set.earliest),
        })}
      </p>{' '}
      {set.renew.length > 0 && (
        <p className="quiet">{text('renew', { names: set.renew.map(component).join(', ') })}</p>
      )}
    </li>
  );
};

export interface MovesPanelProps {
  readonly moves: Moves;
  readonly isOwn: boolean;
  /** Boxes shown at most: on paper. */
  readonly limit?: number;
}

/** What leads to a higher box, in the sentences of the calculation, and what time alone does. */
export const MovesPanel = ({ moves, isOwn, limit }: MovesPanelProps) => {
  const text = useText(outlookMessages);
  const boxName = useText(boxNames);
  const goals = moves.goal === 'box' ? moves.goals : [];
  const { shown, left } = cutTo(goals, limit ?? goals.length);
  return (
    <Panel title={text(isOwn ? 'movesOwn' : 'moves')} hint={text('movesHint')}>
      <section className="card-axis card-time">
        <h3>{text('time')}</h3> <p>{moves.nextChange?.text ?? text('noTime')}</p>
      </section>
      {goals.length === 0 && <p>{text(moves.placement.status === 'placed' ? 'highest' : 'completeFirst')}</p>}
      {shown.map(({ box, sets, text: said }) => {
        const [first, ...others] = sets;
        return (
          <section key={box} className="card-axis">
            <div className="card-goal">
              <h3 className="card-goal__box">
                <BoxMark box={box} /> {boxName(`${box}`)}
              </h3>
              <p>{said}</p>
            </div>
            {first !== undefined && (
              <ul className="card-ways">
                <Way set={first} />
              </ul>
            )}
            {others.length > 0 && (
              <details>
                <summary>{text('moreWays', { count: others.length })}</summary>
                <ul className="card-ways">
                  {others.map((set) => (
                    <Way key={set.text} set={set} />
                  ))}
                </ul>
              </details>
            )}
          </section>
        );
      })}
      <LeftOut count={left} />
      {moves.moves.length > 0 && (
        <details>
          <summary>{text('allMoves', { count: moves.moves.length })}</summary>
          <ul className="card-ways">
            {moves.moves.map((move) => (
              <li key={move.text}>{move.text}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
};
