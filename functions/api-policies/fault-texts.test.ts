import { checkRuleSet, defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { faultInIndonesian } from './fault-texts.ts';

type Path = readonly (string | number)[];

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))]
    : [path];

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]),
  );
};

const WRONG = [null, 'x', -1, 1e9, 0.5, [], { x: 1 }, true];

describe('faultInIndonesian', () => {
  it('knows every fault that a wrong value anywhere in a policy makes', () => {
    const faults = new Set<string>();
    for (const [at, path] of pathsOf(defaultRuleSet).entries()) {
      const checked = checkRuleSet(replaced(defaultRuleSet, path, WRONG[at % WRONG.length]));
      if (!checked.ok) for (const { fault } of checked.error) faults.add(fault);
    }
    expect(faults.size).toBeGreaterThan(20);
    expect([...faults].filter((fault) => faultInIndonesian(fault) === null)).toEqual([]);
  });

  it.each([
    ['weights add up to 110, not 100', 'jumlah bobot 110, bukan 100'],
    ['nip occurs 2 times, not once', 'nip muncul 2 kali, bukan sekali'],
    ['not a number from 0 to 100', 'bukan angka dari 0 sampai 100'],
    ['pengawas has no targets', 'pengawas tidak mempunyai syarat pengisian'],
    ['a fault of tomorrow', null],
  ])('says %s as %s', (fault, text) => {
    expect(faultInIndonesian(fault)).toBe(text);
  });
});
