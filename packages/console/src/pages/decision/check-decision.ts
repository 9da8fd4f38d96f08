/** The form as it is typed. */
export interface DecisionForm {
  readonly nip: string | null;
  readonly decreeNumber: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly effectiveDate: string;
  readonly approvalNumber: string;
  readonly reason: string;
}

export interface DecisionTerms {
  /** Who may be chosen, best first. */
  readonly shortlist: readonly string[];
  /** First day on which the post is free. */
  readonly earliest: string;
  /** The day chosen, or today, lies in a freeze. */
  readonly needsApproval: boolean;
}

export type DecisionFault = 'noChoice' | 'noDecree' | 'badDate' | 'noApproval' | 'noReason';

/** As the contract has it. */
const SHORTEST_REASON = 10;

/** What is still missing before it makes sense to ask the service, by field. The service decides all the same. */
export const checkDecision = (
  form: DecisionForm,
  { shortlist, earliest, needsApproval }: DecisionTerms,
): Partial<Record<keyof DecisionForm, DecisionFault>> => {
  const rank = form.nip === null ? 0 : shortlist.indexOf(form.nip) + 1;
  return {
    ...(rank === 0 && { nip: 'noChoice' }),
    ...(form.decreeNumber.trim() === '' && { decreeNumber: 'noDecree' }),
    ...((form.effectiveDate === '' || form.effectiveDate < earliest) && { effectiveDate: 'badDate' }),
    ...(needsApproval && form.approvalNumber.trim() === '' && { approvalNumber: 'noApproval' }),
    ...(rank > 1 && form.reason.trim().length < SHORTEST_REASON && { reason: 'noReason' }),
  };
};
