import {
  type AgencyId,
  defaultRuleSet,
  type IsoDate,
  type PositionId,
  reconcileVacancy,
  retirementOf,
} from '@kotak9/rules';
import {
  type Change,
  changeVacancy,
  closeVacancy,
  commit,
  levelOf,
  loadPosition,
  loadRecord,
  loadVacancy,
  localDate,
  openVacancy,
  type PositionState,
  systemCommand,
  type Table,
  type VacancyState,
} from '@kotak9/store';
import type { RebuildCause } from './rebuild-list.ts';

export type Reconciliation = 'opened' | 'changed' | 'closed' | 'none' | 'contended';

const ATTEMPTS = 3;

/** Brings the vacancy of one post in line with who holds it and until when, as of the day of `cause.now`. */
export const reconcilePosition = async (
  table: Table,
  { agency, ...cause }: RebuildCause,
  positionId: PositionId,
): Promise<Reconciliation> => {
  const today = localDate(cause.now);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const position = await loadPosition(table, agency, positionId);
    if (position === null) return 'none';
    const live =
      position.pointer.live === null ? null : await loadVacancy(table, agency, position.pointer.live);
    const next = await nextState(table, agency, position, live, today);
    if (next === null) return 'none';
    const result = await commit(table, systemCommand('rebuild-succession', { agency, ...cause }), [
      next.change,
    ]);
    if (result.committed) return next.outcome;
  }
  return 'contended';
};

const nextState = async (
  table: Table,
  agency: AgencyId,
  position: PositionState,
  live: VacancyState | null,
  today: IsoDate,
): Promise<{ readonly change: Change; readonly outcome: Reconciliation } | null> => {
  const { data } = position;
  if (live !== null && live.vacancy.status !== 'forecast' && live.vacancy.status !== 'open') return null;
  // from the record and not from the placement beside it, which is computed later than the post was taken
  const holder = data.holder === null ? null : await loadRecord(table, agency, data.holder);
  const { vacancy } = live ?? {};
  const action = reconcileVacancy(
    {
      level: levelOf(data),
      critical: data.critical,
      holder: data.holder,
      holderRetires: (holder && retirementOf(holder.record, defaultRuleSet)?.tmtPensiun) ?? null,
      vacantSince: data.vacantSince,
    },
    vacancy === undefined ? null : { ...vacancy, status: vacancy.status === 'open' ? 'open' : 'forecast' },
    today,
    defaultRuleSet,
  );
  if (action.act === 'open')
    return { change: openVacancy(agency, position, action).change, outcome: 'opened' };
  if (live === null || action.act === 'none') return null;
  if (action.act === 'close')
    return { change: closeVacancy(agency, live, position, action.reason), outcome: 'closed' };
  const { status, effectiveDate } = action;
  return {
    outcome: 'changed',
    change: changeVacancy(
      agency,
      live,
      { status, effectiveDate },
      {
        type: status === 'open' ? 'vacancy.opened.v1' : 'vacancy.forecast.v1',
        data: { vacancyId: live.vacancy.id, positionId: data.id, cause: live.vacancy.cause, effectiveDate },
      },
    ),
  };
};
