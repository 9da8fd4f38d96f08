import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from './people-columns.ts';
import { SORTABLE, sortPeople } from './sort-people.ts';
import { buildPerson, nipOf } from './test-people.ts';

const people = [
  buildPerson({
    nip: nipOf(0),
    name: 'Émile',
    level: 'pengawas',
    grade: 'III/d',
    talentScore: 70,
    unitId: 'b',
  }),
  buildPerson({
    nip: nipOf(1),
    name: 'amos',
    level: 'jpt-pratama',
    grade: 'IV/c',
    talentScore: null,
    unitId: 'a',
  }),
  buildPerson({ nip: nipOf(2), name: 'Frans', level: null, grade: 'IX', talentScore: 90, unitId: 'c' }),
];
const columns = columnsOf(people, '2026-11-30');
const nameOfUnit = (id: string) => ({ a: 'Zona', b: 'Badan', c: 'Camat' })[id] ?? id;
const sorted = (by: (typeof SORTABLE)[number], descending = false) =>
  sortPeople(columns, [0, 1, 2], { by, descending }, nameOfUnit);

it.each([
  ['name', [1, 0, 2]],
  ['unit', [0, 2, 1]],
  ['level', [1, 0, 2]],
  ['grade', [2, 0, 1]],
  ['score', [0, 2, 1]],
] as const)('by %s', (by, expected) => {
  expect(sorted(by)).toEqual(expected);
});

it('leaves whoever has no figure at the end in either direction', () => {
  expect(sorted('score', true)).toEqual([2, 0, 1]);
  expect(sorted('level', true)).toEqual([0, 1, 2]);
});

it('loses nobody and leaves equals as they came', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2]),
      fc.constantFrom(...SORTABLE),
      fc.boolean(),
      (indexes, by, descending) => {
        const result = sortPeople(columns, indexes, { by, descending }, nameOfUnit);
        expect(result.toSorted()).toEqual(indexes.toSorted());
        if (by === 'age') expect(result).toEqual(indexes);
      },
    ),
  );
});
