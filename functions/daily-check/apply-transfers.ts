import { type IsoDate, orderMoves, type PendingMove } from '@kotak9/rules';
import {
  type CommandRequest,
  entriesDue,
  loadEntry,
  loadPosition,
  type Table,
  transferRegister,
} from '@kotak9/store';
import { applyTransfers, type TransferRef } from '../apply-transfers.ts';
import type { TableDeps } from '../deps.ts';
import { eachOf } from './each-of.ts';

/** Decided transfers whose day has come, in the order of their days. */
const movesDue = async (
  table: Table,
  { agency }: CommandRequest,
  today: IsoDate,
): Promise<readonly PendingMove[]> => {
  const due = await entriesDue(table, agency, 'transfer-ditetapkan', '', today);
  const moves = await Promise.all(
    due.map(async ({ owner, id }) => {
      const found = await loadEntry(table, agency, transferRegister, owner, id);
      if (found === null) return [];
      const { nip, fromPositionId: from, positionId: to } = found.data;
      const position = await loadPosition(table, agency, to);
      return [{ id, nip, from, to, holder: position?.data.holder ?? null }];
    }),
  );
  return moves.flat();
};

/**
 * Makes the moves of the day one after the other, each freeing a post for the next, and at once where people change
 * places; what is left over may be moot, or waits for the next day.
 */
export const applyDueTransfers = async (
  deps: TableDeps,
  command: CommandRequest,
  today: IsoDate,
  onFailure: (error: unknown) => void,
): Promise<{ readonly effected: number; readonly failed: number }> => {
  const moves = await movesDue(deps.table, command, today);
  const ordered = orderMoves(moves);
  const placed = new Set(ordered.flat());
  const groups = [...ordered, ...moves.filter((move) => !placed.has(move)).map((move) => [move])];
  let effected = 0;
  let failed = 0;
  for (const group of groups) {
    const refs: readonly TransferRef[] = group;
    const made = await eachOf(
      [refs],
      async () => {
        const effect = await applyTransfers(deps, command, refs);
        if (effect === 'contended') throw new Error('Kept meeting other changes');
        if (effect === 'effected') effected += refs.length;
      },
      onFailure,
    );
    failed += made.failed;
  }
  return { effected, failed };
};
