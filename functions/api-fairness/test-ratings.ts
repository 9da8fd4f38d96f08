import { type CandidateProfile, defaultRuleSet, type Predikat } from '@kotak9/rules';
import { agency, buildProfile, nip, unit } from '@kotak9/rules/testing';
import { talentItem } from '@kotak9/store';
import { unitBody } from '../test-bodies.ts';
import { createWorld, type World } from '../test-world.ts';

const JAYAPURA = agency('kota-jayapura');
export const RATER_A = '196801011993031001';
export const RATER_B = '196901011994032001';

export interface Group {
  readonly people: number;
  readonly unit?: string;
  readonly predikat?: Predikat;
  readonly rater?: string | null;
  readonly sex?: CandidateProfile['sex'];
  readonly birthDate?: CandidateProfile['birthDate'];
  readonly talentScore?: number | null;
  readonly box?: CandidateProfile['box'];
}

/** A NIP of the n-th of many. */
export const nipOf = (number: number) => nip(`197105101995031${String(number).padStart(3, '0')}`);

/** A city of groups of people who are alike, numbered from 1 through all groups. */
export const createRated = async (groups: readonly Group[]): Promise<World> => {
  const world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/units', unitBody('dinas-sosial')]);
  let number = 0;
  for (const group of groups) {
    for (let person = 0; person < group.people; person++) {
      number += 1;
      const { predikat = 'baik', rater = null, talentScore = 80, box = 5 } = group;
      const profile = buildProfile({
        nip: nipOf(number),
        unitId: unit(group.unit ?? 'dinas-pendidikan'),
        predikats: [{ year: 2025, predikat, rater: rater === null ? null : nip(rater) }],
        sex: group.sex ?? 'pria',
        birthDate: group.birthDate ?? buildProfile().birthDate,
        // a little apart, as people are
        talentScore: talentScore === null ? null : talentScore + (person % 2),
        box: talentScore === null ? null : box,
      });
      await world.table.write({ put: talentItem(JAYAPURA, profile, [], 1, defaultRuleSet) });
    }
  }
  return world;
};
