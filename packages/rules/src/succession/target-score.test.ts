import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { targetRulesOf } from '../policy/target-rules-of.ts';
import { targetScore, technicalScore } from './target-score.ts';

describe('targetScore', () => {
  const talent = 83.18981481481481;

  it.each([
    ['jpt-madya', 80.95185],
    ['jpt-pratama', 79.83287],
    ['administrator', 78.71389],
    ['pengawas', 77.59491],
  ] as const)('2e: nilai teknis 72 for %s: %d', (level, score) => {
    expect(targetScore(talent, 72, targetRulesOf(level, defaultRuleSet).mix)).toBeCloseTo(score, 5);
  });

  it('is nilai talenta alone without a nilai teknis', () => {
    expect(targetScore(talent, null, { talent: 70, technical: 30 })).toBe(talent);
  });
});

describe('technicalScore', () => {
  const competencies = { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 };
  const standard = { competencies, technical: { kurikulum: 4, supervisi: 4 } };

  it('is the match with the technical standard of the post', () => {
    expect(
      technicalScore({ technical: { kurikulum: 4, supervisi: 2, anggaran: 5 } }, { standard }, false),
    ).toBe(75);
  });

  it('is unknown where the post has none, or one was not assessed', () => {
    expect(technicalScore({ technical: { kurikulum: 4 } }, { standard: null }, false)).toBeNull();
    expect(
      technicalScore({ technical: {} }, { standard: { competencies, technical: {} } }, false),
    ).toBeNull();
    expect(technicalScore({ technical: { kurikulum: 4 } }, { standard }, false)).toBeNull();
  });
});
