import {
  type backgroundWorkOperations,
  expressionOf,
  SCHEDULE_NAMES,
  SCHEDULES,
  say,
} from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { AgencyId } from '@kotak9/rules';
import { lastScheduleRuns, type StoredScheduleRun } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { isLate, nextRun } from './next-run.ts';

const RUNS = 10;
/** Lambda lets nothing run longer. */
const LONGEST_RUN_MS = 15 * 60_000;

/** A run that was killed could not say so itself. */
const outcomeOf = ({ outcome, startedAt }: StoredScheduleRun, now: string) =>
  outcome === 'running' && Date.parse(now) - Date.parse(startedAt) > LONGEST_RUN_MS ? 'interrupted' : outcome;

const countsFor = ({ did }: StoredScheduleRun, agency: AgencyId): Readonly<Record<string, number>> =>
  Object.fromEntries(
    did
      .filter((one) => one.agency === null || one.agency === agency)
      .flatMap(({ counts }) => Object.entries(counts)),
  );

const runOf = (run: StoredScheduleRun, agency: AgencyId, now: string) => {
  const { executionId, asOf, startedAt, endedAt, error } = run;
  return {
    executionId,
    asOf,
    startedAt,
    endedAt,
    outcome: outcomeOf(run, now),
    error,
    did: countsFor(run, agency),
  };
};

export const listSchedules =
  ({ table }: TableDeps): Act<typeof backgroundWorkOperations.listSchedules> =>
  async ({ principal, language, now }) => {
    const items = await Promise.all(
      SCHEDULE_NAMES.map(async (name) => {
        const { does, cadence } = SCHEDULES[name];
        const runs = await lastScheduleRuns(table, name, RUNS);
        const lastStart = runs[0]?.startedAt ?? null;
        return {
          name,
          does: say(does, language),
          expression: expressionOf(cadence),
          timeZone: cadence.kind === 'daily' ? cadence.timeZone : null,
          nextRun: nextRun(cadence, now, lastStart),
          isLate: isLate(cadence, now, lastStart),
          runs: runs.map((run) => runOf(run, principal.agency, now)),
        };
      }),
    );
    return { status: 200, body: { items } };
  };
