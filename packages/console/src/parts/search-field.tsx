import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { FieldFrame, type FieldTexts } from './field.tsx';

export interface SearchFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What is looked for; Escape empties it. */
export const SearchField = ({ label, hint, value, onChange }: SearchFieldProps) => (
  <AriaSearchField value={value} onChange={onChange} className="field">
    <FieldFrame label={label} hint={hint}>
      <Input className="field__input" />
    </FieldFrame>
  </AriaSearchField>
);
