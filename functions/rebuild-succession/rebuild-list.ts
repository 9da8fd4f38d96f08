import {
  type CandidateProfile,
  laterDate,
  type PostLevel,
  rankSuccessors,
  targetRulesOf,
  type VacancyId,
} from '@kotak9/rules';
import {
  asTargetPost,
  decideAndCommit,
  draftList,
  laterInstant,
  loadPosition,
  loadVacancy,
  localDate,
  policyInForce,
  type SystemCause,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** People at some levels; asked once per level and run. */
export type FindProfiles = (levels: readonly PostLevel[]) => Promise<readonly CandidateProfile[]>;

export type Rebuild = 'rebuilt' | 'unchanged' | 'not-a-draft' | 'contended';

/**
 * Drafts the list of a vacancy anew from the people and the post as they stand, by the policy in force on its day. A
 * published or decided list is frozen and left alone.
 */
export const rebuildList = (
  { table }: Pick<TableDeps, 'table'>,
  cause: SystemCause,
  vacancyId: VacancyId,
  findProfiles: FindProfiles,
): Promise<Rebuild> => {
  const { agency } = cause;
  return decideAndCommit<Rebuild>(table, systemCommand('rebuild-succession', cause), async () => {
    const state = await loadVacancy(table, agency, vacancyId);
    if (state === null || (state.vacancy.status !== 'forecast' && state.vacancy.status !== 'open'))
      return { outcome: 'not-a-draft' };
    if (state.list !== null && state.list.status !== 'draft') return { outcome: 'not-a-draft' };
    const position = await loadPosition(table, agency, state.vacancy.positionId);
    if (position === null) return { outcome: 'not-a-draft' };
    // the day of a list is not turned back by an event that comes late
    const now = laterInstant(cause.now, state.list?.draftedAt ?? cause.now);
    const today = localDate(now);
    const ruleSet = await policyInForce(table, agency, today);
    const { effectiveDate, level } = state.vacancy;
    const ranking = rankSuccessors(
      await findProfiles(targetRulesOf(level, ruleSet).candidateLevels),
      asTargetPost(position.data),
      laterDate(effectiveDate, today),
      ruleSet,
      today,
    );
    const change = draftList(agency, state, ranking, now);
    return change === null ? { outcome: 'unchanged' } : { outcome: 'rebuilt', changes: [change] };
  });
};
