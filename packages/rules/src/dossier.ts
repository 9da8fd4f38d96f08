import type { StudyAssignment } from './career-development/study-assignment.ts';
import type { PayDecree } from './pay/pay-decree.ts';
import type { PlanFacts } from './performance/performance-plan.ts';
import type { Contract } from './procurement/contract.ts';
import type { ActingEntry } from './promotion/acting-deadlines.ts';
import type { AwardProposal } from './rewards/medal.ts';
import type { Leave } from './services/leave/leave.ts';
import type { WealthReport } from './services/reports/wealth-report.ts';
import type { RetirementStep } from './services/retirement-service/retirement-step.ts';

/**
 * What the personnel services hold on one person beside the talent inputs: contracts, decrees, leave, reports. Rules
 * about dates take it whole.
 */
export interface Dossier {
  readonly payDecrees: readonly PayDecree[];
  readonly awardProposals: readonly AwardProposal[];
  readonly contracts: readonly Contract[];
  readonly leaves: readonly Leave[];
  readonly wealthReports: readonly WealthReport[];
  readonly retirementSteps: readonly RetirementStep[];
  readonly actingPosts: readonly ActingEntry[];
  readonly studyAssignments: readonly StudyAssignment[];
  readonly performancePlans: readonly PlanFacts[];
  /** Given for a month or quarter, whose id it bears. */
  readonly performanceFeedback: readonly { readonly id: string }[];
}

/** Of whoever nothing is held on. */
export const EMPTY_DOSSIER: Dossier = {
  payDecrees: [],
  awardProposals: [],
  contracts: [],
  leaves: [],
  wealthReports: [],
  retirementSteps: [],
  actingPosts: [],
  studyAssignments: [],
  performancePlans: [],
  performanceFeedback: [],
};
