import { useId } from 'react';
import type { FieldTexts } from './field.tsx';
import './field.css';

export interface DateFieldProps extends FieldTexts {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly isRequired?: boolean;
  readonly min?: string;
  readonly max?: string;
}

/** A calendar date. The browser's own field: it speaks Indonesian, which React Aria's does not. */
export const DateField = ({
  label,
  hint,
  error,
  value,
  onChange,
  isRequired = false,
  ...range
}: DateFieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        {...range}
        id={id}
        type="date"
        className="field__input number"
        value={value}
        required={isRequired}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-hint`}>
        {hint !== undefined && <p className="field__hint">{hint}</p>}
        {error !== undefined && <p className="field__error">{error}</p>}
      </div>
    </div>
  );
};
