import {
  type ComparedRecord,
  compareRecord,
  type Discrepancy,
  differenceAgain,
  type IsoDate,
} from '@kotak9/rules';
import {
  type CommandRequest,
  changeEntry,
  decideAndCommit,
  differenceRegister,
  loadEntry,
  loadRecord,
  type SyncDifferenceData,
  type Table,
} from '@kotak9/store';

/** What came of one person: unknown to us, or the ids of the differences, and of those that wait. */
export type PersonComparison =
  | { readonly known: false }
  | { readonly known: true; readonly found: readonly string[]; readonly waiting: number };

export const differenceId = ({ nip, field }: Pick<Discrepancy, 'nip' | 'field'>): string => `${nip}-${field}`;

interface Surroundings {
  readonly table: Table;
  readonly command: CommandRequest;
  readonly integrationId: string;
  readonly today: IsoDate;
}

const factData = ({ integrationId, id, nip, field }: SyncDifferenceData) => ({
  integrationId,
  differenceId: id,
  nip,
  field,
});

/** Compares one person, and stores each difference that is new or has changed. */
export const findDifferences = async (
  surroundings: Surroundings,
  theirs: ComparedRecord,
): Promise<PersonComparison> => {
  const { table, command } = surroundings;
  const person = await loadRecord(table, command.agency, theirs.nip);
  if (person === null) return { known: false };
  const discrepancies = compareRecord(person.record, theirs);
  const statuses = await Promise.all(discrepancies.map((one) => keepDifference(surroundings, one)));
  return {
    known: true,
    found: discrepancies.map(differenceId),
    waiting: statuses.filter((status) => status === 'menunggu').length,
  };
};

const keepDifference = async (
  { table, command, integrationId, today }: Surroundings,
  { nip, field, ours, theirs }: Discrepancy,
): Promise<SyncDifferenceData['status']> => {
  const { agency } = command;
  const id = differenceId({ nip, field });
  const status = await decideAndCommit<SyncDifferenceData['status']>(table, command, async () => {
    const known = await loadEntry(table, agency, differenceRegister, integrationId, id);
    const status = known === null ? 'menunggu' : differenceAgain(known.data, { ours, theirs });
    const stands = known?.data.status === status && known.data.ours === ours && known.data.theirs === theirs;
    if (stands) return { outcome: status };
    const found: SyncDifferenceData = {
      id,
      integrationId,
      nip,
      field,
      ours: ours ?? '',
      theirs,
      foundOn: today,
      status,
      reason: null,
      decidedBy: null,
      decidedOn: null,
    };
    const fact = { type: 'sync-difference.found.v1', data: factData(found) } as const;
    return { outcome: status, changes: [changeEntry(differenceRegister, agency, known, found, fact)] };
  });
  if (status === 'contended') throw new Error('A difference kept meeting other changes');
  return status;
};

/** A difference that is none any more: both systems say the same. */
export const settleDifference = async (
  { table, command, integrationId }: Surroundings,
  id: string,
): Promise<'settled' | 'stands'> => {
  const { agency } = command;
  const result = await decideAndCommit<'settled' | 'stands'>(table, command, async () => {
    const known = await loadEntry(table, agency, differenceRegister, integrationId, id);
    if (known === null || known.data.status === 'selaras') return { outcome: 'stands' };
    const data: SyncDifferenceData = { ...known.data, status: 'selaras' };
    const fact = { type: 'sync-difference.settled.v1', data: factData(data) } as const;
    return { outcome: 'settled', changes: [changeEntry(differenceRegister, agency, known, data, fact)] };
  });
  if (result === 'contended') throw new Error('A difference kept meeting other changes');
  return result;
};
