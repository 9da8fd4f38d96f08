import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { schemas } from '../index.ts';

/** `field: message or code` of every fault. */
const faults = (schema: z.ZodType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, code, message }) => `${path.join('.')}: ${code === 'custom' ? message : code}`,
  );

const career = {
  title: 'Kepala Bidang',
  level: 'administrator',
  unitId: 'dinas-pendidikan',
  since: '2020-01-01',
};
const position = { id: 'kabid-smp', title: 'Kepala Bidang SMP', unitId: 'dinas-pendidikan' };

describe('a check of several fields', () => {
  it('shows together with the faults of other fields', () => {
    const wrong = { ...career, title: '', until: '2019-12-31', level: 'kabid' };
    expect(faults(schemas.CareerBody, wrong).toSorted()).toEqual([
      'level: invalid_value',
      'title: too_small',
      'until: until-before-since',
    ]);
    expect(faults(schemas.DisciplineBody, { level: 'x', from: '2024-02-01', until: '2024-01-31' })).toEqual([
      'level: invalid_value',
      'until: until-before-since',
    ]);
    expect(faults(schemas.PositionBody, { ...position, id: 'A B', tier: 'fungsional' })).toEqual([
      'id: invalid_format',
      'functionalLevel: functional-level',
    ]);
  });

  it('shows together with an unknown field', () => {
    const wrong = { ...career, until: '2019-12-31', untli: '2021-01-01' };
    expect(faults(schemas.CareerBody, wrong)).toHaveLength(2);
  });

  it('says nothing where a field that it compares is wrong by itself', () => {
    expect(faults(schemas.CareerBody, { ...career, until: '2019-02-30' })).toEqual(['until: date']);
    expect(faults(schemas.CareerBody, { ...career, since: 1, until: '2019-02-28' })).toEqual([
      'since: invalid_type',
    ]);
    expect(faults(schemas.PositionBody, { ...position, tier: 'kabid' })).toEqual(['tier: invalid_value']);
  });

  it('lets a post end on the day it began, and one that lasts', () => {
    expect(faults(schemas.CareerBody, { ...career, until: '2020-01-01' })).toEqual([]);
    expect(faults(schemas.CareerBody, { ...career, until: null })).toEqual([]);
    expect(faults(schemas.CareerBody, career)).toEqual([]);
  });

  it.each([
    ['fungsional', 'ahli-muda', []],
    ['fungsional', null, ['functionalLevel: functional-level']],
    ['fungsional', undefined, ['functionalLevel: functional-level']],
    ['pengawas', 'ahli-muda', ['functionalLevel: functional-level']],
    ['pengawas', null, []],
    ['pengawas', undefined, []],
  ])('%s with functional level %s', (tier, functionalLevel, expected) => {
    expect(faults(schemas.PositionBody, { ...position, tier, functionalLevel })).toEqual(expected);
  });
});

describe('calendar dates, NIP and ids', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-04-31', false],
    ['2025-4-3', false],
    ['2025-04-03T00:00:00Z', false],
    [20250403, false],
  ])('date %j: %s', (value, sound) => {
    expect(schemas.CalendarDate.safeParse(value).success).toBe(sound);
  });

  it.each([
    ['bkpsdm', true],
    ['a', true],
    ['-a', false],
    ['A', false],
    ['a#b', false],
    ['a/b', false],
    ['', false],
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
  ])('unit id %j: %s', (value, sound) => {
    expect(schemas.UnitSlug.safeParse(value).success).toBe(sound);
  });

  it('takes a NIP as text only', () => {
    expect(schemas.NipText.safeParse('196803151993031004').success).toBe(true);
    expect(schemas.NipText.safeParse(Number('196803151993031004')).success).toBe(false);
  });
});
