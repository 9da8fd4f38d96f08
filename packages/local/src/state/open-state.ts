import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface State {
  readonly database: DatabaseSync;
  /** Runs the work as one transaction: all of it is kept, or none. Inside another one it is part of that. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens the file that keeps what DynamoDB Local does not: queued messages, stream checkpoints, recent events, running
 * schedules. A committed transaction survives a killed process; only a killed machine may lose the last ones.
 */
export function openState(dataDir: string): State {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'state.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
  return {
    database,
    atomically(work) {
      if (database.isTransaction) return work();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}
