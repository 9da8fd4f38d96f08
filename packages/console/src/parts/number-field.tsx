import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components/NumberField';
import { FieldFrame, type FieldTexts } from './field.tsx';

export interface NumberFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'>, FieldTexts {}

/** A number as the reader's language writes it; arrow keys step it. */
export const NumberField = ({ label, hint, error, ...props }: NumberFieldProps) => (
  <AriaNumberField {...props} isInvalid={error !== undefined} className="field">
    <FieldFrame label={label} hint={hint} error={error}>
      <Input className="field__input number" />
    </FieldFrame>
  </AriaNumberField>
);
