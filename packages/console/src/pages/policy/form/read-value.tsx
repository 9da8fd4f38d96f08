import { useText } from '../../../language/use-text.ts';
import { policyMessages } from '../messages.ts';
import { useFieldName } from '../use-field-name.ts';

/** A value that is read and not changed here: a word of the regulation, or a list of them. */
export const ReadValue = ({ label, value }: { readonly label: string; readonly value: unknown }) => {
  const text = useText(policyMessages);
  const nameOf = useFieldName();
  const say = (one: unknown): string => (typeof one === 'string' ? nameOf(one) : String(one));
  const words = Array.isArray(value) ? value.map(say).join(', ') : say(value);
  return (
    <dl className="policy-read">
      <dt>{label}</dt>
      <dd>{value === null || words === '' ? text('none') : words}</dd>
    </dl>
  );
};
