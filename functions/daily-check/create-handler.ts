import { listAgencies, systemCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { ScheduledEvent } from '../scheduled-event.ts';
import { type AgencyCheck, checkAgency } from './check-agency.ts';

/**
 * Goes through every agency for the day that the schedule's event names. @throws Error if anything failed: the
 * schedule repeats the run, which finds done what is done
 */
export const createHandler =
  (deps: TableDeps) =>
  async (input: unknown): Promise<readonly AgencyCheck[]> => {
    const { table, observer } = deps;
    const { asOf, executionId } = ScheduledEvent.parse(input);
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
    const failures = checks.reduce((sum, check) => sum + check.failures, 0);
    if (failures > 0) throw new Error(`The daily check left ${failures} things undone`);
    return checks;
  };
