import {
  type AgencyId,
  type CandidateProfile,
  defaultRuleSet,
  laterDate,
  type PostLevel,
  rankSuccessors,
  targetRulesOf,
  type VacancyId,
} from '@kotak9/rules';
import {
  asTargetPost,
  commit,
  draftList,
  loadPosition,
  loadVacancy,
  localDate,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export interface RebuildCause {
  readonly agency: AgencyId;
  readonly now: string;
  readonly correlationId: string;
  readonly causationId?: string;
}

/** People at some levels; asked once per level and run. */
export type FindProfiles = (levels: readonly PostLevel[]) => Promise<readonly CandidateProfile[]>;

export type Rebuild = 'rebuilt' | 'unchanged' | 'not-a-draft' | 'contended';

const ATTEMPTS = 3;

/** The day of a list is not turned back by an event that comes late. Both instants are ISO 8601 in UTC. */
const latestOf = (now: string, draftedAt = now): string => (draftedAt > now ? draftedAt : now);

/**
 * Drafts the list of a vacancy anew from the people and the post as they stand. A published or decided list is
 * frozen and left alone.
 */
export const rebuildList = async (
  { table }: Pick<TableDeps, 'table'>,
  { agency, ...cause }: RebuildCause,
  vacancyId: VacancyId,
  findProfiles: FindProfiles,
): Promise<Rebuild> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await loadVacancy(table, agency, vacancyId);
    if (state === null || (state.vacancy.status !== 'forecast' && state.vacancy.status !== 'open'))
      return 'not-a-draft';
    if (state.list !== null && state.list.status !== 'draft') return 'not-a-draft';
    const position = await loadPosition(table, agency, state.vacancy.positionId);
    if (position === null) return 'not-a-draft';
    const now = latestOf(cause.now, state.list?.draftedAt);
    const today = localDate(now);
    const { effectiveDate, level } = state.vacancy;
    const ranking = rankSuccessors(
      await findProfiles(targetRulesOf(level, defaultRuleSet).candidateLevels),
      asTargetPost(position.data),
      laterDate(effectiveDate, today),
      defaultRuleSet,
      today,
    );
    const change = draftList(agency, state, ranking, now);
    if (change === null) return 'unchanged';
    const result = await commit(table, systemCommand('rebuild-succession', { agency, ...cause }), [change]);
    if (result.committed) return 'rebuilt';
  }
  return 'contended';
};
