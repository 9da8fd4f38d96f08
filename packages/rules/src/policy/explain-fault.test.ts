import { describe, expect, it } from 'vitest';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import { explainFault } from './explain-fault.ts';
import { FAULT_TEXTS } from './fault-texts.ts';

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

describe('explainFault', () => {
  it('knows every fault that a wrong value anywhere in a policy makes', () => {
    const faults = new Set<string>();
    for (const [at, path] of pathsOf(defaultRuleSet).entries()) {
      const checked = checkRuleSet(replaced(defaultRuleSet, path, WRONG[at % WRONG.length]));
      if (!checked.ok) for (const { fault } of checked.error) faults.add(fault);
    }
    expect(faults.size).toBeGreaterThan(20);
    const unnamed = [...faults].filter((fault) => explainFault({ path: '', fault }).code === 'unnamed');
    expect(unnamed).toEqual([]);
  });

  it.each([
    [
      'weights add up to 110, not 100',
      'jumlah bobot 110, bukan 100',
      'Ubah bobot hingga jumlahnya tepat 100.',
    ],
    ['nip occurs 2 times, not once', 'nip muncul 2 kali, bukan sekali', 'Sebut nip tepat sekali.'],
    ['not a number from 0 to 100', 'bukan angka dari 0 sampai 100', 'Isi angka dari 0 sampai 100.'],
    ['above that of s3', 'di atas angka s3', 'Beri catatan yang lebih baik nilai yang tidak lebih rendah.'],
    [
      'lowest above highest',
      'batas bawah di atas batas atas',
      'Turunkan batas bawah atau naikkan batas atas.',
    ],
  ])('says of %s what it means and what mends it', (fault, id, remedy) => {
    expect(explainFault({ path: 'talentMix', fault })).toMatchObject({
      path: 'talentMix',
      message: { id, en: fault },
      remedy: { id: remedy },
    });
  });

  it('tells a fault of tomorrow as it is', () => {
    const fault = 'a fault of tomorrow';
    expect(explainFault({ path: 'x', fault })).toEqual({
      path: 'x',
      code: 'unnamed',
      message: { id: fault, en: fault },
      remedy: null,
    });
  });

  it('has a remedy in both languages for every fault, and leaves no place unfilled', () => {
    for (const { code, says, id, remedy } of FAULT_TEXTS) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect([remedy.id, remedy.en]).not.toContain('');
      const places = new Set(
        [...`${id}${remedy.id}${remedy.en}`.matchAll(/\$(\d)/g)].map(([, at]) => Number(at)),
      );
      const groups = new RegExp(`${says.source}|`).exec('')?.length ?? 0;
      for (const at of places) expect(at).toBeLessThan(groups);
    }
  });
});
