import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RequirementRule } from '../policy/target-rules.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, position, unit } from '../testing/values.ts';
import { testRequirements } from './is-eligible-for-post.ts';
import { testConflicts } from './test-conflicts.ts';
import { testPostTenure, testPostTenureLimit } from './test-post-tenure.ts';

const moved = { postSince: day('2024-09-01') };

describe('worked case 10.12a: last mutasi 2024-09-01', () => {
  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2026-09-02', true],
  ])('on %s a mutasi is allowed: %s', (on, met) => {
    expect(testPostTenure(moved, 24, day(on))).toEqual({ met, expected: '2026-09-01', actual: on });
  });

  it.each([
    ['2029-08-31', true],
    ['2029-09-01', false],
    ['2029-09-02', false],
  ])('on %s it is within five years: %s', (on, met) => {
    expect(testPostTenureLimit(moved, 60, day(on))).toEqual({ met, expected: '2029-09-01', actual: on });
  });

  it('is not tested of somebody without a post', () => {
    expect(testPostTenure({ postSince: null }, 24, day('2026-09-01'))).toBeNull();
    expect(testPostTenureLimit({ postSince: null }, 60, day('2026-09-01'))).toBeNull();
  });
});

describe('a declared conflict of interest', () => {
  const conflict = {
    positionId: null,
    unitId: null,
    kind: 'keluarga',
    declaredOn: day('2026-02-01'),
  } as const;
  const post = buildPost();
  const found = { met: false, expected: 'tidak-ada', actual: 'keluarga:2026-02-01' };
  const none = { met: true, expected: 'tidak-ada', actual: 'tidak-ada' };

  it.each([
    ['none', [], none],
    ['with the post', [{ ...conflict, positionId: post.positionId }], found],
    ['with another post', [{ ...conflict, positionId: position('lain') }], none],
    ['with its unit', [{ ...conflict, unitId: unit('dinas-pendidikan') }], found],
    ['with another unit', [{ ...conflict, unitId: unit('dinas-sosial') }], none],
  ])('%s', (_, declaredConflicts, expected) => {
    expect(testConflicts({ declaredConflicts }, post)).toEqual(expected);
  });

  it('with no unit in particular says nothing about a level in general', () => {
    const declaredConflicts = [{ ...conflict, positionId: position('lain') }];
    expect(testConflicts({ declaredConflicts }, { ...post, unitId: null })).toEqual(none);
  });
});

describe('the day on which the age is tested', () => {
  const verdict = (testedOn: 'appointment' | 'closing') => {
    const rule: RequirementRule = {
      requirement: 'age',
      effect: 'block',
      legalBasis: 'x',
      max: 56,
      inclusive: true,
      testedOn,
    };
    const [only] = testRequirements([rule], {
      profile: buildProfile({ birthDate: day('1970-08-03') }),
      post: buildPost(),
      appointmentDate: day('2026-08-04'),
      asOf: day('2026-08-03'),
      ruleSet: defaultRuleSet,
    });
    return only;
  };

  it('is the appointment, or the closing', () => {
    expect(verdict('appointment')).toMatchObject({ met: false, actual: '2026-08-04' });
    expect(verdict('closing')).toMatchObject({ met: true, actual: '2026-08-03' });
  });
});
