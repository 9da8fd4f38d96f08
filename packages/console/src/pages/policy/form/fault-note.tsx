import type { Path } from '../at-path.ts';
import { useEditor } from './editor.ts';

/** What is wrong with a group of fields as a whole, such as weights that do not add up. */
export const FaultNote = ({ path }: { readonly path: Path }) => {
  const fault = useEditor().faultAt(path);
  return (
    <div role="status" className="policy-fault">
      {fault !== undefined && <p className="field__error">{fault}</p>}
    </div>
  );
};
