import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFrame, type FieldTexts } from './field.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldTexts {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** What it says while nothing is chosen. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of a few. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, hint, error, options, value, onChange, placeholder = '—', isDisabled = false } = props;
  const choose = (key: unknown): void => {
    const option = options.find((one) => one.value === key);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      placeholder={placeholder}
      className="field"
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <Button className="field__input select__trigger">
          <SelectValue />
        </Button>
      </FieldFrame>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
