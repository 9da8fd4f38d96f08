import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayBefore } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { PostLevel } from '../terms.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, position } from '../testing/values.ts';
import { bupOf } from './bup.ts';
import { isFlagMoot, retirementToFlag } from './flag-retirement.ts';
import { retirementOf } from './tmt-pensiun.ts';

function born(birthDate: string, level: PostLevel) {
  const { post } = buildPerson();
  return buildPerson({ birthDate: day(birthDate), post: post && { ...post, level } });
}

describe('retirementOf', () => {
  it.each([
    ['5a', '1966-03-15', 'administrator', 58, '2024-04-01'],
    ['5c', '1968-02-29', 'pelaksana', 58, '2026-03-01'],
    ['5f', '1966-09-17', 'jpt-pratama', 60, '2026-10-01'],
    ['5g', '1968-12-01', 'pengawas', 58, '2027-01-01'],
    ['', '1968-12-31', 'ahli-madya', 60, '2029-01-01'],
    ['', '1961-06-10', 'ahli-utama', 65, '2026-07-01'],
  ] as const)('%s: born %s, %s (%i): %s', (_, birthDate, level, age, tmt) => {
    const retirement = retirementOf(born(birthDate, level), defaultRuleSet);
    expect(retirement).toMatchObject({ tmtPensiun: tmt, bup: { age } });
    expect(retirement?.lastActiveDay).toBe(dayBefore(day(tmt)));
  });

  it('5f: the last active day is the day before', () => {
    expect(retirementOf(born('1966-09-17', 'jpt-pratama'), defaultRuleSet)?.lastActiveDay).toBe('2026-09-30');
  });

  it('follows a BUP of its own, and is unknown without a post', () => {
    const bupOverride = { age: 60, legalBasis: 'UU 14/2005' };
    expect(bupOf({ ...born('1970-01-01', 'ahli-muda'), bupOverride }, defaultRuleSet)).toEqual(bupOverride);
    expect(retirementOf(buildPerson({ post: null }), defaultRuleSet)).toBeNull();
  });
});

describe('retirementToFlag', () => {
  const person = born('1968-12-01', 'pengawas'); // TMT 2027-01-01
  const tmt = day('2027-01-01');
  const flagged = (asOf: string) => retirementToFlag(person, day(asOf), defaultRuleSet)?.tmtPensiun ?? null;

  it('reaches 24 months ahead, inclusive, and ends before TMT', () => {
    expect(flagged(addDays(addMonths(tmt, -24), -1))).toBeNull();
    expect(flagged(addMonths(tmt, -24))).toBe(tmt);
    expect(flagged(dayBefore(tmt))).toBe(tmt);
    expect(flagged(tmt)).toBeNull();
  });

  it('takes the horizon of the agency', () => {
    expect(retirementToFlag(person, day('2026-01-01'), defaultRuleSet, 11)).toBeNull();
    expect(retirementToFlag(person, day('2026-01-01'), defaultRuleSet, 12)?.tmtPensiun).toBe(tmt);
  });

  it.each([
    ['aktif', tmt],
    ['mpp', tmt],
    ['cltn', tmt],
    ['pensiun', null],
    ['berhenti', null],
  ] as const)('status %s: %s', (status, expected) => {
    const found = retirementToFlag({ ...person, status }, day('2026-01-01'), defaultRuleSet);
    expect(found?.tmtPensiun ?? null).toBe(expected);
  });
});

describe('isFlagMoot', () => {
  const person = born('1968-12-01', 'pengawas');
  const flag = { tmtPensiun: day('2027-01-01'), positionId: person.post?.positionId ?? null };

  it('holds while nothing changed', () => {
    expect(isFlagMoot(flag, person, defaultRuleSet)).toBe(false);
  });

  it.each([
    ['left service', { ...person, status: 'berhenti' }],
    ['promoted to a later BUP', born('1968-12-01', 'jpt-pratama')],
    [
      'moved to another post',
      { ...person, post: person.post && { ...person.post, positionId: position('lain') } },
    ],
    ['without a post', { ...person, post: null }],
  ] as const)('is moot for somebody %s', (_, changed) => {
    expect(isFlagMoot(flag, changed, defaultRuleSet)).toBe(true);
  });
});
