import type { AssignmentEntry, AwardEntry, FeedbackEntry } from './inputs.ts';

/** Something that counts beside post, degree and course. */
export interface Merit {
  readonly id: string;
  readonly kind: 'award' | 'assignment' | 'feedback';
  readonly name: string;
  readonly level: string;
  /** A day, or a year. */
  readonly when: string;
}

export interface MeritSources {
  readonly awards: readonly AwardEntry[];
  readonly assignments: readonly AssignmentEntry[];
  readonly feedback: readonly FeedbackEntry[];
}

/** Awards, task teams and 360° feedback in one list, the latest first; a year stands at its end. */
export const meritsOf = ({ awards, assignments, feedback }: MeritSources): readonly Merit[] => {
  const merits: readonly Merit[] = [
    ...awards.map(({ id, name, level, date }) => ({ id, kind: 'award' as const, name, level, when: date })),
    ...assignments.map(({ id, name, level, date }) => ({
      id,
      kind: 'assignment' as const,
      name,
      level,
      when: date,
    })),
    ...feedback.map(({ year, category }) => ({
      id: String(year),
      kind: 'feedback' as const,
      name: '',
      level: category,
      when: String(year),
    })),
  ];
  const day = ({ when }: Merit): string => when.padEnd(10, '~');
  return merits.toSorted((a, b) => (day(a) < day(b) ? 1 : -1));
};
