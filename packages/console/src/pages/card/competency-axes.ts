import type { components } from '@kotak9/client';
import type { AssessmentEntry } from './inputs.ts';

type Standard = components['schemas']['StandardOnDay']['standard'];
type Levels = Readonly<Record<string, number>>;

export interface CompetencyComparison {
  /** Codes, the managerial and socio-cultural ones first, then what the post asks for technically. */
  readonly codes: readonly string[];
  readonly required: Levels;
  readonly achieved: Levels;
  readonly below: readonly string[];
}

/** The assessment that counts: the latest. */
export const latestOf = <Item extends { readonly date: string }>(items: readonly Item[]): Item | null =>
  items.toSorted((a, b) => b.date.localeCompare(a.date))[0] ?? null;

/** What was assessed held against what the post asks for. */
export const compareCompetencies = (
  { competencies, technical }: Pick<AssessmentEntry, 'competencies' | 'technical'>,
  standard: Standard | null,
): CompetencyComparison => {
  const required: Levels = standard === null ? {} : { ...standard.competencies, ...standard.technical };
  const achieved: Levels = { ...competencies, ...technical };
  const codes = [...new Set([...Object.keys(competencies), ...Object.keys(standard?.technical ?? {})])];
  return {
    codes,
    required,
    achieved,
    below: codes.filter((code) => {
      const needed = required[code];
      return needed !== undefined && needed > (achieved[code] ?? 0);
    }),
  };
};
