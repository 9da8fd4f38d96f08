import { type EntryKind, entryKindOf, formOf } from './entry-forms.ts';
import { type Entry, type EntryValues, emptyFields, entryOf } from './entry-values.ts';

/** What somebody typed so far to object. */
export interface Filing {
  /** A kind of entry, or `placement`. */
  readonly what: string;
  /** Id of the entry; `NEW`: it is not recorded; empty: not chosen yet, or a placement. */
  readonly which: string;
  readonly claim: string;
  /** The person says what an existing entry should say. */
  readonly knows: boolean;
  readonly values: EntryValues;
  readonly statement: string;
  /** One reference a line. */
  readonly evidence: string;
}

/** Not a valid id: ids have no blanks. */
export const NEW = 'not recorded';

export const EMPTY_FILING: Filing = {
  what: 'placement',
  which: '',
  claim: 'misread-input',
  knows: false,
  values: {},
  statement: '',
  evidence: '',
};

export type Claim = 'wrong-content' | 'unfounded-item' | 'missing-item' | 'misread-input' | 'wrong-rule';

/** What can be said against what was chosen. */
export const claimsFor = ({ what, which }: Pick<Filing, 'what' | 'which'>): readonly Claim[] => {
  if (what === 'placement') return ['misread-input', 'wrong-rule'];
  return which === NEW ? ['missing-item'] : ['wrong-content', 'unfounded-item'];
};

/** The kind of the entry whose right content is to be typed; null where none is. */
export const correctedKind = ({ what, claim, knows }: Filing): EntryKind | null =>
  claim === 'missing-item' || (claim === 'wrong-content' && knows) ? entryKindOf(what) : null;

/** Names of what must still be filled before it can be sent. */
export const lackingIn = (filing: Filing): readonly string[] => {
  const kind = correctedKind(filing);
  return [
    ...(filing.what !== 'placement' && filing.which === '' ? ['which'] : []),
    ...(filing.statement.trim() === '' ? ['statement'] : []),
    ...(kind === null ? [] : emptyFields(formOf(kind), filing.values)),
  ];
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The objection as it is filed; `entry`: the contested one as it stands. */
export const objectionOf = (filing: Filing, entry: Entry | null): Entry => {
  const { what, which, claim, values, statement, evidence } = filing;
  const said = { statement: statement.trim(), evidence: linesOf(evidence) };
  if (what === 'placement') return { kind: what, claim, ...said };
  const kind = correctedKind(filing);
  return {
    kind: what,
    claim,
    id: which === NEW ? null : which,
    correction: kind === null ? null : entryOf(formOf(kind), values, which === NEW ? null : entry),
    ...said,
  };
};
