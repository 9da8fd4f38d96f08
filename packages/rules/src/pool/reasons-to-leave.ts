import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { ExitReason } from '../policy/talent-pool-rules.ts';
import type { CandidateProfile } from '../succession.ts';
import type { ServiceStatus } from '../terms.ts';
import { type Circumstance, type CircumstanceKind, circumstanceOn } from './circumstance.ts';
import type { Spell } from './membership.ts';

/** What decides about membership. */
export interface PoolFacts {
  readonly profile: Pick<
    CandidateProfile,
    'status' | 'level' | 'sanctions' | 'assessmentValidUntil' | 'tmtPensiun' | 'unwillingSince' | 'box'
  >;
  readonly circumstances: readonly Circumstance[];
}

export interface ExitGround {
  readonly reason: ExitReason;
  /** Reference of the document, where one was recorded. */
  readonly evidence: string | null;
}

interface Case {
  readonly facts: PoolFacts;
  /** The stay that it would end; null for somebody who is not in the pool. */
  readonly spell: Spell | null;
  readonly asOf: IsoDate;
  readonly ruleSet: Pick<RuleSet, 'talentPool' | 'targets'>;
}

/** The grounds on which a membership ends, one for each reason: null where it does not hold. */
const GROUNDS: Readonly<Record<ExitReason, (one: Case) => ExitGround | null>> = {
  retired: ({ facts: { profile }, asOf }) =>
    when(
      'retired',
      profile.status === 'pensiun' || (profile.tmtPensiun !== null && profile.tmtPensiun <= asOf),
    ),
  dismissed: (one) => recorded('dismissed', one),
  resigned: (one) => recorded('resigned', one),
  'moved-agency': (one) => recorded('moved-agency', one),
  'left-service': (one) => hasStatus('left-service', 'berhenti', one),
  'criminal-case': (one) => recorded('criminal-case', one),
  sanction: ({ facts: { profile }, asOf, ruleSet }) =>
    when(
      'sanction',
      profile.sanctions.some(
        ({ level, from, until }) =>
          ruleSet.talentPool.sanctions.includes(level) && from <= asOf && asOf <= until,
      ),
    ),
  mpp: (one) => hasStatus('mpp', 'mpp', one),
  'on-leave': (one) => hasStatus('on-leave', 'cltn', one) ?? hasStatus('on-leave', 'cuti-panjang', one),
  'placed-in-target': ({ facts: { profile }, spell, ruleSet }) =>
    when('placed-in-target', spell !== null && isTargetOf(spell, profile.level, ruleSet)),
  unwilling: ({ facts: { profile }, asOf }) =>
    when('unwilling', profile.unwillingSince !== null && profile.unwillingSince <= asOf),
  'assessment-expired': ({ facts: { profile }, asOf }) =>
    when('assessment-expired', profile.assessmentValidUntil !== null && profile.assessmentValidUntil < asOf),
  'box-below': ({ facts: { profile }, ruleSet }) =>
    when(
      'box-below',
      profile.box !== null && ruleSet.talentPool.boxes.every(({ box }) => box !== profile.box),
    ),
  unplaced: ({ facts: { profile } }) => when('unplaced', profile.box === null),
  'max-stay': ({ spell, asOf, ruleSet: { talentPool } }) =>
    when(
      'max-stay',
      spell !== null &&
        talentPool.maxStayMonths !== null &&
        addMonths(spell.enteredOn, talentPool.maxStayMonths) <= asOf,
    ),
};

/** Every reason that holds, the one to record first. */
export function reasonsToLeave(one: Case): ExitGround[] {
  return one.ruleSet.talentPool.exitOrder.flatMap((reason) => GROUNDS[reason](one) ?? []);
}

function when(reason: ExitReason, holds: boolean): ExitGround | null {
  return holds ? { reason, evidence: null } : null;
}

function hasStatus(reason: ExitReason, status: ServiceStatus, { facts }: Case): ExitGround | null {
  return when(reason, facts.profile.status === status);
}

function recorded(kind: CircumstanceKind, { facts, asOf }: Case): ExitGround | null {
  const found = circumstanceOn(facts.circumstances, kind, asOf);
  return found && { reason: kind, evidence: found.evidence };
}

/** Whether a post of this level is what somebody of the level on entering was a candidate for. */
function isTargetOf(
  { postLevel }: Spell,
  level: CandidateProfile['level'],
  { targets }: Pick<RuleSet, 'targets'>,
): boolean {
  if (postLevel === null || level === null || level === postLevel) return false;
  return targets[level]?.candidateLevels.includes(postLevel) ?? false;
}
