import { Checkbox } from '../../../parts/checkbox.tsx';
import { type Path, valueAt } from '../at-path.ts';
import { useEditor } from './editor.ts';

/** A yes or no of the policy. */
export const FlagAt = ({ path, label }: { readonly path: Path; readonly label: string }) => {
  const { content, isReadOnly, set } = useEditor();
  return (
    <Checkbox
      isSelected={valueAt(content, path) === true}
      isDisabled={isReadOnly}
      onChange={(isSelected) => set(path, isSelected)}
    >
      {label}
    </Checkbox>
  );
};
