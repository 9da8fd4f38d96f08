import type { careerDevelopmentOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, addYears, type IsoDate, lastDayOfStudy } from '@kotak9/rules';
import { entriesDue, loadEntry, localDate, studyAssignmentRegister, type Table } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** No study is planned for longer. */
const LONGEST_YEARS = 20;

/** Studies that run on a day and that nobody has ended, by their last day: few at any time. */
export const studiesOn = async (table: Table, agency: AgencyId, on: IsoDate) => {
  const due = await entriesDue(table, agency, 'study-assignment', on, addYears(on, LONGEST_YEARS));
  const entries = await Promise.all(
    due.map(({ owner, id }) => loadEntry(table, agency, studyAssignmentRegister, owner, id)),
  );
  return entries
    .flatMap((entry) => entry?.data ?? [])
    .filter(({ from }) => from <= on)
    .map(({ nip, id, level, from, released, ...rest }) => ({
      nip,
      id,
      level,
      from,
      until: lastDayOfStudy({ id, level, from, released, ...rest }),
      released,
    }));
};

export const runningStudies =
  ({ table }: TableDeps): Act<typeof operations.listRunningStudies> =>
  async ({ principal: { agency }, query, now }) => {
    const on = query.on ?? localDate(now);
    const items = await studiesOn(table, agency, on);
    return { status: 200, body: { on, total: items.length, items } };
  };
