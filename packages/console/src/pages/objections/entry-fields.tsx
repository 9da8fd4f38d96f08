import { useRows } from '../../api/use-read.ts';
import { useLanguage } from '../../language/language.ts';
import { useText } from '../../language/use-text.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { actMessages } from './act-messages.ts';
import type { EntryField, EntryForm } from './entry-forms.ts';
import type { EntryValues } from './entry-values.ts';
import { useFieldName } from './use-field-name.ts';

interface OneProps {
  readonly field: EntryField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

const UnitField = ({ field, value, onChange, error }: OneProps) => {
  const name = useFieldName();
  const text = useText(actMessages);
  const units = useRows('/v1/units');
  return (
    <Select
      label={name(field.path)}
      options={(units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
      value={value === '' ? null : value}
      onChange={onChange}
      placeholder={text('choose')}
      error={error}
    />
  );
};

const One = (props: OneProps) => {
  const { field, value, onChange, error } = props;
  const name = useFieldName();
  const text = useText(actMessages);
  const [language] = useLanguage();
  const label = name(field.path);
  if (field.type === 'unit') return <UnitField {...props} />;
  if (field.type === 'date')
    return <DateField label={label} value={value} onChange={onChange} error={error} />;
  if (field.type === 'choice') {
    return (
      <Select
        label={label}
        options={Object.entries(field.names?.[language] ?? {}).map(([code, said]) => ({
          value: code,
          label: said,
        }))}
        value={value === '' ? null : value}
        onChange={onChange}
        placeholder={text('choose')}
        error={error}
      />
    );
  }
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      inputMode={field.type === 'number' ? 'decimal' : 'text'}
    />
  );
};

export interface EntryFieldsProps {
  readonly title: string;
  readonly form: EntryForm;
  readonly values: EntryValues;
  readonly onChange: (values: EntryValues) => void;
  /** Paths that must be filled and are not; told once somebody tried to send. */
  readonly empty: readonly string[];
}

/** What an entry should say, field by field. */
export const EntryFields = ({ title, form, values, onChange, empty }: EntryFieldsProps) => {
  const text = useText(actMessages);
  return (
    <fieldset className="objection-entry">
      <legend>{title}</legend>
      {form.fields.map((field) => (
        <One
          key={field.path}
          field={field}
          value={values[field.path] ?? ''}
          onChange={(value) => onChange({ ...values, [field.path]: value })}
          error={empty.includes(field.path) ? text('required') : undefined}
        />
      ))}
    </fieldset>
  );
};
