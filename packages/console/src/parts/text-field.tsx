import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import { FieldFrame, type FieldTexts } from './field.tsx';

export interface TextFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'>, FieldTexts {
  /** More than one line. */
  readonly rows?: number;
}

export const TextField = ({ label, hint, error, rows, ...props }: TextFieldProps) => (
  <AriaTextField {...props} isInvalid={error !== undefined} className="field">
    <FieldFrame label={label} hint={hint} error={error}>
      {rows === undefined ? (
        <Input className="field__input" />
      ) : (
        <TextArea className="field__input" rows={rows} />
      )}
    </FieldFrame>
  </AriaTextField>
);
