import { describe, expect, it } from 'vitest';
import { compareCompetencies, latestOf } from './competency-axes.ts';

const all = (level: number) => ({
  itg: level,
  kjs: level,
  kom: level,
  oph: level,
  pep: level,
  pdo: level,
  mpu: level,
  pkp: level,
  prb: level,
});

describe('compareCompetencies', () => {
  it('names what is below the standard, and what was not assessed at all', () => {
    const { codes, below } = compareCompetencies(
      { competencies: { ...all(4), pkp: 3 }, technical: {} },
      { competencies: all(4), technical: { 'tata-kelola': 2 } },
    );
    expect(codes).toHaveLength(10);
    expect(below).toEqual(['pkp', 'tata-kelola']);
  });

  it('has nothing to compare with where no post is held', () => {
    const { required, below } = compareCompetencies({ competencies: all(1), technical: {} }, null);
    expect(required).toEqual({});
    expect(below).toEqual([]);
  });
});

describe('latestOf', () => {
  it('is the one of the latest day', () => {
    expect(latestOf([{ date: '2022-04-05' }, { date: '2024-10-08' }, { date: '2023-01-01' }])).toEqual({
      date: '2024-10-08',
    });
    expect(latestOf([])).toBeNull();
  });
});
