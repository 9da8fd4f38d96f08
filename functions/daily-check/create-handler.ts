import { listAgencies, systemCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scheduled } from '../scheduled.ts';
import { type AgencyCheck, checkAgency } from './check-agency.ts';

const didOf = ({ agency, date: _, ...counts }: AgencyCheck) => ({ agency, counts });

/** Goes through every agency for the day that the schedule's event names. */
export const createHandler = (deps: TableDeps) =>
  scheduled(deps, 'daily-check', async ({ asOf, executionId }) => {
    const { table, observer } = deps;
    const now = new Date(asOf).toISOString();
    const checks: AgencyCheck[] = [];
    for (const agency of await listAgencies(table)) {
      const check = await checkAgency(
        deps,
        systemCommand('daily-check', { agency, now, correlationId: executionId }),
      );
      const { date, flagged, opened, closed } = check;
      observer.info('daily-check/finished', {
        agency,
        date,
        flagged,
        opened,
        closed,
        correlationId: executionId,
      });
      observer.count('retirements-flagged', flagged);
      observer.count('vacancies-opened', opened);
      observer.count('vacancies-closed', closed);
      checks.push(check);
    }
    observer.flush();
    const undone = checks.reduce((sum, { failures }) => sum + failures, 0);
    return { result: checks, did: checks.map(didOf), undone };
  });
