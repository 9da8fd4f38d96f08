import type { AgencyId, CandidateProfile, Nip, PostLevel } from '@kotak9/rules';
import { loadTalent, profilesAt, type Table } from '@kotak9/store';
import type { FindProfiles } from './rebuild-list.ts';

/**
 * Reads the people of each level once. The index may not show yet what has just changed, so those whom the events
 * are about are read from their own items and put over it.
 */
export const createFindProfiles = (table: Table, agency: AgencyId, changed: readonly Nip[]): FindProfiles => {
  const byLevel = new Map<PostLevel, Promise<readonly CandidateProfile[]>>();
  const fresh = Promise.all(changed.map((nip) => loadTalent(table, agency, nip)));
  const readLevel = (level: PostLevel): Promise<readonly CandidateProfile[]> => {
    const known = byLevel.get(level) ?? profilesAt(table, agency, [level]);
    byLevel.set(level, known);
    return known;
  };
  return async (levels) => {
    const people = new Map(
      (await Promise.all(levels.map(readLevel))).flat().map((profile) => [profile.nip, profile]),
    );
    for (const nip of changed) people.delete(nip);
    for (const talent of await fresh) {
      if (talent?.profile.level && levels.includes(talent.profile.level)) {
        people.set(talent.profile.nip, talent.profile);
      }
    }
    return [...people.values()];
  };
};
