import type { AgencyId } from '@kotak9/rules';
import {
  type Change,
  type CommandRequest,
  changeRecord,
  changeVacancy,
  decideAndCommit,
  type ListData,
  loadPosition,
  loadRecord,
  localDate,
  type PositionState,
  pointTo,
  seat,
  type Table,
  type VacancyState,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';
import { loadList } from './load-list.ts';
import { openCareerEntry } from './open-career-entry.ts';

export type Application = 'applied' | 'not-due' | 'occupied' | 'not-in-service' | 'contended';

/**
 * Moves the chosen person into the post, out of the old one, once the day has come and the post is free: record,
 * career, both posts and the vacancy in one transaction. The old post falls vacant and is seen in turn.
 */
export const applyAppointment = async (
  { table, observer }: Pick<TableDeps, 'table' | 'observer'>,
  command: CommandRequest,
  listId: string,
): Promise<Application> => {
  const { agency, correlationId } = command;
  const applied = await decideAndCommit<Application>(table, command, async () => {
    const listed = await loadList(table, agency, listId);
    if (listed?.state.vacancy.status !== 'decided') return { outcome: 'not-due' };
    const { decision } = listed.list;
    if (decision === null || decision.effectiveDate > localDate(command.now)) return { outcome: 'not-due' };
    const position = await loadPosition(table, agency, listed.list.positionId);
    if (position === null || position.data.holder !== null) return { outcome: 'occupied' };
    const changes = await moveChanges(table, agency, listed.state, { ...listed.list, decision }, position);
    return changes === null ? { outcome: 'not-in-service' } : { outcome: 'applied', changes };
  });
  if (applied === 'applied') observer.info('appointment/applied', { agency, listId, correlationId });
  return applied;
};

type Decided = ListData & { readonly decision: NonNullable<ListData['decision']> };

const moveChanges = async (
  table: Table,
  agency: AgencyId,
  state: VacancyState,
  list: Decided,
  to: PositionState,
): Promise<readonly Change[] | null> => {
  const { nip, effectiveDate, decreeNumber } = list.decision;
  const person = await loadRecord(table, agency, nip);
  if (person === null || person.record.status !== 'aktif') return null;
  const { post } = person.record;
  const moved = seat({
    agency,
    nip,
    from: post && (await loadPosition(table, agency, post.positionId)),
    openEntry: await openCareerEntry(table, agency, nip, post),
    to,
    on: effectiveDate,
    decreeNumber,
  });
  const applied: ListData = { ...list, decision: { ...list.decision, applied: true } };
  return [
    changeRecord(
      agency,
      person.head,
      { ...person.record, post: moved.post, unitId: to.data.unitId },
      {
        type: 'appointment.applied.v1',
        data: { nip, positionId: to.data.id, previousPositionId: post?.positionId ?? null, decreeNumber },
      },
      moved.writes,
    ),
    ...moved.positions,
    changeVacancy(
      agency,
      state,
      { status: 'filled', list: applied },
      { type: 'vacancy.filled.v1', data: { vacancyId: list.vacancyId, positionId: to.data.id, nip } },
      [pointTo(agency, to, { live: null, count: to.pointer.count })],
    ),
  ];
};
