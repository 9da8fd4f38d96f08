import * as z from 'zod';
import type { State } from './open-state.ts';

const row = z.object({ last_due: z.number() });

/** When each schedule was last due and handed over. */
export function createScheduleRuns({ database }: State) {
  database.exec(
    'CREATE TABLE IF NOT EXISTS schedule_runs (schedule TEXT PRIMARY KEY, last_due INTEGER NOT NULL) STRICT',
  );
  const read = database.prepare('SELECT last_due FROM schedule_runs WHERE schedule = ?');
  const write = database.prepare(`INSERT INTO schedule_runs VALUES (?, ?)
    ON CONFLICT DO UPDATE SET last_due = excluded.last_due`);
  return {
    lastDue(schedule: string): Date | undefined {
      const found = read.get(schedule);
      return found === undefined ? undefined : new Date(row.parse(found).last_due);
    },
    record(schedule: string, due: Date): void {
      write.run(schedule, due.getTime());
    },
  };
}

export type ScheduleRuns = ReturnType<typeof createScheduleRuns>;
