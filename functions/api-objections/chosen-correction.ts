import { type OperationInput, type objectionOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { type InputKind, isAsContested, loadInput, type ObjectionData, type Table } from '@kotak9/store';
import { INPUT_KINDS } from '../input-kinds.ts';

type Ruling = OperationInput<typeof objectionOperations.ruleOnObjection>['body'];

/** An entry of a person; `replacing`: its present id, null where it is not there yet. */
interface Entry {
  readonly kind: InputKind;
  readonly replacing: string | null;
}

/** The one entry that a ruling corrects. */
export interface ChosenCorrection extends Entry {
  /** What it is to say, as it would be recorded; null: nothing, it is removed. */
  readonly value: object | null;
}

const isInputKind = (kind: string): kind is InputKind => Object.hasOwn(INPUT_KINDS, kind);

/** The contested entry; null where a placement is contested. */
export const contestedEntry = ({ kind, itemId, initial, final }: ObjectionData): Entry | null =>
  isInputKind(kind) ? { kind, replacing: initial === null && final === null ? null : itemId } : null;

const invalid = (code: string, id: string, en: string): Refusal =>
  refuse('request/invalid', {}, [{ field: 'correction', code, message: { id, en } }]);

/** What the ruling corrects, or null. Of a contested input it can be nothing but that; a refusal corrects nothing. */
export const chooseCorrection = async (
  table: Table,
  agency: AgencyId,
  objection: ObjectionData,
  { outcome, correction }: Ruling,
): Promise<ChosenCorrection | Refusal | null> => {
  if (outcome === 'ditolak') {
    return correction === null
      ? null
      : invalid('not-allowed', 'Yang ditolak tidak memperbaiki apa pun.', 'A refusal corrects nothing.');
  }
  const entry = contestedEntry(objection);
  if (entry === null) {
    return correction && { kind: correction.kind, replacing: correction.id, value: correction.value };
  }
  const { kind } = entry;
  const { itemId } = objection;
  if (correction !== null) {
    return correction.kind === kind && (correction.id ?? itemId) === itemId
      ? { ...entry, value: correction.value }
      : refuse('objection/other-item', { item: `${kind}/${itemId}` });
  }
  if (outcome === 'dikabulkan' && objection.claim === 'unfounded-item') return { ...entry, value: null };
  if (outcome !== 'dikabulkan' || objection.claimed === null || itemId === null) {
    return invalid(
      'required',
      'Wajib: butir seperti yang dikabulkan.',
      'Required: the entry as it is granted.',
    );
  }
  return isAsContested(objection, await loadInput(table, agency, objection.nip, kind, itemId))
    ? { ...entry, value: objection.claimed }
    : refuse('objection/item-moved', { item: `${kind}/${itemId}` });
};
