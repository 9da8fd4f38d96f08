import { gradeOrder } from './grade-order.ts';
import type { Person } from './person.ts';
import { LEVELS } from './sort-people.ts';

/** What occurs among people, to be filtered by: levels from the highest, grades from the lowest. */
export const choicesOf = (
  people: readonly Person[],
): { readonly levels: readonly NonNullable<Person['level']>[]; readonly grades: readonly string[] } => {
  const levels = new Set(people.flatMap(({ level }) => level ?? []));
  const grades = new Set(people.map(({ grade }) => grade));
  return {
    levels: [...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)),
    grades: [...grades].sort((a, b) => gradeOrder(a) - gradeOrder(b)),
  };
};
