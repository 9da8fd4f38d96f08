import type { CommandRequest } from './command-request.ts';
import { type Change, commit } from './commit.ts';
import type { Table, Write } from './table.ts';

/** What was decided from the state as read: the changes that make the outcome true, or none where it is so already. */
export interface Step<T> {
  readonly outcome: T;
  readonly changes?: readonly Change[];
  readonly checks?: readonly Write[];
}

/** Enough for changes that meet now and then; whoever keeps losing is asked again by queue or schedule. */
const ATTEMPTS = 5;

/**
 * Loads, decides and commits, with fresh reads each time somebody else was faster. For workers and schedules, whose
 * work may be repeated; a request with an answer of its own goes through `runCommand`.
 */
export const decideAndCommit = async <T>(
  table: Table,
  command: CommandRequest,
  decide: () => Promise<Step<T>>,
  onContended: (attempt: number) => void = () => undefined,
): Promise<T | 'contended'> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { outcome, changes = [], checks = [] } = await decide();
    if (changes.length === 0) return outcome;
    const result = await commit(table, command, changes, checks);
    if (result.committed) return outcome;
    onContended(attempt);
  }
  return 'contended';
};
