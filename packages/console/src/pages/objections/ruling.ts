import { type EntryKind, entryKindOf, formOf } from './entry-forms.ts';
import { type Entry, type EntryValues, emptyFields, entryOf } from './entry-values.ts';

/** What somebody of the instance typed so far to answer. */
export interface RulingDraft {
  readonly outcome: string;
  readonly reason: string;
  readonly reference: string;
  /** The instance says what is granted, instead of granting what was asked. */
  readonly hasOwnContent: boolean;
  /** Of a contested placement: the kind and id of the entry that is corrected; empty: none. */
  readonly corrects: string;
  readonly values: EntryValues;
}

export const EMPTY_RULING: RulingDraft = {
  outcome: '',
  reason: '',
  reference: '',
  hasOwnContent: false,
  corrects: '',
  values: {},
};

/** What the answer needs to know of the objection. */
export interface Contested {
  readonly kind: string;
  readonly itemId: string | null;
  readonly claim: string;
  readonly initial: Entry | null;
  readonly claimed: Entry | null;
}

/** An existing entry as an answer names it: `performance/2025`. */
export const nameEntry = (kind: string, id: string): string => `${kind}/${id}`;

/**
 * Whether the instance may grant as it was asked: what the person claims, the removal of an unfounded entry, or the
 * placement computed anew.
 */
export const canGrantAsAsked = ({ kind, claim, claimed }: Contested, outcome: string): boolean =>
  entryKindOf(kind) === null ||
  (outcome === 'dikabulkan' && (claim === 'unfounded-item' || claimed !== null));

/** The kind of the entry whose content the instance types; null where it types none. */
export const grantedKind = (draft: RulingDraft, contested: Contested): EntryKind | null => {
  const { outcome, hasOwnContent, corrects } = draft;
  if (outcome === '' || outcome === 'ditolak') return null;
  const kind = entryKindOf(contested.kind);
  if (kind === null) return hasOwnContent ? entryKindOf(corrects.split('/')[0] ?? '') : null;
  return hasOwnContent || !canGrantAsAsked(contested, outcome) ? kind : null;
};

/** Names of what must still be filled. */
export const lackingInRuling = (draft: RulingDraft, contested: Contested): readonly string[] => {
  const kind = grantedKind(draft, contested);
  return [
    ...(draft.outcome === '' ? ['outcome'] : []),
    ...(draft.reason.trim() === '' ? ['reason'] : []),
    ...(draft.hasOwnContent && entryKindOf(contested.kind) === null && draft.corrects === ''
      ? ['corrects']
      : []),
    ...(kind === null ? [] : emptyFields(formOf(kind), draft.values)),
  ];
};

/** The answer as it is sent; `entry`: what is corrected, as it stands. */
export const rulingOf = (draft: RulingDraft, contested: Contested, entry: Entry | null): Entry => {
  const { outcome, reason, reference, corrects, values } = draft;
  const kind = grantedKind(draft, contested);
  const id =
    entryKindOf(contested.kind) === null ? corrects.slice(corrects.indexOf('/') + 1) : contested.itemId;
  return {
    outcome,
    reason: reason.trim(),
    reference: reference.trim() === '' ? null : reference.trim(),
    correction: kind === null ? null : { kind, id, value: entryOf(formOf(kind), values, entry) },
  };
};
