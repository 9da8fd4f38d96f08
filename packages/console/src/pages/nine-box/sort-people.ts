import { levelNames } from '../../language/terms.ts';
import { gradeOrder } from './grade-order.ts';
import type { PeopleColumns } from './people-columns.ts';

export const SORTABLE = [
  'name',
  'unit',
  'level',
  'grade',
  'age',
  'box',
  'performance',
  'potential',
  'score',
  'pension',
] as const;
export type SortKey = (typeof SORTABLE)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** What a column is sorted by; null stands last in either direction. */
type Value = string | number | null;

/** Levels from the highest, as they are named. */
export const LEVELS: readonly string[] = Object.keys(levelNames.id);

const collator = new Intl.Collator('id');

/** Names compared once for all of them: comparing is by far the dearest part of sorting text. */
const ranks = (texts: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].sort(collator.compare).map((text, rank) => [text, rank]));

const valuesOf = (
  { people, age }: PeopleColumns,
  by: SortKey,
  nameOfUnit: (id: string) => string,
): ((index: number) => Value) => {
  switch (by) {
    case 'name': {
      const rank = ranks(people.map(({ name }) => name));
      return (index) => rank.get(people[index]?.name ?? '') ?? null;
    }
    case 'unit': {
      const rank = ranks(people.map(({ unitId }) => nameOfUnit(unitId)));
      return (index) => rank.get(nameOfUnit(people[index]?.unitId ?? '')) ?? null;
    }
    case 'level':
      return (index) => {
        const { level = null } = people[index] ?? {};
        return level === null ? null : LEVELS.indexOf(level);
      };
    case 'grade':
      return (index) => gradeOrder(people[index]?.grade ?? '');
    case 'age':
      return (index) => age[index] ?? null;
    case 'box':
      return (index) => people[index]?.box ?? null;
    case 'performance':
      return (index) => people[index]?.performance?.score ?? null;
    case 'potential':
      return (index) => people[index]?.potential?.score ?? null;
    case 'score':
      return (index) => people[index]?.talentScore ?? null;
    case 'pension':
      return (index) => people[index]?.tmtPensiun ?? null;
  }
};

const compare = (a: Value, b: Value, sign: number): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -sign : sign;
};

/** The same people in another order; equal ones stay as they came. */
export const sortPeople = (
  columns: PeopleColumns,
  indexes: readonly number[],
  { by, descending }: Sorting,
  nameOfUnit: (id: string) => string,
): readonly number[] => {
  const valueAt = valuesOf(columns, by, nameOfUnit);
  const sign = descending ? -1 : 1;
  return indexes
    .map((index) => ({ index, value: valueAt(index) }))
    .sort((a, b) => compare(a.value, b.value, sign))
    .map(({ index }) => index);
};
