import { useState } from 'react';
import { listAt, type Path } from '../at-path.ts';
import { useEditor } from './editor.ts';
import { EntriesAt } from './entries-at.tsx';
import { OrderAt } from './order-at.tsx';
import { ReadWords } from './read-words.tsx';
import { useWord } from './use-word.ts';
import { wantedIn } from './wanted-at.ts';
import { WordsAt } from './words-at.tsx';

/** A list that says an order of all there is. */
const ORDER = 'exitOrder';

export interface ListAtProps {
  readonly path: Path;
  /** Key of the list. */
  readonly name: string;
  readonly label: string;
}

/** A list of words or numbers, edited by what the rules let stand in it. */
export const ListAt = ({ path, name, label }: ListAtProps) => {
  const { content, isReadOnly } = useEditor();
  // what may stand in a list is not changed by what does
  const [wanted] = useState(() => wantedIn(content, path));
  const word = useWord(name);
  const list = listAt(content, path);
  if (name === ORDER)
    return (
      <div>
        <p className="policy-label">{label}</p>
        <OrderAt path={path} label={label} word={word} />
      </div>
    );
  if (isReadOnly || wanted === null) return <ReadWords label={label} words={list.map(word)} />;
  if (wanted.kind === 'term') return <WordsAt path={path} label={label} terms={wanted.terms} word={word} />;
  return <EntriesAt path={path} label={label} kind={wanted.kind} />;
};
