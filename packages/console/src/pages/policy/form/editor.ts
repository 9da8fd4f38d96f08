import { createContext, useContext } from 'react';
import type { JsonObject, Path } from '../at-path.ts';

/** The policy that is looked at, and what the fields of the form can do with it. */
export interface Editor {
  readonly content: JsonObject;
  readonly isReadOnly: boolean;
  readonly set: (path: Path, value: unknown) => void;
  /** What is wrong at a place and what mends it. */
  readonly faultAt: (path: Path) => string | undefined;
}

const Editors = createContext<Editor | null>(null);
export const EditorProvider = Editors.Provider;

export const useEditor = (): Editor => {
  const editor = useContext(Editors);
  if (editor === null) throw new Error('outside of EditorProvider');
  return editor;
};
