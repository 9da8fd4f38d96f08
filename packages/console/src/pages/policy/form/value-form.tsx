import { useText } from '../../../language/use-text.ts';
import { isObject, type Path, valueAt } from '../at-path.ts';
import { entryName } from '../entry-name.ts';
import { policyMessages } from '../messages.ts';
import { unitOf } from '../unit-of.ts';
import { useFieldName } from '../use-field-name.ts';
import { useEditor } from './editor.ts';
import { FaultNote } from './fault-note.tsx';
import { FlagAt } from './flag-at.tsx';
import { NumberAt } from './number-at.tsx';
import { ReadValue } from './read-value.tsx';

export interface ValueFormProps {
  readonly path: Path;
  /** Key of the value, or what names an entry of a list. */
  readonly name: string;
}

/** Any part of a policy, by what it is: figures and yes or no can be changed, the words of the regulation are read. */
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
  const members = membersOf(value);
  if (members === null) return <ReadValue label={label} value={value} />;
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

/** What a value consists of; null where it is read in one: a word, or a list of words. */
const membersOf = (value: unknown): Members | null => {
  if (Array.isArray(value))
    return value.some(isObject)
      ? value.map((member, at) => [at, entryName(member) ?? String(at + 1)] as const)
      : null;
  return isObject(value) ? Object.keys(value).map((key) => [key, key] as const) : null;
};
