import { FOLLOW_UP_ACTIONS } from '@kotak9/rules';
import { useText } from '../../../language/use-text.ts';
import { listAt, numberAt, type Path } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { useEditor } from './editor.ts';
import { ReadWords } from './read-words.tsx';
import { useWord } from './use-word.ts';
import { WordsAt } from './words-at.tsx';

const recommendationAt = (at: number): Path => ['boxes', at, 'recommendation'];
const ACTIONS = Object.keys(FOLLOW_UP_ACTIONS);

/** What follows for whoever stands in a box: acts of the catalogue, box by box, the best first. */
export const FollowUps = () => {
  const text = useText(policyMessages);
  const word = useWord('recommendation');
  const { content, isReadOnly } = useEditor();
  const places = listAt(content, ['boxes'])
    .map((place, at) => ({ box: numberAt(place, ['box']) ?? 0, path: recommendationAt(at) }))
    .toSorted((one, other) => other.box - one.box);
  return (
    <div className="policy-others">
      {places.map(({ box, path }) => {
        const label = text('followUpsOf', { box });
        return (
          <details key={box} className="policy-scale">
            <summary>{label}</summary>
            {isReadOnly ? (
              <ReadWords label={text('followUps')} words={listAt(content, path).map(word)} />
            ) : (
              <WordsAt path={path} label={label} terms={ACTIONS} word={word} />
            )}
          </details>
        );
      })}
    </div>
  );
};
