import { useState } from 'react';
import { useSession } from '../session/use-session.ts';
import { draftKey } from './drafts.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

export interface Draft<Value> {
  readonly value: Value;
  /** Changes fields and keeps all of them on this device. */
  readonly change: (fields: Partial<Value>) => void;
  /** When what was restored had been typed, ISO 8601; null: nothing was restored, or it was set aside. */
  readonly restoredFrom: string | null;
  /** False: the browser keeps nothing, and what is typed would be lost with the page. */
  readonly isKept: boolean;
  /** Back to the form as it was at first: after it was sent, or because somebody begins anew. */
  readonly clear: () => void;
}

/**
 * The fields of a form, kept on this device while they are typed, per agency and person, until `clear` or sign-out:
 * `const draft = useDraft('decision.' + listId, { decreeNumber: '', reason: '' })`, with `<DraftNote draft={draft} />`
 * above the form. Only what the form holds is kept. A component whose `form` changes needs it as its React key.
 */
export const useDraft = <Value extends object>(form: string, initial: Value): Draft<Value> => {
  const { agency, subject } = useSession();
  const key = draftKey(agency, subject, form);
  const [first] = useState(initial);
  const [restored] = useState(() => readDraft(localStorage, key, initial, Date.now()));
  const [value, setValue] = useState(restored?.value ?? initial);
  const [restoredFrom, setRestoredFrom] = useState(restored?.at ?? null);
  const [isKept, setKept] = useState(true);
  return {
    value,
    restoredFrom,
    isKept,
    change: (fields) => {
      const next = { ...value, ...fields };
      setValue(next);
      setKept(keepDraft(localStorage, key, first, { value: next, at: new Date().toISOString() }));
    },
    clear: () => {
      localStorage.removeItem(key);
      setValue(first);
      setRestoredFrom(null);
    },
  };
};
