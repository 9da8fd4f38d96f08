import type { DeadlineKind } from '../deadlines/deadline.ts';

export interface DeadlineRules {
  /** Days before a deadline on which notice of it is given. */
  readonly noticeDays: Readonly<Record<DeadlineKind, number>>;
}
