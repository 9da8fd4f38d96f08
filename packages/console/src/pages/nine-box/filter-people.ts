import { AGE_BANDS } from './age-bands.ts';
import type { Criteria } from './criteria.ts';
import { MARKS } from './marks.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { BoxNumber } from './person.ts';

type Test = (index: number) => boolean;

/** The tests that the criteria ask for, the cheapest first; a criterion that says nothing is no test. */
const testsOf = (
  { people, band, marks, text }: PeopleColumns,
  criteria: Criteria,
  units: ReadonlySet<string> | null,
): readonly Test[] => {
  const tests: Test[] = [];
  const { level, grade } = criteria;
  if (criteria.band !== null) {
    const wanted = AGE_BANDS.findIndex(({ id }) => id === criteria.band);
    tests.push((index) => band[index] === wanted);
  }
  if (criteria.marks.length > 0) {
    const wanted = criteria.marks.reduce((all, name) => all | MARKS[name], 0);
    tests.push((index) => ((marks[index] ?? 0) & wanted) !== 0);
  }
  if (level !== null) tests.push((index) => people[index]?.level === level);
  if (grade !== null) tests.push((index) => people[index]?.grade === grade);
  if (units !== null) tests.push((index) => units.has(people[index]?.unitId ?? ''));
  const words = criteria.text.trim().toLowerCase();
  if (words !== '') tests.push((index) => text[index]?.includes(words) ?? false);
  return tests;
};

/**
 * Indexes of the people who fit, best score first.
 *
 * @param units the chosen unit with all below it; null: of the whole agency
 */
export const filterPeople = (
  columns: PeopleColumns,
  criteria: Criteria,
  units: ReadonlySet<string> | null,
): readonly number[] => {
  const tests = testsOf(columns, criteria, units);
  const found: number[] = [];
  for (const index of columns.byScore) if (tests.every((test) => test(index))) found.push(index);
  return found;
};

export interface BoxGroups {
  readonly byBox: ReadonlyMap<BoxNumber, readonly number[]>;
  readonly unplaced: readonly number[];
  /** How many stand in any box. */
  readonly placed: number;
}

/** The same people box by box, each in the order that they came in. */
export const groupByBox = ({ people }: PeopleColumns, indexes: readonly number[]): BoxGroups => {
  const byBox = new Map<BoxNumber, number[]>();
  const unplaced: number[] = [];
  for (const index of indexes) {
    const box = people[index]?.box ?? null;
    if (box === null) unplaced.push(index);
    else {
      const group = byBox.get(box);
      if (group === undefined) byBox.set(box, [index]);
      else group.push(index);
    }
  }
  return { byBox, unplaced, placed: indexes.length - unplaced.length };
};
