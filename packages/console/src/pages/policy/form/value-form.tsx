import { useText } from '../../../language/use-text.ts';
import { isObject, type Path, valueAt } from '../at-path.ts';
import { entryName } from '../entry-name.ts';
import { policyMessages } from '../messages.ts';
import { unitOf } from '../unit-of.ts';
import { useFieldName } from '../use-field-name.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { FlagAt } from './flag-at.tsx';
import { ListAt } from './list-at.tsx';
import { NumberAt } from './number-at.tsx';
import { WordAt } from './word-at.tsx';

export interface ValueFormProps {
  readonly path: Path;
  /** Key of the value, or what names an entry of a list. */
  readonly name: string;
}

/** Any part of a policy, by what it is: a figure, a yes or no, a word, a list of words, or what consists of such. */
export const ValueForm = ({ path, name }: ValueFormProps) => {
  const text = useText(policyMessages);
  const nameOf = useFieldName();
  const { content, faultAt } = useEditor();
  const value = valueAt(content, path);
  const label = nameOf(name);
  // what cannot be read as a number stays a number to be mended
  const isNumber = typeof value === 'number' || (value === null && faultAt(path) !== undefined);
  if (isNumber) {
    const unit = unitOf(name);
    return <NumberAt path={path} label={label} {...(unit !== null && { unit: text(unit) })} />;
  }
  if (typeof value === 'boolean') return <FlagAt path={path} label={label} />;
  if (Array.isArray(value) && !value.some(isObject)) return <ListAt path={path} name={name} label={label} />;
  const members = membersOf(value);
  if (members === null) return <WordAt path={path} name={name} label={label} />;
  return (
    <fieldset className="policy-group">
      <legend>{label}</legend>
      <FaultNote path={path} />
      <div className="policy-fields">
        {members.map(([key, title]) => (
          <ValueForm key={key} path={[...path, key]} name={title} />
        ))}
      </div>
    </fieldset>
  );
};

type Members = readonly (readonly [key: string | number, name: string])[];

/** What a value consists of; null for a word. */
const membersOf = (value: unknown): Members | null => {
  if (Array.isArray(value))
    return value.map((member, at) => [at, entryName(member) ?? String(at + 1)] as const);
  return isObject(value) ? Object.keys(value).map((key) => [key, key] as const) : null;
};
