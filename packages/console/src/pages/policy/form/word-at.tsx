import { useState } from 'react';
import { Select } from '../../../parts/select.tsx';
import { type Path, valueAt } from '../at-path.ts';
import { isNaming } from '../entry-name.ts';
import { useEditor } from './editor.ts';
import { ReadWords } from './read-words.tsx';
import { useWord } from './use-word.ts';
import { wantedAt } from './wanted-at.ts';

export interface WordAtProps {
  readonly path: Path;
  /** Key of the word. */
  readonly name: string;
  readonly label: string;
}

/** A word of a policy: chosen where the rules know several, else read, since it is the regulation's. */
export const WordAt = ({ path, name, label }: WordAtProps) => {
  const { content, isReadOnly, set, faultAt } = useEditor();
  const [wanted] = useState(() => wantedAt(content, path));
  const word = useWord(name);
  const value = valueAt(content, path);
  const terms = wanted?.kind === 'term' ? wanted.terms : [];
  if (isReadOnly || terms.length < 2 || isNaming(name))
    return <ReadWords label={label} words={value === null ? [] : [word(value)]} />;
  return (
    <Select
      label={label}
      value={String(value)}
      error={faultAt(path)}
      options={terms.map((term) => ({ value: String(term), label: word(term) }))}
      onChange={(next) => set(path, terms.find((term) => String(term) === next) ?? value)}
    />
  );
};
