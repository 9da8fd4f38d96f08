import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { TargetPost } from '../succession.ts';
import { buildPerson } from '../testing/build-person.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day } from '../testing/values.ts';
import { matchToPost } from './match-to-post.ts';

const today = day('2026-08-03');
const [assessed] = buildPerson().assessments;
const withTechnical = (technical: Readonly<Record<string, number>>) => {
  if (!assessed) throw new Error('person P was assessed');
  return { ...assessed, technical };
};
const standard = {
  competencies: { itg: 3, kjs: 3, kom: 3, oph: 3, pep: 3, pdo: 3, mpu: 3, pkp: 3, prb: 3 },
  technical: { 'tata-kelola': 4, anggaran: 2 },
};
describe('matchToPost', () => {
  const match = (technical: Readonly<Record<string, number>>, post: Partial<TargetPost> = {}) => {
    const found = matchToPost(
      buildProfile({ technical, talentScore: 83.18981 }),
      withTechnical(technical),
      buildPost({ standard, ...post }),
      today,
      defaultRuleSet,
    );
    if (!found) throw new Error('no way leads to the post');
    return found;
  };

  it('2e: mixes the final score by tier, 70/30 for JPT pratama', () => {
    const found = match(
      { 'tata-kelola': 3, anggaran: 1 },
      { standard: { ...standard, technical: { a: 1 } } },
    );
    expect(found.mix).toEqual({ talent: 70, technical: 30 });
    const exact = match({ 'tata-kelola': 3, anggaran: 2 });
    expect(exact.technicalScore).toBeCloseTo((5 / 6) * 100, 10);
    expect(exact.finalScore).toBeCloseTo(83.18981 * 0.7 + (5 / 6) * 30, 10);
  });

  it('gives the job match with the band of each scale, and each gap', () => {
    const { competency } = match({ 'tata-kelola': 2, anggaran: 3 });
    expect(competency?.managerial.match).toEqual({
      percent: expect.closeTo((22 / 27) * 100, 10),
      fillingBand: 'memenuhi-syarat',
      mappingBand: 'cukup-optimal',
    });
    expect(competency?.managerial.gaps).toEqual(
      ['mpu', 'pdo', 'pep', 'pkp', 'prb'].map((code) => ({
        competency: code,
        required: 3,
        achieved: 2,
        gap: 1,
      })),
    );
    expect(competency?.technical).toMatchObject({
      match: { percent: expect.closeTo((5 / 6) * 100, 10) },
      gaps: [{ competency: 'tata-kelola', required: 4, achieved: 2, gap: 2 }],
      notAssessed: [],
    });
  });

  it('says what was not assessed, and then gives no technical match', () => {
    const found = match({});
    expect(found.technicalScore).toBeNull();
    expect(found.finalScore).toBe(83.18981);
    expect(found.competency?.technical).toMatchObject({
      match: null,
      gaps: [],
      notAssessed: ['anggaran', 'tata-kelola'],
    });
    expect(found.warnings.map(({ requirement }) => requirement)).toEqual(['technical-measured']);
  });

  it('measures by the default of the level where the post has no standard', () => {
    const { competency } = match({}, { standard: null });
    expect(competency?.managerial.match).toMatchObject({
      percent: expect.closeTo((22 / 36) * 100, 10),
      fillingBand: 'kurang-memenuhi-syarat',
      mappingBand: 'kurang-optimal',
    });
    expect(competency?.technical).toEqual({ match: null, gaps: [], notAssessed: [] });
  });

  it('counts the related experience by field, with the spans that counted', () => {
    const profile = buildProfile({
      fieldSpans: [
        { field: 'sosial', from: day('2010-01-01'), until: day('2011-12-31') },
        { field: 'pendidikan', from: day('2023-08-03'), until: null },
        { field: 'kebudayaan', from: day('2020-08-03'), until: day('2023-08-02') },
        { field: 'pendidikan', from: day('2026-08-03'), until: null },
      ],
    });
    const found = matchToPost(
      profile,
      null,
      buildPost({ relatedFields: ['kebudayaan'] }),
      today,
      defaultRuleSet,
    );
    expect(found?.competency).toBeNull();
    expect(found?.experience).toEqual({
      fields: ['pendidikan', 'kebudayaan'],
      months: 72,
      spans: [
        { field: 'kebudayaan', from: '2020-08-03', until: '2023-08-02', months: 36 },
        { field: 'pendidikan', from: '2023-08-03', until: null, months: 36 },
      ],
    });
  });

  it('knows no related experience for a post without a field', () => {
    expect(match({}, { field: null }).experience).toBeNull();
  });

  it('gives every requirement of the way', () => {
    const codes = match({}).requirements.map(({ requirement }) => requirement);
    expect(codes).toContain('level-tenure');
    const across = matchToPost(
      buildProfile({ level: 'jpt-pratama' }),
      null,
      buildPost(),
      today,
      defaultRuleSet,
    );
    expect(across?.way).toBe('mutasi');
    expect(across?.requirements.map(({ requirement }) => requirement)).toEqual([
      'in-service',
      'not-incumbent',
      'employment-type',
      'box',
      'post-tenure',
      'post-tenure-limit',
      'rank',
      'no-running-sanction',
      'assessment-valid',
      'still-serving',
      'willing',
      'no-conflict-of-interest',
    ]);
  });

  it('is null where no way leads', () => {
    const profile = buildProfile({ level: 'pelaksana' });
    expect(matchToPost(profile, null, buildPost(), today, defaultRuleSet)).toBeNull();
  });
});
