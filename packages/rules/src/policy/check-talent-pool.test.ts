import { describe, expect, it } from 'vitest';
import { checkTalentPool } from './check-talent-pool.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import { developmentShape } from './development-shape.ts';
import type { Fault } from './guard.ts';
import type { RuleSet } from './rule-set.ts';
import { EXIT_REASONS } from './talent-pool-rules.ts';
import { talentPoolShape } from './talent-pool-shape.ts';

const { talentPool, development } = defaultRuleSet;
const faultsOf = (changes: Partial<RuleSet>): string[] => {
  const faults: Fault[] = [];
  checkTalentPool({ ...defaultRuleSet, ...changes }, faults);
  return faults.map(({ path, fault }) => `${path}: ${fault}`);
};
const pool = (changes: Partial<typeof talentPool>) => faultsOf({ talentPool: { ...talentPool, ...changes } });
const technical = (teknis: (typeof development.programmes)['teknis']) =>
  faultsOf({ development: { ...development, programmes: { ...development.programmes, teknis } } });
const step = (from: number) => ({ from, programme: 'pelatihan', hoursPerLevel: 5 }) as const;

describe('the sections on the pool and on development', () => {
  it('are sound as shipped', () => {
    expect(faultsOf({})).toEqual([]);
    expect(talentPoolShape(talentPool, '', [])).toBe(true);
    expect(developmentShape(development, '', [])).toBe(true);
  });

  it('have members, from each box once', () => {
    const box = { box: 9, level: 'instansi' } as const;
    expect(pool({ boxes: [] })).toEqual(['talentPool.boxes: empty']);
    expect(pool({ boxes: [box, box] })).toEqual(['talentPool.boxes: a box occurs twice']);
  });

  it('order every reason once', () => {
    expect(pool({ exitOrder: EXIT_REASONS.slice(1) })).toEqual([
      'talentPool.exitOrder: retired occurs 0 times, not once',
    ]);
    expect(pool({ exitOrder: [...EXIT_REASONS, 'mpp'] })).toEqual([
      'talentPool.exitOrder: mpp occurs 2 times, not once',
    ]);
  });

  it('measure readiness for levels that have targets', () => {
    const readiness = { ...talentPool.readiness, typicalEselon: { pelaksana: 'V.a' } } as const;
    expect(pool({ readiness })).toEqual([
      'talentPool.readiness.typicalEselon.pelaksana: a level without targets',
    ]);
  });

  it('have one programme for every gap', () => {
    expect(technical([])).toEqual(['development.programmes.teknis: does not end at 1']);
    expect(technical([step(3), step(2)])).toEqual(['development.programmes.teknis: does not end at 1']);
    expect(technical([step(2), step(2), step(1)])).toEqual([
      'development.programmes.teknis[1].from: not below the one before',
    ]);
    expect(technical([step(1)])).toEqual([]);
  });

  it('know every follow-up of a box', () => {
    const boxes = defaultRuleSet.boxes.map((row, index) =>
      index === 1 ? { ...row, recommendation: ['tugas-belajar', 'piknik', 'toString'] } : row,
    );
    expect(faultsOf({ boxes })).toEqual([
      'boxes[1].recommendation[1]: not in the catalogue of actions',
      'boxes[1].recommendation[2]: not in the catalogue of actions',
    ]);
  });
});

describe('their shape', () => {
  it.each([
    [{ ...talentPool, maxStayMonths: 0 }, 'maxStayMonths: not a number from 1 to 1200'],
    [{ ...talentPool, sanctions: ['sangat-berat'] }, 'sanctions[0]: not one of ringan, sedang, berat'],
    [
      { ...talentPool, boxes: [{ box: 9, level: 'provinsi' }] },
      'boxes[0].level: not one of instansi, nasional',
    ],
    [{ ...talentPool, legalBasis: '' }, 'legalBasis: not a text'],
    [{ ...talentPool, reentry: { after: ['bosan'], months: 1 } }, 'reentry.after[0]: not one of'],
    [
      { ...talentPool, readiness: { ...talentPool.readiness, acts: { age: 1 } } },
      'readiness.acts.age: unknown',
    ],
    [
      { ...talentPool, readiness: { ...talentPool.readiness, rankYears: 0 } },
      'readiness.rankYears: not a number from 1 to 10',
    ],
  ])('names the fault %#', (data, expected) => {
    const faults: Fault[] = [];
    expect(talentPoolShape(data, '', faults)).toBe(false);
    expect(faults.map(({ path, fault }) => `${path}: ${fault}`).join('\n')).toContain(expected);
  });

  it.each([
    [{ ...development, yearlyHours: -1 }, 'yearlyHours: not a number from 0 to 1000'],
    [{ ...development, topUp: 'piknik' }, 'topUp: not one of sekolah-kader'],
    [{ ...development, countedAsTraining: ['piknik'] }, 'countedAsTraining[0]: not one of sekolah-kader'],
    [
      {
        ...development,
        programmes: { ...development.programmes, teknis: [{ ...step(1), hoursPerLevel: 0 }] },
      },
      'programmes.teknis[0].hoursPerLevel: not a number from 1 to 1000',
    ],
    [
      { ...development, programmes: { ...development.programmes, teknis: [{ ...step(1), from: 6 }] } },
      'programmes.teknis[0].from: not a number from 1 to 5',
    ],
  ])('names the fault of development %#', (data, expected) => {
    const faults: Fault[] = [];
    expect(developmentShape(data, '', faults)).toBe(false);
    expect(faults.map(({ path, fault }) => `${path}: ${fault}`).join('\n')).toContain(expected);
  });
});
