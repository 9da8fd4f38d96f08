import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { COMPETENCIES } from '../terms.ts';
import { levels } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { COMPETENCY_DICTIONARY, readDictionary } from './competency-dictionary.ts';
import { standardDifferences, standardOnDay } from './standard-on-day.ts';

const { competency: rules } = defaultRuleSet;
const all = (level: number) => levels(level, level, level, level, level, level, level, level, level);
const standard = (level: number, technical: Record<string, number> = {}) => ({
  competencies: all(level),
  technical,
});

describe('the competency dictionary', () => {
  it('holds the eight managerial competencies and the sociocultural one, in their official order', () => {
    const { competencies } = COMPETENCY_DICTIONARY;
    expect(competencies.map(({ code }) => code)).toEqual(COMPETENCIES);
    expect(competencies.filter(({ kind }) => kind === 'manajerial')).toHaveLength(8);
    expect(competencies.filter(({ kind }) => kind === 'sosial-kultural').map(({ code }) => code)).toEqual([
      'prb',
    ]);
  });

  it('says of each of five levels what it means, in both languages, and never the same twice', () => {
    for (const { levels: texts } of COMPETENCY_DICTIONARY.competencies) {
      expect(texts.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    }
    const texts = COMPETENCY_DICTIONARY.competencies.flatMap((one) => one.levels);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(45);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(45);
    expect(COMPETENCY_DICTIONARY.source).toContain('RECALL');
  });

  it('is refused with every fault', () => {
    expect(() => readDictionary({ validFrom: '2017-02-30', source: '', competencies: [] })).toThrow(
      'No competency dictionary: validFrom not a date; source not a text',
    );
  });
});

describe('standardOnDay', () => {
  const versions = [
    { validFrom: day('2027-01-01'), standard: standard(4) },
    { validFrom: null, standard: standard(2) },
    { validFrom: day('2026-03-01'), standard: standard(3) },
  ];
  const on = (date: string, of = versions) => standardOnDay(of, 'administrator', day(date), rules);

  it.each([
    ['2026-02-28', 2, null, '2026-02-28'],
    ['2026-03-01', 3, '2026-03-01', '2026-12-31'],
    ['2026-12-31', 3, '2026-03-01', '2026-12-31'],
    ['2027-01-01', 4, '2027-01-01', null],
  ])('on %s is level %i', (date, level, validFrom, validUntil) => {
    expect(on(date)).toEqual({ basis: 'jabatan', validFrom, validUntil, standard: standard(level) });
  });

  it('is the default of the level, shown as such, before the first version', () => {
    expect(on('2025-12-31', versions.slice(0, 1))).toEqual({
      basis: 'bawaan-jenjang',
      validFrom: null,
      validUntil: '2026-12-31',
      standard: standard(3),
    });
    expect(standardOnDay([], 'jpt-pratama', day('2026-01-01'), rules)).toMatchObject({
      basis: 'bawaan-jenjang',
      validUntil: null,
      standard: standard(4),
    });
  });

  it('does not depend on the order of the versions, and each day has exactly one', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), (starts, asked) => {
        const date = (number: number) => day(`2026-02-${String(number).padStart(2, '0')}`);
        const kept = starts.map((start) => ({ validFrom: date(start), standard: standard(1 + (start % 5)) }));
        const found = standardOnDay(kept, 'pelaksana', date(asked), rules);
        expect(standardOnDay(kept.toReversed(), 'pelaksana', date(asked), rules)).toEqual(found);
        const begun = starts.filter((start) => start <= asked);
        expect(found.validFrom).toBe(begun.length === 0 ? null : date(Math.max(...begun)));
        const coming = starts.filter((start) => start > asked);
        expect(found.validUntil === null).toBe(coming.length === 0);
        if (found.validUntil) expect(found.validUntil >= date(asked)).toBe(true);
      }),
    );
  });
});

describe('standardDifferences', () => {
  it('names what is raised, added and dropped, by code', () => {
    const before = { competencies: all(3), technical: { audit: 2, kurikulum: 3 } };
    const after = { competencies: { ...all(3), pdo: 4 }, technical: { kurikulum: 3, anggaran: 2 } };
    expect(standardDifferences(before, after)).toEqual([
      { competency: 'anggaran', before: null, after: 2 },
      { competency: 'audit', before: 2, after: null },
      { competency: 'pdo', before: 3, after: 4 },
    ]);
    expect(standardDifferences(before, before)).toEqual([]);
  });
});
