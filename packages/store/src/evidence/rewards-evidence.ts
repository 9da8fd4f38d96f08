import { type IsoDate, toIsoDate, yearOf } from '@kotak9/rules';
import { entriesDue, entriesOf } from '../register.ts';
import { CASE_INDEXES } from '../registers/discipline-registers.ts';
import { tppClassRegister } from '../registers/pay-registers.ts';
import { AWARD_PROPOSALS_DUE } from '../registers/rewards-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

const dayOf = (year: number, month: number, day: number): IsoDate => {
  const date = toIsoDate(year, month, day);
  if (date === null) throw new RangeError(`not a year: ${year}`);
  return date;
};
const startOf = (year: number): IsoDate => dayOf(year, 1, 1);
const endOf = (year: number): IsoDate => dayOf(year, 12, 31);

/** Aspect 6: TPP that pays performance, medals proposed, and violations dealt with. Cases are counted, never named. */
export const gatherRewardsEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share, count } = evidenceOn(asOf);
  const year = yearOf(asOf);
  const cases = (index: keyof typeof CASE_INDEXES) =>
    entriesDue(table, agency, CASE_INDEXES[index], '', endOf(9999));
  const [classes, proposals, open, decided, annulled] = await Promise.all([
    entriesOf(table, agency, tppClassRegister, String(year)),
    entriesDue(table, agency, AWARD_PROPOSALS_DUE, startOf(year), endOf(year)),
    cases('open'),
    cases('decided'),
    cases('annulled'),
  ]);
  return [
    share(
      'tpp-kinerja',
      classes.filter(({ data }) => data.criteria['prestasi-kerja'] > 0).length,
      classes.length,
      `/v1/tpp/${year}/classes`,
    ),
    count('satyalancana', proposals.length, `/v1/award-proposals/${year}`),
    share(
      'data-pelanggaran',
      decided.length,
      open.length + decided.length + annulled.length,
      '/v1/discipline-cases/summary',
    ),
  ];
};
