import { useDraft } from '../../draft/use-draft.ts';
import { isObject, type JsonObject, type Path, withValue } from './at-path.ts';
import { isSame } from './is-same.ts';

export interface PolicyDraft {
  readonly content: JsonObject;
  /** The version that the editing began from. */
  readonly version: number;
  readonly isChanged: boolean;
  /** False: the browser keeps nothing, and what is edited would be lost with the page. */
  readonly isKept: boolean;
  readonly set: (path: Path, value: unknown) => void;
  /** Back to what is stored. */
  readonly drop: () => void;
  /** Goes on with the same changes from a newer version. */
  readonly rebase: (version: number) => void;
}

interface Edited {
  readonly version: number | null;
  /** Null: as it is stored. */
  readonly content: JsonObject | null;
}

const UNCHANGED: Edited = { version: null, content: null };

/** What is edited of a policy, kept on this device with every change until it is saved or dropped. */
export const usePolicyDraft = (id: string, stored: JsonObject, storedVersion: number): PolicyDraft => {
  const { value, change, clear, isKept } = useDraft(`policy.${id}`, UNCHANGED);
  const content = value.content ?? stored;
  const version = value.version ?? storedVersion;
  return {
    content,
    version,
    isChanged: value.content !== null,
    isKept,
    set: (path, member) => {
      const next = withValue(content, path, member);
      if (!isObject(next)) return;
      if (version === storedVersion && isSame(next, stored)) clear();
      else change({ version, content: next });
    },
    drop: clear,
    rebase: (next) => change({ version: next, content }),
  };
};
