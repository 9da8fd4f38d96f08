import { type AgencyId, type IsoDate, type Nip, type TransferEnd, transferFate } from '@kotak9/rules';
import {
  type Change,
  type CommandRequest,
  changeEntry,
  changeRecord,
  decideAndCommit,
  type Entry,
  levelOf,
  loadEntry,
  loadPosition,
  loadRecord,
  localDate,
  type PositionState,
  policyInForce,
  seat,
  type Table,
  type TransferData,
  transferRegister,
} from '@kotak9/store';
import { isDecided } from './api-promotion/check-transfer.ts';
import type { TableDeps } from './deps.ts';
import { refuseInFreeze } from './in-freeze.ts';
import { openCareerEntry } from './open-career-entry.ts';

export type TransferEffect = 'effected' | 'lapsed' | 'waits' | 'contended';

export interface TransferRef {
  readonly nip: Nip;
  readonly id: string;
}

type Mover = Entry<TransferData> & {
  readonly person: NonNullable<Awaited<ReturnType<typeof loadRecord>>>;
  readonly to: PositionState;
};

/**
 * Moves people by their decrees once the day has come: one alone into a free post, or several who change places, all in
 * one transaction. What is moot by then lapses; what is not free yet, or lies in an election freeze, waits.
 */
export const applyTransfers = (
  { table }: Pick<TableDeps, 'table'>,
  command: CommandRequest,
  refs: readonly TransferRef[],
): Promise<TransferEffect> => {
  const { agency } = command;
  const today = localDate(command.now);
  return decideAndCommit<TransferEffect>(table, command, async () => {
    const leaving = new Set(refs.map(({ nip }) => nip));
    const found = await Promise.all(refs.map((ref) => judge(table, agency, ref, leaving, today)));
    const lapsing = found.flatMap(({ lapses }) => lapses ?? []);
    if (lapsing.length > 0) return { outcome: 'lapsed', changes: lapsing };
    const movers = found.flatMap(({ mover }) => mover ?? []);
    if (movers.length < refs.length) return { outcome: 'waits' };
    const changes = await Promise.all(movers.map((mover) => moveChanges(table, agency, mover, leaving)));
    return { outcome: 'effected', changes: changes.flat() };
  });
};

interface Judged {
  readonly mover?: Mover;
  readonly lapses?: Change;
}

const judge = async (
  table: Table,
  agency: AgencyId,
  { nip, id }: TransferRef,
  leaving: ReadonlySet<Nip>,
  today: IsoDate,
): Promise<Judged> => {
  const found = await loadEntry(table, agency, transferRegister, nip, id);
  if (found?.data.status !== 'ditetapkan') return {};
  const { data } = found;
  const [person, to] = await Promise.all([
    loadRecord(table, agency, nip),
    loadPosition(table, agency, data.positionId),
  ]);
  if (to === null) return {};
  const { holder } = to.data;
  const fate = transferFate(
    {
      nip,
      effectiveDate: data.effectiveDate,
      fromPositionId: data.fromPositionId,
      status: person?.record.status ?? null,
      heldPositionId: person?.record.post?.positionId ?? null,
      holder: holder !== null && leaving.has(holder) ? null : holder,
      postDecided: await isDecided(table, agency, to),
    },
    today,
  );
  if (fate.fate === 'moot') return { lapses: lapse(agency, found, fate.because) };
  if (fate.fate !== 'apply' || person === null || (await isFrozen(table, agency, data, to, today))) return {};
  return { mover: { ...found, person, to } };
};

/** A freeze that was recorded after the decision holds the move up. */
const isFrozen = async (
  table: Table,
  agency: AgencyId,
  { decision, effectiveDate, positionId }: TransferData,
  to: PositionState,
  today: IsoDate,
): Promise<boolean> => {
  const replacement = {
    positionId,
    level: levelOf(to.data),
    decidedOn: today,
    effectiveDate,
    approvalNumber: decision?.approvalNumber ?? null,
  };
  const ruleSet = await policyInForce(table, agency, today);
  return (await refuseInFreeze(table, agency, replacement, ruleSet)) !== null;
};

const lapse = (agency: AgencyId, found: Entry<TransferData>, because: TransferEnd): Change =>
  changeEntry(
    transferRegister,
    agency,
    found,
    { ...found.data, status: 'gugur', mootBecause: because },
    {
      type: 'transfer.lapsed.v1',
      data: { nip: found.data.nip, transferId: found.data.id, reason: because },
    },
  );

/** The post left is vacant, unless somebody of the same group takes it: then that move says who holds it. */
const moveChanges = async (
  table: Table,
  agency: AgencyId,
  { head, data, person, to }: Mover,
  leaving: ReadonlySet<Nip>,
): Promise<readonly Change[]> => {
  const { nip, effectiveDate, decision } = data;
  const { post } = person.record;
  const isRing = leaving.size > 1;
  const moved = seat({
    agency,
    nip,
    from: isRing || post === null ? null : await loadPosition(table, agency, post.positionId),
    openEntry: await openCareerEntry(table, agency, nip, post),
    to,
    on: effectiveDate,
    ...(decision?.decreeNumber && { decreeNumber: decision.decreeNumber }),
  });
  const positionId = to.data.id;
  const previousPositionId = post?.positionId ?? null;
  const inEffect: TransferData = { ...data, status: 'berlaku' };
  return [
    changeEntry(transferRegister, agency, { head, data }, inEffect, {
      type: 'transfer.effected.v1',
      data: { nip, transferId: data.id, positionId, previousPositionId },
    }),
    changeRecord(
      agency,
      person.head,
      { ...person.record, post: moved.post, unitId: to.data.unitId },
      { type: 'record.changed.v1', data: { nip, fields: ['positionId', 'unitId'] } },
      moved.writes,
    ),
    ...moved.positions,
  ];
};
