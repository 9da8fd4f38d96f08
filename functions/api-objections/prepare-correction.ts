import type { Refusal } from '@kotak9/contracts';
import { type Input, type InputKind, inputKey, type ObjectionData, type Table } from '@kotak9/store';
import type { InputContext } from '../input-kind.ts';
import { INPUT_KINDS } from '../input-kinds.ts';
import type { PreparedInput } from '../prepare-input.ts';
import type { ChosenCorrection } from './chosen-correction.ts';

export interface PreparedCorrection extends Omit<PreparedInput<InputKind>, 'input'> {
  /** Null: the entry is removed. */
  readonly input: Input<InputKind> | null;
}

/** What it takes to make a correction: recorded as HR would record it, or removed. */
export const prepareCorrection = async (
  table: Table,
  context: InputContext & Pick<ObjectionData, 'nip'>,
  { kind, replacing, value }: ChosenCorrection,
): Promise<PreparedCorrection | Refusal> => {
  if (value !== null || replacing === null) {
    return INPUT_KINDS[kind].prepare(table, context, value, replacing);
  }
  const { agency, nip } = context;
  return {
    id: replacing,
    input: null,
    fact: { type: 'input.removed.v1', data: { nip } },
    writes: [{ delete: inputKey(agency, nip, kind, replacing), when: { is: 'present' } }],
  };
};
