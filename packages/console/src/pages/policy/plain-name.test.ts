import { describe, expect, it } from 'vitest';
import { plainName } from './plain-name.ts';

describe('plainName', () => {
  it.each([
    ['penugasan-tim-kerja', 'Penugasan tim kerja'],
    ['leadDays', 'Lead days'],
    ['s2', 'S2'],
    ['di-atas-ekspektasi / tinggi', 'Di atas ekspektasi / tinggi'],
    ['IV/e', 'IV/e'],
    ['II.b', 'II.b'],
    ['PP 11/2017 Ps 239–240', 'PP 11/2017 Ps 239–240'],
    ['', ''],
  ])('says %j as %j', (key, name) => {
    expect(plainName(key)).toBe(name);
  });
});
