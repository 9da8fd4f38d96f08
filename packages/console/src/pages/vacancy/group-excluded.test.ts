import { describe, expect, it } from 'vitest';
import { type ExcludedPerson, findExcluded, groupExcluded } from './group-excluded.ts';

const reason = (requirement: string, effect: 'block' | 'warn' = 'block') => ({
  requirement,
  effect,
  expected: 'a',
  actual: 'b',
  legalBasis: `dasar ${requirement}`,
});
const person = (nip: string, name: string, ...reasons: ExcludedPerson['reasons']): ExcludedPerson => ({
  nip,
  name,
  box: 5,
  reasons,
});

const ANI = person('1971', 'Ani Wanggai', reason('rank'), reason('box'));
const BEN = person('1972', 'Ben Rumbiak', reason('rank'), reason('post-tenure-limit', 'warn'));
const CAN = person('1981', 'Çan', reason('willing', 'warn'));

describe('groupExcluded', () => {
  it('puts who fails several requirements under each, the largest group first', () => {
    const groups = groupExcluded([ANI, BEN]);
    expect(
      groups.map(({ requirement, rows }) => [requirement, rows.map(({ person }) => person.nip)]),
    ).toEqual([
      ['rank', ['1971', '1972']],
      ['box', ['1971']],
    ]);
    expect(groups[0]).toMatchObject({ legalBasis: 'dasar rank' });
    expect(groups[0]?.rows[0]?.also).toEqual(['box']);
  });

  it('does not lose somebody whom no requirement excludes', () => {
    expect(groupExcluded([CAN])).toEqual([
      { requirement: null, legalBasis: null, rows: [{ person: CAN, reason: null, also: [] }] },
    ]);
  });
});

describe('findExcluded', () => {
  it.each([
    ['', 3],
    ['  WANG', 1],
    ['197', 2],
    ['72', 0],
  ])('%j finds %i', (text, count) => {
    expect(findExcluded([ANI, BEN, CAN], text)).toHaveLength(count);
  });
});
