import { randomUUID } from 'node:crypto';
import type { ScheduleModel } from '../model/schedules.ts';
import type { State } from '../state/open-state.ts';
import type { ScheduleRuns } from '../state/schedule-runs.ts';
import { scheduleEvent } from './schedule-input.ts';

export interface ScheduleServices {
  readonly state: State;
  readonly runs: ScheduleRuns;
  readonly now: () => Date;
  /** Keeps the event for the target; it is delivered later, and again until that succeeds. */
  handOver(schedule: ScheduleModel, event: unknown): void;
}

/** What was missed while nothing ran is made up for this far back, and only the last time. */
const makeUpMs = 24 * 3600 * 1000;
/** The clock is looked at again at least this often: the machine may sleep, and timers have a longest time. */
const lookAgainMs = 30_000;

/** The last time the schedule was due since it last ran, when that was missed. */
export function missedDue(schedule: ScheduleModel, lastDue: Date | undefined, now: Date): Date | undefined {
  if (lastDue === undefined || lastDue > now) return undefined;
  let missed: Date | undefined;
  let due = schedule.expression.nextAfter(new Date(Math.max(lastDue.getTime(), now.getTime() - makeUpMs)));
  while (due !== undefined && due <= now) {
    missed = due;
    due = schedule.expression.nextAfter(due);
  }
  return missed;
}

/** Fires the schedules of the template while the stack runs. */
export function runSchedules(
  schedules: readonly ScheduleModel[],
  services: ScheduleServices,
): { stop(): void } {
  const { state, runs, now } = services;
  const timers = new Map<string, NodeJS.Timeout>();

  function fire(schedule: ScheduleModel, due: Date): void {
    state.atomically(() => {
      runs.record(schedule.name, due);
      const occurrence = { scheduledAt: due, executionId: randomUUID(), attempt: 1 };
      services.handOver(schedule, scheduleEvent(schedule, occurrence));
    });
  }

  function follow(schedule: ScheduleModel, due: Date | undefined): void {
    if (due === undefined) return;
    const left = due.getTime() - now().getTime();
    const look = (): void => {
      const isDue = now() >= due;
      if (isDue) fire(schedule, due);
      follow(schedule, isDue ? schedule.expression.nextAfter(due) : due);
    };
    timers.set(schedule.name, setTimeout(look, Math.min(Math.max(left, 0), lookAgainMs)));
  }

  for (const schedule of schedules.filter((one) => one.isEnabled)) {
    const lastDue = runs.lastDue(schedule.name);
    // from its first start on, a schedule is one that has times to miss
    if (lastDue === undefined) runs.record(schedule.name, now());
    const missed = missedDue(schedule, lastDue, now());
    if (missed !== undefined) fire(schedule, missed);
    follow(schedule, schedule.expression.nextAfter(missed ?? now()));
  }
  return {
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** Finds a schedule by its name or the end of it: `daily-check` for `kotak9-dev-daily-check`. */
export function findSchedule(schedules: readonly ScheduleModel[], name: string): ScheduleModel | undefined {
  return (
    schedules.find((schedule) => schedule.name === name) ??
    schedules.find((schedule) => schedule.name.endsWith(`-${name}`))
  );
}
