import type { Path } from '../at-path.ts';
import { useFieldName } from '../use-field-name.ts';
import { ValueForm } from './value-form.tsx';

export interface FoldedPartsProps {
  /** Where the parts stand. */
  readonly path: Path;
  readonly keys: readonly string[];
}

/** Parts of a policy, each folded away until somebody looks. */
export const FoldedParts = ({ path, keys }: FoldedPartsProps) => {
  const name = useFieldName();
  return (
    <div className="policy-others">
      {keys.map((key) => (
        <details key={key} className="policy-scale">
          <summary>{name(key)}</summary>
          <ValueForm path={[...path, key]} name={key} />
        </details>
      ))}
    </div>
  );
};
