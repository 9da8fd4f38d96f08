import { allVacancies, localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { reconcilePosition } from '../reconcile-position.ts';
import { createFindProfiles } from './find-profiles.ts';
import { type AgencyWork, drawsFrom } from './read-work.ts';
import { rebuildList } from './rebuild-list.ts';

/**
 * First the vacancies of changed posts, then every draft list that the changes touch, each once however many events
 * asked for it. @throws Error if a concurrent change kept winning: the messages come again
 */
export const doWork = async (deps: TableDeps, work: AgencyWork): Promise<void> => {
  const { table, observer, clock } = deps;
  const { agency } = work;
  const cause = { agency, ...work.cause };
  const ruleSet = await policyInForce(table, agency, localDate(cause.now));
  for (const positionId of work.positions) {
    const result = await reconcilePosition(table, cause, positionId, ruleSet);
    if (result === 'contended') throw new Error('Reconciling a vacancy kept meeting other changes');
    if (result === 'opened') observer.count('vacancies-opened', 1);
    if (result === 'closed') observer.count('vacancies-closed', 1);
  }
  const findProfiles = createFindProfiles(table, agency, [...work.nips]);
  const live = await allVacancies(table, agency, ['forecast', 'open']);
  const touched = live.filter(
    ({ id, positionId, level }) =>
      work.vacancies.has(id) || work.positions.has(positionId) || drawsFrom(level, work.levels, ruleSet),
  );
  const named = new Set([...touched.map(({ id }) => id), ...work.vacancies]);
  for (const vacancyId of named) {
    const result = await rebuildList(deps, cause, vacancyId, findProfiles);
    const fields = { agency, vacancyId, correlationId: cause.correlationId };
    if (result === 'contended') throw new Error('Rebuilding a list kept meeting other changes');
    observer.info(result === 'rebuilt' ? 'succession/rebuilt' : 'succession/unchanged', fields);
    if (result === 'rebuilt') observer.count('lists-rebuilt', 1);
  }
  observer.count('succession-lag', Math.max(0, clock().getTime() - Date.parse(cause.now)));
};
