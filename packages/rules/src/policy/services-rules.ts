import type { PositionId } from '../brands.ts';
import type { RetirementStepKind } from '../services/retirement-service/retirement-step.ts';
import type { PostLevel } from '../terms.ts';

/** A service that civil servants ask of the personnel office, with the time in which it is promised. */
export interface ServiceKind {
  /** Kebab-case. */
  readonly kind: string;
  readonly name: string;
  /** Working days after the day on which it was asked for. */
  readonly workingDays: number;
}

/** What the agency settles of perlindungan dan pelayanan itself. */
export interface ServicesRules {
  /** Days of the week without work, 0 (Sunday) to 6 (Saturday). */
  readonly restDays: readonly number[];
  /** Leave of so many months and more makes unavailable for placement. */
  readonly longLeaveMonths: number;
  /** Who reports wealth by LHKPN; everybody else does by LHKASN. */
  readonly lhkpn: { readonly levels: readonly PostLevel[]; readonly positions: readonly PositionId[] };
  /** Months before TMT pensiun by which each step of the retirement service is to be done. */
  readonly retirementSteps: Readonly<Record<RetirementStepKind, number>>;
  /** Months before TMT pensiun from which a case without a decree is an alarm. */
  readonly decreeAlarmMonths: number;
  readonly requests: readonly ServiceKind[];
}
