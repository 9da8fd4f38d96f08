import type { Person } from './person.ts';

/** What the committee should know of a person beside the box; each is a bit, so that many are tested at once. */
export const MARKS = { retiring: 1, expired: 2, sanction: 4, objection: 8 } as const;
export type Mark = keyof typeof MARKS;
export const MARK_NAMES = ['retiring', 'expired', 'sanction', 'objection'] as const satisfies readonly Mark[];

/** Months ahead of the TMT pensiun from which somebody counts as retiring. */
const RETIRING_MONTHS = 24;

/** `2026-11-30` and 24 → `2028-11-30`: enough to compare dates by, also where that day does not exist. */
const monthsLater = (day: string, months: number): string => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
};

type Marked = Pick<Person, 'tmtPensiun' | 'missing' | 'sanction' | 'objection'>;

/** The marks of a person on a day, together. */
export const marksOf = (person: Marked, today: string): number => {
  const { tmtPensiun, missing, sanction, objection } = person;
  const isRetiring =
    tmtPensiun !== null && tmtPensiun > today && tmtPensiun <= monthsLater(today, RETIRING_MONTHS);
  return (
    (isRetiring ? MARKS.retiring : 0) |
    (missing.some(({ reason }) => reason === 'expired') ? MARKS.expired : 0) |
    (sanction !== null ? MARKS.sanction : 0) |
    (objection !== null ? MARKS.objection : 0)
  );
};

export const namesOf = (marks: number): readonly Mark[] =>
  MARK_NAMES.filter((name) => (marks & MARKS[name]) !== 0);
