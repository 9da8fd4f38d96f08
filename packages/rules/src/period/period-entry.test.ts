import { describe, expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, nip, unit } from '../testing/values.ts';
import { diffPeriods } from './diff-periods.ts';
import { periodBlockers } from './period-blockers.ts';
import { periodEntry } from './period-entry.ts';

const today = day('2026-08-03');
const dinas = unit('dinas-pendidikan');
const nipOf = (number: number) => nip(`1970010119950310${String(number).padStart(2, '0')}`);
const versions = { placementVersion: 4, inputsVersion: 9 };

describe('periodEntry', () => {
  it('is the placement of worked case 10.2b, with where it came from', () => {
    const placement = placePerson(buildPerson(), today, defaultRuleSet);
    expect(periodEntry(dinas, placement, versions)).toEqual({
      nip: '197105101995031001',
      unitId: 'dinas-pendidikan',
      status: 'placed',
      box: 8,
      performanceScore: placement.performance?.score,
      potentialScore: placement.potential?.score,
      talentScore: placement.talentScore,
      placementVersion: 4,
      inputsVersion: 9,
      ruleSet: 'bkn-411-2025',
      asOf: '2026-08-03',
    });
    expect(placement.talentScore).toBeCloseTo(82.06481, 5);
  });

  it('keeps what could be scored of somebody unplaced', () => {
    const placement = placePerson(buildPerson({ assessments: [] }), today, defaultRuleSet);
    expect(periodEntry(dinas, placement, versions)).toMatchObject({
      status: 'unplaced',
      box: null,
      performanceScore: placement.performance?.score,
      potentialScore: null,
      talentScore: null,
    });
    const none = placePerson(buildPerson({ assessments: [], performance: [] }), today, defaultRuleSet);
    expect(periodEntry(dinas, none, versions)).toMatchObject({ performanceScore: null });
  });
});

describe('periodBlockers', () => {
  it.each([
    [0, 0, ['no-session']],
    [0, 1, ['no-session', 'open-calibration']],
    [1, 2, ['open-calibration']],
    [1, 0, []],
  ])('%i sessions and %i open calibrations: %j', (sessions, openCalibrations, blockers) => {
    expect(periodBlockers({ sessions, openCalibrations })).toEqual(blockers);
  });
});

describe('diffPeriods', () => {
  const entryOf = (number: number, changes: object = {}) => ({
    ...periodEntry(dinas, placePerson(buildPerson(), today, defaultRuleSet), versions),
    nip: nipOf(number),
    ...changes,
  });

  it('names who came, who went and who changed in what, by NIP', () => {
    const before = [entryOf(5), entryOf(2), entryOf(1), entryOf(3)];
    const after = [entryOf(6), entryOf(4), entryOf(3), entryOf(2, { box: 9, placementVersion: 5 })];
    expect(diffPeriods(before, after)).toEqual({
      added: [entryOf(4), entryOf(6)],
      removed: [entryOf(1), entryOf(5)],
      changed: [
        {
          nip: nipOf(2),
          before: entryOf(2),
          after: entryOf(2, { box: 9, placementVersion: 5 }),
          fields: ['box', 'placementVersion'],
        },
      ],
    });
  });

  it.each([
    { unitId: unit('bkpsdm') },
    { status: 'unplaced' },
    { box: 7 },
    { performanceScore: 1 },
    { potentialScore: 1 },
    { talentScore: 1 },
    { placementVersion: 1 },
    { inputsVersion: 1 },
    { ruleSet: 'x' },
    { asOf: '2026-08-04' },
  ])('sees %j', (change) => {
    const { changed } = diffPeriods([entryOf(1)], [entryOf(1, change)]);
    expect(changed.map(({ fields }) => fields)).toEqual([Object.keys(change)]);
  });

  it('finds nothing between equals', () => {
    const entries = [entryOf(1), entryOf(2)];
    expect(diffPeriods(entries, entries.toReversed())).toEqual({ added: [], removed: [], changed: [] });
  });
});
