import {
  type AgencyId,
  type IsoDate,
  type PositionId,
  type RuleSet,
  reconcileVacancy,
  retirementOf,
} from '@kotak9/rules';
import {
  changeVacancy,
  closeVacancy,
  decideAndCommit,
  levelOf,
  loadPosition,
  loadRecord,
  loadVacancy,
  localDate,
  openVacancy,
  type PositionState,
  type Step,
  type SystemCause,
  systemCommand,
  type Table,
  type VacancyState,
} from '@kotak9/store';

export type Reconciliation = 'opened' | 'changed' | 'closed' | 'none' | 'contended';

/** Brings the vacancy of one post in line with who holds it and until when, as of the day of `cause.now`. */
export const reconcilePosition = (
  table: Table,
  cause: SystemCause,
  positionId: PositionId,
  ruleSet: RuleSet,
): Promise<Reconciliation> => {
  const { agency } = cause;
  const today = localDate(cause.now);
  return decideAndCommit<Reconciliation>(table, systemCommand('rebuild-succession', cause), async () => {
    const position = await loadPosition(table, agency, positionId);
    if (position === null) return { outcome: 'none' };
    const { live: liveId } = position.pointer;
    const live = liveId === null ? null : await loadVacancy(table, agency, liveId);
    return nextState(table, agency, position, live, today, ruleSet);
  });
};

const NOTHING: Step<Reconciliation> = { outcome: 'none' };

const nextState = async (
  table: Table,
  agency: AgencyId,
  position: PositionState,
  live: VacancyState | null,
  today: IsoDate,
  ruleSet: RuleSet,
): Promise<Step<Reconciliation>> => {
  const { data } = position;
  if (live !== null && live.vacancy.status !== 'forecast' && live.vacancy.status !== 'open') return NOTHING;
  // from the record and not from the placement beside it, which is computed later than the post was taken
  const holder = data.holder === null ? null : await loadRecord(table, agency, data.holder);
  const { vacancy } = live ?? {};
  const action = reconcileVacancy(
    {
      level: levelOf(data),
      critical: data.critical,
      holder: data.holder,
      holderRetires: (holder && retirementOf(holder.record, ruleSet)?.tmtPensiun) ?? null,
      vacantSince: data.vacantSince,
    },
    vacancy === undefined ? null : { ...vacancy, status: vacancy.status === 'open' ? 'open' : 'forecast' },
    today,
    ruleSet,
  );
  if (action.act === 'open')
    return { changes: [openVacancy(agency, position, action).change], outcome: 'opened' };
  if (live === null || action.act === 'none') return NOTHING;
  if (action.act === 'close')
    return { changes: [closeVacancy(agency, live, position, action.reason)], outcome: 'closed' };
  const { status, effectiveDate } = action;
  return {
    outcome: 'changed',
    changes: [
      changeVacancy(
        agency,
        live,
        { status, effectiveDate },
        {
          type: status === 'open' ? 'vacancy.opened.v1' : 'vacancy.forecast.v1',
          data: { vacancyId: live.vacancy.id, positionId: data.id, cause: live.vacancy.cause, effectiveDate },
        },
      ),
    ],
  };
};
