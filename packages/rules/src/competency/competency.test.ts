import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson, levels } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { competencyStandard } from './competency-standard.ts';
import { competencyGaps } from './gap.ts';
import { jobMatch, jobMatchBand } from './job-match.ts';
import { assessmentExpiresOn, latestAssessment } from './latest-assessment.ts';

const { bands } = defaultRuleSet.competency;
const threes = levels(3, 3, 3, 3, 3, 3, 3, 3, 3);
const fours = levels(4, 4, 4, 4, 4, 4, 4, 4, 4);

describe('jobMatch', () => {
  it.each([
    ['27/27', threes, threes, 100, 'memenuhi-syarat', 'optimal'],
    ['25/27', levels(3, 3, 3, 3, 3, 3, 3, 2, 2), threes, 92.59259, 'memenuhi-syarat', 'optimal'],
    ['22/27', levels(3, 3, 3, 3, 2, 2, 2, 2, 2), threes, 81.48148, 'memenuhi-syarat', 'cukup-optimal'],
    ['21/27', levels(3, 3, 3, 2, 2, 2, 2, 2, 2), threes, 77.77778, 'masih-memenuhi-syarat', 'kurang-optimal'],
    [
      '18/27',
      levels(2, 2, 2, 2, 2, 2, 2, 2, 2),
      threes,
      66.66667,
      'kurang-memenuhi-syarat',
      'kurang-optimal',
    ],
    ['30/36', levels(4, 4, 4, 3, 3, 3, 3, 3, 3), fours, 83.33333, 'memenuhi-syarat', 'cukup-optimal'],
    ['38/36', levels(5, 5, 4, 4, 4, 4, 4, 4, 4), fours, 100, 'memenuhi-syarat', 'optimal'],
  ])('7a: %s', (_, achieved, required, percent, filling, mapping) => {
    const match = jobMatch(achieved, required, false) ?? Number.NaN;
    expect(match).toBeCloseTo(percent, 5);
    expect(jobMatchBand(match, bands['pengisian-jabatan'])).toBe(filling);
    expect(jobMatchBand(match, bands.pemetaan)).toBe(mapping);
  });

  it('lets a surplus make up for a gap only without the cap per item', () => {
    const uneven = levels(5, 5, 3, 3, 3, 3, 3, 1, 1);
    expect(jobMatch(uneven, threes, false)).toBe(100);
    expect(jobMatch(uneven, threes, true)).toBeCloseTo((23 / 27) * 100, 10);
  });

  it.each([
    [80, 'memenuhi-syarat', 'cukup-optimal'],
    [79.999, 'masih-memenuhi-syarat', 'cukup-optimal'],
    [68, 'masih-memenuhi-syarat', 'kurang-optimal'],
    [90, 'memenuhi-syarat', 'optimal'],
    [78, 'masih-memenuhi-syarat', 'cukup-optimal'],
    [0, 'kurang-memenuhi-syarat', 'kurang-optimal'],
  ])('%d is inside the band that begins there', (percent, filling, mapping) => {
    expect(jobMatchBand(percent, bands['pengisian-jabatan'])).toBe(filling);
    expect(jobMatchBand(percent, bands.pemetaan)).toBe(mapping);
  });

  it('has no band below every band', () => {
    expect(jobMatchBand(-1, bands.pemetaan)).toBeNull();
  });

  it('has no result where a required competency was not assessed, or none is required', () => {
    expect(jobMatch({ kurikulum: 3 }, { kurikulum: 3, supervisi: 3 }, false)).toBeNull();
    expect(jobMatch({ kurikulum: 3 }, {}, false)).toBeNull();
  });
});

describe('competencyStandard', () => {
  it('is the own standard of the post, else that of its level', () => {
    const own = { competencies: fours, technical: { kurikulum: 3 } };
    expect(competencyStandard(own, 'administrator', defaultRuleSet.competency)).toBe(own);
    expect(competencyStandard(null, 'administrator', defaultRuleSet.competency)).toEqual({
      competencies: threes,
      technical: {},
    });
  });
});

describe('competencyGaps', () => {
  it('lists what is lacking, widest first', () => {
    expect(competencyGaps({ itg: 3, kom: 2, prb: 1 }, { itg: 3, kom: 3, prb: 3 })).toEqual([
      { competency: 'prb', required: 3, achieved: 1, gap: 2 },
      { competency: 'kom', required: 3, achieved: 2, gap: 1 },
    ]);
  });

  it('lists equal gaps by their code, and says nothing of what was not assessed', () => {
    const gaps = competencyGaps({ prb: 2, kom: 2 }, { prb: 3, kom: 3, itg: 3 });
    expect(gaps.map(({ competency }) => competency)).toEqual(['kom', 'prb']);
  });
});

describe('latestAssessment', () => {
  const [first] = buildPerson().assessments;
  if (!first) throw new Error('the builder has an assessment');
  const second = { ...first, id: 'b', date: day('2026-03-01') };

  it('is the latest made by the day, whatever the order', () => {
    expect(latestAssessment([second, first], day('2026-02-28'))).toBe(first);
    expect(latestAssessment([first, second], day('2026-03-01'))).toBe(second);
    expect(latestAssessment([second], day('2026-02-28'))).toBeNull();
  });

  it('is the later of two days, whatever their ids', () => {
    const later = { ...first, id: '0', date: day('2026-03-01') };
    expect(latestAssessment([first, later], day('2026-03-01'))).toBe(later);
    expect(latestAssessment([later, first], day('2026-03-01'))).toBe(later);
  });

  it('is the later id of two on one day', () => {
    const other = { ...first, id: 'z' };
    expect(latestAssessment([other, first], day('2026-01-01'))).toBe(other);
    expect(latestAssessment([first, other], day('2026-01-01'))).toBe(other);
  });

  it('expires on its third anniversary', () => {
    expect(assessmentExpiresOn(first, 3)).toBe('2028-01-10');
  });
});
