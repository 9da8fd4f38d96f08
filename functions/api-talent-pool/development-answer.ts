import {
  type AgencyId,
  type CompetencyStandard,
  competencyStandard,
  type DevelopmentPlan,
  developmentHours,
  type IsoDate,
  openSpell,
  planDevelopment,
  type RuleSet,
  setPlan,
  yearOf,
} from '@kotak9/rules';
import { type DevelopmentState, localDate, type PoolState, policyInForce, type Table } from '@kotak9/store';
import { poolDayOf, readinessOf } from '../pool-facts.ts';

/** A plan that somebody set, and its version. */
export interface StoredPlan extends Pick<DevelopmentState, 'plan' | 'outcomes'> {
  readonly version: number;
}

interface Basis {
  readonly basis: 'jabatan' | 'jabatan-target';
  readonly standard: CompetencyStandard | null;
}

/** Who is in the pool is prepared for the post one up, everybody else for the own. */
const basisOf = (state: PoolState, asOf: IsoDate, ruleSet: RuleSet): Basis => {
  const { post, standard } = state.person.inputs;
  const inPool = openSpell(state.membership?.membership ?? null) !== null;
  const target = inPool ? readinessOf(state, asOf, ruleSet)[0]?.target : undefined;
  if (target !== undefined) {
    return { basis: 'jabatan-target', standard: competencyStandard(null, target, ruleSet.competency) };
  }
  return { basis: 'jabatan', standard: post && competencyStandard(standard, post.level, ruleSet.competency) };
};

/** A stored plan of this year or a later one; otherwise one is proposed from the gaps. */
export const developmentAnswer = (
  state: PoolState,
  development: StoredPlan | null,
  asOf: IsoDate,
  ruleSet: RuleSet,
) => {
  const { inputs, record } = state.person;
  const { basis, standard } = basisOf(state, asOf, ruleSet);
  const proposal = planDevelopment(inputs, standard, asOf, ruleSet);
  const stored = development && development.plan.year >= yearOf(asOf) ? development : null;
  const plan: DevelopmentPlan = stored?.plan ?? begun(proposal);
  return {
    nip: record.nip,
    proposed: stored === null,
    year: plan.year,
    items: plan.items,
    basis,
    gaps: proposal.gaps,
    hours: developmentHours(plan, inputs.training, ruleSet.development),
    outcomes: stored?.outcomes ?? [],
    version: stored?.version ?? null,
  };
};

/** A proposal as it would be on being set. */
const begun = ({ year, items }: ReturnType<typeof planDevelopment>): DevelopmentPlan => {
  const plan = setPlan(null, year, items);
  if (!plan.ok) throw new Error(`A proposal cannot be set: ${plan.error.fault}`);
  return plan.value;
};

/** Day and policy of a question about development. */
export const developmentContext = async (table: Table, agency: AgencyId, state: PoolState, now: string) => {
  const asOf = poolDayOf(state, localDate(now));
  return { asOf, ruleSet: await policyInForce(table, agency, asOf) };
};
