import { describe, expect, it } from 'vitest';
import { unitOf } from './unit-of.ts';

describe('unitOf', () => {
  it.each([
    ['assessmentValidYears', 'unitYears'],
    ['horizonMonths', 'unitMonths'],
    ['validMonthsAfterYear', 'unitMonths'],
    ['escalationDays', 'unitDays'],
    ['share', 'unitPercent'],
    ['suppressBelow', 'unitPeople'],
    ['yearlyHours', 'unitHours'],
    ['from', null],
    ['sangat-baik', null],
  ])('knows %s as %s', (name, unit) => {
    expect(unitOf(name)).toBe(unit);
  });
});
