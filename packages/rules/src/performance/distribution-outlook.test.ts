import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { PREDIKATS } from '../terms.ts';
import { checkDistribution } from './distribution.ts';
import { distributionOutlook, NO_RATINGS, type PredikatCounts } from './distribution-outlook.ts';
import { ORGANISATION_PREDIKATS, type OrganisationPredikat } from './organisation-predikat.ts';

const RULES = { distribution: defaultRuleSet.distribution, smallest: 10 };
const counts = (changes: Partial<PredikatCounts>): PredikatCounts => ({ ...NO_RATINGS, ...changes });
const statesOf = (organisation: OrganisationPredikat, rated: PredikatCounts, staff: number, rules = RULES) =>
  distributionOutlook(organisation, rated, staff, rules).map(({ state }) => state);

describe('distributionOutlook', () => {
  it.each([
    ['4a', 'baik', { baik: 15, 'sangat-baik': 5 }, 20, ['terlampaui', 'terlampaui']],
    ['4a', 'baik', { 'sangat-baik': 4, baik: 14, 'butuh-perbaikan': 2 }, 20, ['terpenuhi', 'terpenuhi']],
    ['4a', 'baik', { 'sangat-baik': 6, baik: 14 }, 20, ['terpenuhi', 'terlampaui']],
    ['4b', 'istimewa', { 'sangat-baik': 15, baik: 5 }, 20, ['terlampaui']],
    ['4b', 'istimewa', { 'sangat-baik': 14, baik: 6 }, 20, ['terpenuhi']],
    ['4c', 'kurang', { kurang: 5, 'butuh-perbaikan': 5 }, 10, ['terlampaui', 'terpenuhi', 'terpenuhi']],
    [
      '4d',
      'sangat-kurang',
      { 'sangat-kurang': 6, kurang: 1, baik: 3 },
      10,
      ['terpenuhi', 'terpenuhi', 'terpenuhi'],
    ],
    ['while open', 'baik', { baik: 14 }, 20, ['terbuka', 'terbuka']],
    ['one too many while open', 'baik', { baik: 15 }, 20, ['terlampaui', 'terbuka']],
    ['all but one', 'baik', { 'sangat-baik': 19 }, 20, ['terpenuhi', 'terbuka']],
    ['met before the end', 'baik', { kurang: 1, 'sangat-baik': 13 }, 20, ['terpenuhi', 'terpenuhi']],
    ['out of reach', 'butuh-perbaikan', { baik: 9 }, 20, ['terlampaui', 'terbuka']],
    ['just in reach', 'butuh-perbaikan', { baik: 8 }, 20, ['terbuka', 'terbuka']],
    ['reached', 'butuh-perbaikan', { 'butuh-perbaikan': 12, baik: 6 }, 20, ['terpenuhi', 'terpenuhi']],
  ] as const)('%s: organisation %s, %j of %i', (_, organisation, rated, staff, states) => {
    expect(statesOf(organisation, counts(rated), staff)).toEqual(states);
  });

  it('says which limit, how many people and what share of all to be rated', () => {
    expect(distributionOutlook('istimewa', counts({ 'sangat-baik': 5 }), 20, RULES)).toEqual([
      {
        limit: { anyOf: ['sangat-baik'], atLeast: null, atMost: 70, people: 0 },
        people: 5,
        share: 25,
        state: 'terbuka',
      },
    ]);
  });

  it.each([
    [9, 0],
    [10, 1],
  ])('of %i people looks at %i limits', (staff, limits) => {
    expect(statesOf('istimewa', counts({ 'sangat-baik': staff }), staff)).toHaveLength(limits);
  });

  it('has nothing to say of nobody', () => {
    expect(statesOf('istimewa', NO_RATINGS, 0, { ...RULES, smallest: 0 })).toEqual([]);
  });

  const anyCounts = fc.record({
    'sangat-baik': fc.nat({ max: 12 }),
    baik: fc.nat({ max: 12 }),
    'butuh-perbaikan': fc.nat({ max: 12 }),
    kurang: fc.nat({ max: 12 }),
    'sangat-kurang': fc.nat({ max: 12 }),
  });
  const total = (rated: PredikatCounts) => PREDIKATS.reduce((sum, one) => sum + rated[one], 0);
  const anyOrganisation = fc.constantFrom(...ORGANISATION_PREDIKATS);

  it('with everybody rated says what checkDistribution warns of', () => {
    fc.assert(
      fc.property(anyOrganisation, anyCounts, (organisation, rated) => {
        const broken = distributionOutlook(organisation, rated, total(rated), {
          ...RULES,
          smallest: 0,
        }).filter(({ state }) => state !== 'terpenuhi');
        const warned = checkDistribution(organisation, rated, defaultRuleSet.distribution);
        expect(broken.map(({ limit }) => limit)).toEqual(warned.map(({ limit }) => limit));
      }),
    );
  });

  it('what cannot be kept any more stays so, and what is kept for good too, whatever comes', () => {
    fc.assert(
      fc.property(
        anyOrganisation,
        anyCounts,
        fc.array(fc.constantFrom(...PREDIKATS)),
        (organisation, rated, more) => {
          const staff = total(rated) + more.length;
          const later = { ...rated };
          for (const predikat of more) later[predikat] += 1;
          const before = statesOf(organisation, rated, staff);
          const after = statesOf(organisation, later, staff);
          before.forEach((state, index) => {
            if (state !== 'terbuka') expect(after[index]).toBe(state);
          });
        },
      ),
    );
  });
});
