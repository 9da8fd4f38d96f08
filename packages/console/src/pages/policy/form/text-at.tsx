import { useId } from 'react';
import { type Path, textAt } from '../at-path.ts';
import { useEditor } from './editor.ts';

export interface TextAtProps {
  readonly path: Path;
  readonly label: string;
  /** The label stands in the row already and is only said. */
  readonly isLabelHidden?: boolean;
}

/** A text of the policy, which grows with what is typed. */
export const TextAt = ({ path, label, isLabelHidden = false }: TextAtProps) => {
  const { content, set, faultAt } = useEditor();
  const id = useId();
  const fault = faultAt(path);
  return (
    <div className="policy-text">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        className="field__input"
        rows={1}
        value={textAt(content, path)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={({ target }) => set(path, target.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field__error">
          {fault}
        </p>
      )}
    </div>
  );
};
