import { useText } from '../../../language/use-text.ts';
import { policyMessages } from '../messages.ts';

/** What is longer is a text of its own, and no word in a row of words. */
const LONGEST_WORD = 50;

export interface ReadWordsProps {
  readonly label: string;
  readonly words: readonly string[];
}

/** Words that are read and not changed here. */
export const ReadWords = ({ label, words }: ReadWordsProps) => {
  const text = useText(policyMessages);
  const areTexts = words.length > 1 && words.some((word) => word.length > LONGEST_WORD);
  return (
    <dl className={areTexts ? 'policy-read policy-read--texts' : 'policy-read'}>
      <dt>{label}</dt>
      {areTexts ? (
        words.map((word) => <dd key={word}>{word}</dd>)
      ) : (
        <dd>{words.length === 0 ? text('none') : words.join(', ')}</dd>
      )}
    </dl>
  );
};
