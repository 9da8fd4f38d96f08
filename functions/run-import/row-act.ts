import type { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate, RuleSet } from '@kotak9/rules';
import type { Change, Key, Table, Write } from '@kotak9/store';
import type { RowVerdict } from '../import-verdict.ts';

export interface RowContext {
  readonly agency: AgencyId;
  readonly importId: string;
  /** Day on which the step was started. */
  readonly today: IsoDate;
  readonly ruleSet: RuleSet;
}

export type LeftReason = (typeof schemas.IMPORT_LEFT_REASONS)[number];

/** What writing or undoing a row comes to: its changes, or why it is left as it is. */
export type RowStep =
  | { readonly changes: readonly Change[]; readonly checks: readonly Write[] }
  | { readonly left: LeftReason };

/** A row held against what is recorded. */
export interface JudgedRow {
  readonly found: Omit<RowVerdict, 'row' | 'subject'>;
  /** What writing it would come to, by the same state; null where there is nothing to write. */
  readonly write: (() => Promise<RowStep>) | null;
}

export interface KeysToWrite {
  readonly read: readonly Key[];
  /** Taken not to be there, since they were not at the check: if they are by now, the write does not hold. */
  readonly absent: readonly Key[];
}

/** What can be done with one row of one kind of file. */
export interface RowAct {
  /** What is read to judge it: told beforehand, thousands of rows are read in few requests. */
  keys(agency: AgencyId): readonly Key[];
  /** What is read to write it, by what it was judged to be; left out: the same. */
  keysToWrite?(agency: AgencyId, verdict: RowVerdict['verdict']): KeysToWrite;
  judge(table: Table, context: RowContext): Promise<JudgedRow>;
  /** What taking it back would come to, if what is recorded still is as the row says. */
  undo(table: Table, context: RowContext, written: RowVerdict): Promise<RowStep>;
}
