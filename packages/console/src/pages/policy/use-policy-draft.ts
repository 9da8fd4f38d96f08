import { useState } from 'react';
import { useDraft } from '../../draft/use-draft.ts';
import { isObject, type JsonObject, type Path, withValue } from './at-path.ts';
import { isSame } from './is-same.ts';
import { type Step, stepsWith } from './undo-steps.ts';

export interface PolicyDraft {
  readonly content: JsonObject;
  /** The version that the editing began from. */
  readonly version: number;
  readonly isChanged: boolean;
  /** False: the browser keeps nothing, and what is edited would be lost with the page. */
  readonly isKept: boolean;
  readonly set: (path: Path, value: unknown) => void;
  /** Takes back the last change; null where there is none since the page was opened or the draft was saved. */
  readonly undo: (() => void) | null;
  /** Back to what is stored; can be taken back. */
  readonly discard: () => void;
  /** Forgets what was edited: it is stored, or another version is taken. */
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
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const content = value.content ?? stored;
  const version = value.version ?? storedVersion;
  const keep = (next: JsonObject): void => {
    if (version === storedVersion && isSame(next, stored)) clear();
    else change({ version, content: next });
  };
  const last = steps.at(-1);
  return {
    content,
    version,
    isChanged: value.content !== null,
    isKept,
    set: (path, member) => {
      const next = withValue(content, path, member);
      if (!isObject(next) || isSame(next, content)) return;
      setSteps(stepsWith(steps, path, member, content));
      keep(next);
    },
    undo:
      last === undefined
        ? null
        : () => {
            setSteps(steps.slice(0, -1));
            keep(last.before);
          },
    discard: () => {
      setSteps([...steps, { place: null, before: content }]);
      clear();
    },
    drop: () => {
      setSteps([]);
      clear();
    },
    rebase: (next) => change({ version: next, content }),
  };
};
