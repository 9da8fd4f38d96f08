import type { ScheduleName } from '@kotak9/contracts';
import { beginScheduleRun, type Did, endScheduleRun } from '@kotak9/store';
import type { TableDeps } from './deps.ts';
import { ScheduledEvent } from './scheduled-event.ts';

/** What came of one run. */
export interface Ran<T> {
  readonly result: T;
  readonly did: readonly Did[];
  /** Things that failed: the run is told as failed then, and tried again. */
  readonly undone: number;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

class LeftUndone extends Error {
  constructor(schedule: ScheduleName, undone: number) {
    super(`${schedule} left ${undone} things undone`);
    this.name = 'LeftUndone';
  }
}

/**
 * A scheduled function: reads what the schedule sends, and keeps of every run when it was and what came of it, where
 * it is looked up afterwards. @throws Error if anything failed: Lambda repeats the run, which finds done what is done
 */
export const scheduled =
  <T>(
    { table, observer, clock }: TableDeps,
    schedule: ScheduleName,
    run: (event: ScheduledEvent) => Promise<Ran<T>>,
  ) =>
  async (input: unknown): Promise<T> => {
    const event = ScheduledEvent.parse(input);
    const now = () => clock().toISOString();
    const begun = await beginScheduleRun(table, {
      schedule,
      executionId: event.executionId,
      asOf: new Date(event.asOf).toISOString(),
      startedAt: now(),
    });
    const end = (ran: Pick<Ran<T>, 'did'>, error: string | null): Promise<void> =>
      endScheduleRun(table, begun, {
        endedAt: now(),
        outcome: error === null ? 'succeeded' : 'failed',
        error,
        did: [...ran.did],
      });
    const ran = await run(event).catch(async (error: unknown) => {
      observer.error('schedule/failed', error, { schedule, correlationId: event.executionId });
      observer.flush();
      await end({ did: [] }, nameOf(error));
      throw error;
    });
    const left = ran.undone > 0 ? new LeftUndone(schedule, ran.undone) : null;
    await end(ran, left?.name ?? null);
    if (left !== null) throw left;
    return ran.result;
  };
