import { AUTHORITIES } from '../discipline/discipline-case.ts';
import { PREDIKATS, SANCTION_LEVELS } from '../terms.ts';
import { count, type Guard, list, object, table, term } from './guard.ts';
import { type RewardsRules, SERVICE_BREAKS } from './rewards-rules.ts';

const days = count(250);

export const rewardsShape: Guard<RewardsRules> = object<RewardsRules>({
  kgb: object<RewardsRules['kgb']>({
    minimumPredikat: term(PREDIKATS),
    delayedBy: list(term(SANCTION_LEVELS)),
  }),
  satyalancana: object<RewardsRules['satyalancana']>({
    afterSanction: term(SERVICE_BREAKS),
    afterCltn: term(SERVICE_BREAKS),
  }),
  discipline: object<RewardsRules['discipline']>({
    summonsDays: days,
    summonses: count(5),
    effectDays: days,
    appealDays: days,
    authorities: table(SANCTION_LEVELS, term(AUTHORITIES)),
  }),
});
