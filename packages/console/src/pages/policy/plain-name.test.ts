import { describe, expect, it } from 'vitest';
import { plainName } from './plain-name.ts';

describe('plainName', () => {
  it.each([
    ['penugasan-tim-kerja', 'Penugasan tim kerja'],
    ['leadDays', 'Lead days'],
    ['s2', 'S2'],
    ['', ''],
  ])('says %j as %j', (key, name) => {
    expect(plainName(key)).toBe(name);
  });
});
