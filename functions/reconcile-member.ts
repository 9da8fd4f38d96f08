import {
  applyStep,
  assessReadiness,
  type CandidateProfile,
  type IsoDate,
  type Membership,
  type MembershipStep,
  type Nip,
  nextPoolCheck,
  openSpell,
  type Readiness,
  type RuleSet,
  readinessTurns,
  reconcileMembership,
} from '@kotak9/rules';
import {
  changeMembership,
  decideAndCommit,
  loadPool,
  localDate,
  moveMembershipCheck,
  type NextMembership,
  type PoolMember,
  type PoolState,
  policyInForce,
  type SystemCause,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';
import { poolDayOf, poolFactsOf } from './pool-facts.ts';

export interface ReconciliationCause extends SystemCause {
  readonly nip: Nip;
}

export type Reconciliation = 'changed' | 'unchanged' | 'unknown' | 'contended';

/** What lists show; null for somebody who is not in the pool. */
const memberOf = (
  membership: Membership,
  profile: CandidateProfile,
  readiness: Readiness | null,
): PoolMember | null => {
  const spell = openSpell(membership);
  if (spell === null) return null;
  const { box, level, enteredOn, since } = spell;
  const { nip, name, unitId, positionId, level: postLevel, talentScore } = profile;
  return { nip, name, unitId, positionId, postLevel, box, level, readiness, talentScore, enteredOn, since };
};

/** An exit that rests on no document of its own refers to the record as it stood. */
const withEvidence = (step: MembershipStep, { person }: PoolState): MembershipStep =>
  step.step === 'leave'
    ? { ...step, evidence: step.evidence ?? `asn/${person.record.nip}@${person.head.seq}` }
    : step;

const nextOf = (state: PoolState, on: IsoDate, ruleSet: RuleSet): NextMembership => {
  const facts = poolFactsOf(state, ruleSet);
  const before = state.membership?.membership ?? null;
  const step = withEvidence(reconcileMembership(facts, before, on, ruleSet), state);
  const membership = applyStep(before, step, on);
  const targets = assessReadiness(facts.profile, on, ruleSet);
  const turns = readinessTurns(targets, facts.profile, ruleSet);
  return {
    membership,
    step,
    on,
    member: memberOf(membership, facts.profile, targets[0]?.readiness ?? null),
    dueOn: nextPoolCheck(facts, membership, on, ruleSet, turns),
  };
};

/**
 * Brings the membership of the talent pool to what the person's state asks, by the policy in force on the day: one
 * Query, at most one transaction, and none where nothing differs. Whatever led to it may come twice, late or out of
 * order, since nothing of it is taken but its time.
 */
export const reconcileMember = (
  { table, observer }: Pick<TableDeps, 'table' | 'observer'>,
  { nip, ...cause }: ReconciliationCause,
): Promise<Reconciliation> => {
  const { agency, correlationId } = cause;
  return decideAndCommit<Reconciliation>(
    table,
    systemCommand('reconcile-talent-pool', cause),
    async () => {
      const state = await loadPool(table, agency, nip);
      if (state === null) return { outcome: 'unknown' };
      const on = poolDayOf(state, localDate(cause.now));
      const next = nextOf(state, on, await policyInForce(table, agency, on));
      const change = changeMembership(agency, state, next);
      if (change !== null) return { outcome: 'changed', changes: [change.change], checks: change.checks };
      const move = moveMembershipCheck(agency, state, next.dueOn);
      // whoever changed the membership meanwhile has set the day anew
      if (move !== null) await table.write(move);
      return { outcome: 'unchanged' };
    },
    (attempt) => observer.warn('pool/contended', { agency, attempt, correlationId }),
  );
};
