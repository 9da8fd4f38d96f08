import { useText } from '../../../language/use-text.ts';
import { Select } from '../../../parts/select.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { listAt, type Path } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { withTerm } from '../ordered-list.ts';
import { useEditor } from './editor.ts';
import { EntryFaults } from './entry-faults.tsx';
import { focusBeside } from './focus-beside.ts';

export interface WordsAtProps {
  readonly path: Path;
  readonly label: string;
  /** What may stand in the list. */
  readonly terms: readonly (string | number)[];
  readonly word: (term: unknown) => string;
}

/** Some of the terms that the rules know: each can be taken out, and the others can be added. */
export const WordsAt = ({ path, label, terms, word }: WordsAtProps) => {
  const text = useText(policyMessages);
  const { content, set } = useEditor();
  const list = listAt(content, path);
  const others = terms.filter((term) => !list.includes(term));
  const add = (chosen: string): void => {
    const term = terms.find((one) => String(one) === chosen);
    if (term !== undefined) set(path, withTerm<unknown>(list, term, terms));
  };
  return (
    <fieldset className="policy-group">
      <legend>{label}</legend>
      {list.length === 0 ? (
        <p className="quiet small">{text('none')}</p>
      ) : (
        <ul className="tags">
          {list.map((term) => (
            <Tag
              key={String(term)}
              removeLabel={text('removeEntry', { name: word(term) })}
              onRemove={(button) => {
                focusBeside(button);
                set(
                  path,
                  list.filter((one) => one !== term),
                );
              }}
            >
              {word(term)}
            </Tag>
          ))}
        </ul>
      )}
      <EntryFaults path={path} count={list.length} />
      {others.length > 0 && (
        <Select
          label={text('addOne')}
          placeholder={text('choose')}
          value={null}
          onChange={add}
          options={others.map((term) => ({ value: String(term), label: word(term) }))}
        />
      )}
    </fieldset>
  );
};
