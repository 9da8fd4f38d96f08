import { complain, type Fault } from './guard.ts';
import type { PeriodRules } from './period-rules.ts';

/** A quorum that nobody, or that no committee, could ever make is none. */
export function checkPeriod({ quorum: { share, inclusive, minimum } }: PeriodRules, faults: Fault[]): void {
  if (minimum === 0) complain(faults, 'period.quorum.minimum', 'a session without anybody present');
  if (share === 100 && !inclusive) complain(faults, 'period.quorum.share', 'more than everybody');
}
