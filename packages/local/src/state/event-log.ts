import * as z from 'zod';
import type { State } from './open-state.ts';

export interface LoggedEvent {
  /** Grows with each event on any bus; `after` of the tail. */
  readonly number: number;
  readonly bus: string;
  readonly event: unknown;
}

/** Older events are dropped: this is a tail to look at, not the audit log. */
const kept = 10_000;
const pruneEvery = 500;

const row = z.object({ number: z.number(), bus: z.string(), event: z.string() });

/** The last events that were put on any bus. */
export function createEventLog({ database }: State) {
  database.exec(`CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, event TEXT NOT NULL) STRICT`);
  const insert = database.prepare('INSERT INTO events (bus, event) VALUES (?, ?)');
  const prune = database.prepare('DELETE FROM events WHERE number <= ?');
  const select = database.prepare(
    'SELECT number, bus, event FROM events WHERE number > ? ORDER BY number LIMIT ?',
  );
  return {
    append(bus: string, event: unknown): void {
      const number = Number(insert.run(bus, JSON.stringify(event)).lastInsertRowid);
      if (number % pruneEvery === 0) prune.run(number - kept);
    },
    readAfter(number: number, limit: number): readonly LoggedEvent[] {
      return select.all(number, limit).map((found) => {
        const parsed = row.parse(found);
        return { ...parsed, event: JSON.parse(parsed.event) };
      });
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
