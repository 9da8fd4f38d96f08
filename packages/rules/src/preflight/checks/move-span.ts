import { addMonths } from '../../calendar.ts';
import type { Check } from '../preflight-facts.ts';

/**
 * Mutasi comes after at least two and at most five years in a post (PP 11/2017 Ps 190(3)), counted by date. Says
 * something only where a move is proposed.
 */
export const moveTooEarly: Check = ({ inputs, context, ruleSet }) => {
  const { post } = inputs;
  const { proposedMove } = context;
  if (!post || !proposedMove) return [];
  const earliest = addMonths(post.since, ruleSet.preflight.move.minMonths);
  return proposedMove.effectiveDate < earliest
    ? [{ path: 'post.since', expected: `≥ ${earliest}`, actual: proposedMove.effectiveDate }]
    : [];
};

export const moveOverdue: Check = ({ inputs, context, ruleSet }) => {
  const { post } = inputs;
  const { proposedMove } = context;
  if (!post || !proposedMove) return [];
  const due = addMonths(post.since, ruleSet.preflight.move.maxMonths);
  return proposedMove.effectiveDate >= due
    ? [{ path: 'post.since', expected: `< ${due}`, actual: proposedMove.effectiveDate }]
    : [];
};
