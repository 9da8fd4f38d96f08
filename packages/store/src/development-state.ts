import { schemas } from '@kotak9/contracts';
import type { AgencyId, DevelopmentPlan, Nip } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { developmentAggregate, pastPlanKey } from './keys.ts';
import { type Fact, Head } from './stored-event.ts';
import type { Item } from './table.ts';

export type OutcomeEntry = z.infer<typeof schemas.DevelopmentOutcome>;

export interface DevelopmentState {
  readonly head: Head;
  readonly plan: DevelopmentPlan;
  /** Of the plan's year, in the order in which they were recorded. */
  readonly outcomes: readonly OutcomeEntry[];
}

const StoredDevelopment = z.object({
  data: z.object({ plan: schemas.DevelopmentPlan, outcomes: z.array(schemas.DevelopmentOutcome) }),
});

export const toDevelopmentState = (item: Item): DevelopmentState => ({
  head: Head.parse(item),
  ...StoredDevelopment.parse(item).data,
});

/** The plan as it is from now on; every version of it is kept. */
export const changeDevelopment = (
  agency: AgencyId,
  nip: Nip,
  before: Head | null,
  data: Pick<DevelopmentState, 'plan' | 'outcomes'>,
  fact: Fact,
): Change => {
  const seq = (before?.seq ?? 0) + 1;
  return {
    aggregate: developmentAggregate(agency, nip),
    before,
    head: { data },
    writes: [{ put: { ...pastPlanKey(agency, nip, seq), data }, when: { is: 'absent' } }],
    fact,
  };
};
