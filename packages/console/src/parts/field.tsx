import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import './field.css';

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do about it; the field counts as wrong then. */
  readonly error?: string | undefined;
}

/** Label above, hint and error below a field; for the fields of this folder. */
export const FieldFrame = ({
  label,
  hint,
  error,
  children,
}: FieldTexts & { readonly children: ReactNode }) => (
  <>
    <Label className="field__label">{label}</Label>
    {children}
    {hint !== undefined && (
      <Text slot="description" className="field__hint">
        {hint}
      </Text>
    )}
    <FieldError className="field__error">{error}</FieldError>
  </>
);
