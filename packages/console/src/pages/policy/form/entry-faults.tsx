import type { Path } from '../at-path.ts';
import { useEditor } from './editor.ts';

export interface EntryFaultsProps {
  readonly path: Path;
  readonly count: number;
}

/** What is wrong with a list, and with entries of it. */
export const EntryFaults = ({ path, count }: EntryFaultsProps) => {
  const { faultAt } = useEditor();
  const places = [path, ...Array.from({ length: count }, (_, at) => [...path, at])];
  const faults = new Set(places.flatMap((place) => faultAt(place) ?? []));
  return (
    <div role="status" className="policy-fault">
      {[...faults].map((fault) => (
        <p key={fault} className="field__error">
          {fault}
        </p>
      ))}
    </div>
  );
};
