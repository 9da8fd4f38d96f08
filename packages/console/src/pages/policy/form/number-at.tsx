import { useId, useState } from 'react';
import { useLanguage } from '../../../language/language.ts';
import { numberAt, type Path } from '../at-path.ts';
import { readDecimal, writeDecimal } from '../decimal.ts';
import { useEditor } from './editor.ts';

export interface NumberAtProps {
  readonly path: Path;
  readonly label: string;
  /** After the figure, e.g. %. */
  readonly unit?: string;
  /** The label stands in the row already and is only said. */
  readonly isLabelHidden?: boolean;
}

/** A number of the policy. It is judged with every key that is pressed; arrow keys step it. */
export const NumberAt = ({ path, label, unit, isLabelHidden = false }: NumberAtProps) => {
  const { content, isReadOnly, set, faultAt } = useEditor();
  const [language] = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const value = numberAt(content, path);
  const fault = faultAt(path);
  const shown = value === null ? '' : writeDecimal(value, language);
  const step = (by: number): void => {
    setTyped(null);
    set(path, (value ?? 0) + by);
  };
  return (
    <div className="policy-number">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span className="policy-number__box">
        <input
          id={id}
          className="field__input number"
          inputMode="decimal"
          autoComplete="off"
          readOnly={isReadOnly}
          value={typed ?? shown}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          onChange={({ target }) => {
            setTyped(target.value);
            set(path, readDecimal(target.value));
          }}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (isReadOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        {unit !== undefined && <span className="policy-number__unit">{unit}</span>}
      </span>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field__error">
          {fault}
        </p>
      )}
    </div>
  );
};
