import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Option } from './select.tsx';
import './choice.css';

export interface ChoiceProps<Value extends string> {
  /** What is chosen, for who does not see it. */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two to four, all to be seen: views, languages, themes. */
export const Choice = <Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) => (
  <ToggleButtonGroup
    aria-label={label}
    className="choice"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = options.find((option) => keys.has(option.value));
      if (chosen !== undefined) onChange(chosen.value);
    }}
  >
    {options.map((option) => (
      <ToggleButton key={option.value} id={option.value} className="choice__one">
        {option.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
