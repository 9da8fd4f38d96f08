import type { informationOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { isSynchronisationLate } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  allPeople,
  entriesDue,
  entriesOf,
  integrationRegister,
  localDate,
  WAITING_DIFFERENCES,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** What can be counted without opening every record; what is wrong in one is said by its pre-flight. */
export const dataQuality =
  ({ table }: TableDeps): Act<typeof informationOperations.getDataQuality> =>
  async ({ principal, now }) => {
    const { agency } = principal;
    const today = localDate(now);
    const [systems, waiting, people] = await Promise.all([
      entriesOf(table, agency, integrationRegister, AGENCY_WIDE),
      entriesDue(table, agency, WAITING_DIFFERENCES, '', today),
      allPeople(table, agency, null),
    ]);
    const late = systems.filter(({ data }) =>
      isSynchronisationLate(data.lastSyncedOn, data.everyDays, today),
    );
    return {
      status: 200,
      body: {
        asOf: today,
        integrations: { registered: systems.length, late: late.map(({ data }) => data.id) },
        differences: { waiting: waiting.length, oldestOn: waiting[0]?.dueOn ?? null },
        people: { recorded: people.length, placed: people.filter(({ box }) => box !== null).length },
      },
    };
  };
