import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS, ageOn } from './age-bands.ts';
import { type Criteria, readLook } from './criteria.ts';
import { filterPeople, groupByBox } from './filter-people.ts';
import { MARK_NAMES, marksOf, namesOf } from './marks.ts';
import { columnsOf } from './people-columns.ts';
import type { Person } from './person.ts';
import { buildPerson, nipOf } from './test-people.ts';

const TODAY = '2026-11-30';
const EVERYBODY: Criteria = readLook(new URLSearchParams());
const BOXES = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const anyPeople = fc
  .array(
    fc.record({
      born: fc.constantFrom('19661201', '19750615', '19851130', '19990101'),
      name: fc.constantFrom('Yosina Ohee', 'Marthen Ayomi', 'Ruth Wenda'),
      unitId: fc.constantFrom('dinas', 'bidang', 'badan'),
      level: fc.constantFrom('pengawas' as const, 'administrator' as const, null),
      grade: fc.constantFrom('III/d', 'IV/a'),
      box: fc.constantFrom(...BOXES),
      talentScore: fc.constantFrom(null, 60, 75.5, 90),
      tmtPensiun: fc.constantFrom(null, '2027-06-01', '2040-01-01'),
      objection: fc.constantFrom(null, 'obj-1'),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map(({ born, ...person }, n) => buildPerson({ ...person, nip: nipOf(n, born) })));

const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  unit: fc.constant(null),
  level: fc.constantFrom(null, 'pengawas', 'administrator'),
  grade: fc.constantFrom(null, 'III/d'),
  band: fc.constantFrom(null, ...AGE_BANDS.map(({ id }) => id)),
  marks: fc.subarray([...MARK_NAMES]),
  text: fc.constantFrom('', ' OHEE ', '1985', 'nobody'),
});
const anyUnits = fc.constantFrom(null, new Set(['dinas', 'bidang']), new Set<string>());

/** The same said person by person, without columns. */
const fits = (person: Person, criteria: Criteria, units: ReadonlySet<string> | null): boolean => {
  const age = ageOn(person.nip, TODAY);
  const band = AGE_BANDS.find(({ id }) => id === criteria.band);
  const words = criteria.text.trim().toLowerCase();
  return (
    (units === null || units.has(person.unitId)) &&
    (criteria.level === null || person.level === criteria.level) &&
    (criteria.grade === null || person.grade === criteria.grade) &&
    (band === undefined || (band.from <= age && age <= band.to)) &&
    (criteria.marks.length === 0 ||
      namesOf(marksOf(person, TODAY)).some((mark) => criteria.marks.includes(mark))) &&
    (person.name.toLowerCase().includes(words) || person.nip.includes(words))
  );
};

describe('filterPeople', () => {
  it('finds those who fit and nobody else', () => {
    fc.assert(
      fc.property(anyPeople, anyCriteria, anyUnits, (people, criteria, units) => {
        const found = filterPeople(columnsOf(people, TODAY), criteria, units);
        const expected = people.flatMap((person, index) => (fits(person, criteria, units) ? [index] : []));
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('gives the best first, and whoever has no score last', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const scores = filterPeople(columnsOf(people, TODAY), EVERYBODY, null).map(
          (index) => people[index]?.talentScore ?? -1,
        );
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('groupByBox', () => {
  it('puts everybody into one group, in the order in which they came', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const columns = columnsOf(people, TODAY);
        const found = filterPeople(columns, EVERYBODY, null);
        const { byBox, unplaced, placed } = groupByBox(columns, found);
        for (const [box, group] of byBox)
          expect(group).toEqual(found.filter((index) => people[index]?.box === box));
        expect(unplaced).toEqual(found.filter((index) => people[index]?.box === null));
        expect(placed + unplaced.length).toBe(people.length);
      }),
    );
  });
});
