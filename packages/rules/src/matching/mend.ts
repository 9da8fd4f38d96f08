import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { RequirementCode, RequirementRule } from '../policy/target-rules.ts';
import { type RipeningContext, ripen } from '../pool/readiness/ripen.ts';

/** The acts by which somebody comes to meet a requirement. */
export const MENDING_ACTS = [
  'naik-kotak',
  'pendidikan',
  'kenaikan-pangkat',
  'predikat',
  'asesmen-ulang',
  'pernyataan-bersedia',
  'penempatan',
] as const;
export type MendingAct = (typeof MENDING_ACTS)[number];

/** How an unmet requirement comes to be met. */
export type Mending =
  | { readonly by: 'time'; readonly act: null; readonly on: IsoDate }
  /** `on`: the earliest day, if the act is begun at once. */
  | { readonly by: 'act'; readonly act: MendingAct; readonly on: IsoDate }
  | { readonly by: 'never'; readonly act: null; readonly on: null };

const ACTS: Readonly<Partial<Record<RequirementCode, MendingAct>>> = {
  box: 'naik-kotak',
  education: 'pendidikan',
  rank: 'kenaikan-pangkat',
  performance: 'predikat',
  'assessment-valid': 'asesmen-ulang',
  willing: 'pernyataan-bersedia',
  'level-tenure': 'penempatan',
  'related-experience': 'penempatan',
};

const NEVER: Mending = { by: 'never', act: null, on: null };

/** By waiting, by which act, or not at all; the days are those of readiness in the talent pool. */
export function mend(rule: RequirementRule, context: RipeningContext): Mending {
  const { postSince } = context.profile;
  if (rule.requirement === 'post-tenure' && postSince !== null) {
    return { by: 'time', act: null, on: addMonths(postSince, rule.minMonths) };
  }
  const ripening = ripen(rule, context);
  const act = ACTS[rule.requirement];
  switch (ripening.by) {
    case 'time':
      return { by: 'time', act: null, on: ripening.on };
    case 'act':
      return act ? { by: 'act', act, on: ripening.on } : NEVER;
    case 'never':
      return NEVER;
  }
}
