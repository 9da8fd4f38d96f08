import { expect, it } from 'vitest';
import { lacksOf } from './lacks.ts';
import { buildPerson, nipOf } from './test-people.ts';
import { whatToDo } from './what-to-do.ts';

const absent = (input: string) => ({ input, reason: 'absent' as const, since: null });
const expired = { input: 'potensi', reason: 'expired' as const, since: '2026-01-01' };
const people = [
  buildPerson({ nip: nipOf(0), box: null, missing: [absent('potensi'), absent('post')] }),
  buildPerson({ nip: nipOf(1), box: null, missing: [absent('potensi')] }),
  buildPerson({ nip: nipOf(2), box: null, missing: [expired] }),
];

it('gathers who lacks what, the most frequent first; expired is another thing than absent', () => {
  expect(lacksOf(people, [0, 1, 2])).toEqual([
    { id: 'potensi:absent', input: 'potensi', reason: 'absent', indexes: [0, 1] },
    { id: 'post:absent', input: 'post', reason: 'absent', indexes: [0] },
    { id: 'potensi:expired', input: 'potensi', reason: 'expired', indexes: [2] },
  ]);
});

it('looks at none but the unplaced that are asked for', () => {
  expect(lacksOf(people, [2]).map(({ id }) => id)).toEqual(['potensi:expired']);
});

it.each([
  ['potensi', 'do-assessor'],
  ['status', 'do-nothing'],
  ['nilai-daerah', 'do-record'],
])('says what to do about %s', (input, act) => {
  expect(whatToDo(input)).toBe(act);
});
