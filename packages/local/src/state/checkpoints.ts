import * as z from 'zod';
import type { State } from './open-state.ts';

export interface Checkpoint {
  /** Last record that the consumer is done with. */
  readonly sequenceNumber: string;
  readonly isFinished: boolean;
}

const row = z.object({ sequence_number: z.string(), is_finished: z.number() });

/** How far each consumer has read each shard of a stream. */
export function createCheckpoints({ database }: State) {
  database.exec(`CREATE TABLE IF NOT EXISTS checkpoints (
    consumer TEXT NOT NULL, shard TEXT NOT NULL, sequence_number TEXT NOT NULL, is_finished INTEGER NOT NULL,
    PRIMARY KEY (consumer, shard)) STRICT`);
  const read = database.prepare(
    'SELECT sequence_number, is_finished FROM checkpoints WHERE consumer = ? AND shard = ?',
  );
  const write = database.prepare(`INSERT INTO checkpoints VALUES (?, ?, ?, 0)
    ON CONFLICT DO UPDATE SET sequence_number = excluded.sequence_number`);
  const finish = database.prepare(
    `INSERT INTO checkpoints VALUES (?, ?, '', 1) ON CONFLICT DO UPDATE SET is_finished = 1`,
  );
  return {
    read(consumer: string, shard: string): Checkpoint | undefined {
      const found = read.get(consumer, shard);
      if (found === undefined) return undefined;
      const { sequence_number, is_finished } = row.parse(found);
      return { sequenceNumber: sequence_number, isFinished: is_finished === 1 };
    },
    advance(consumer: string, shard: string, sequenceNumber: string): void {
      write.run(consumer, shard, sequenceNumber);
    },
    finish(consumer: string, shard: string): void {
      finish.run(consumer, shard);
    },
  };
}

export type Checkpoints = ReturnType<typeof createCheckpoints>;
