import type { PlanningRules } from '../policy/planning-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { FormationProposal } from './formation.ts';
import type { ProjectionRow } from './project-posts.ts';

export type ProposalFault =
  /** The projection does not cover that year. */
  | { readonly code: 'year-not-projected'; readonly first: number; readonly last: number }
  /** Posts of this level are filled by promotion, never by formasi. */
  | { readonly code: 'structural' }
  /** Nothing says how many people the jabatan needs. */
  | { readonly code: 'need-unknown' }
  /** More than is lacking, without a reason. */
  | { readonly code: 'beyond-need'; readonly lacking: number };

interface Asked {
  readonly year: number;
  readonly number: number;
  readonly reason: string | null;
}

/**
 * Whether so many people may be asked for: never more than the projection lacks, unless there is a reason.
 *
 * @param others other proposals for the same jabatan in the same unit, of any year.
 */
export function proposeFormation(
  row: ProjectionRow,
  { year, number, reason }: Asked,
  others: readonly FormationProposal[],
  { structuralLevels }: Pick<PlanningRules, 'structuralLevels'>,
): Result<{ readonly beyondNeed: number }, ProposalFault> {
  const [first] = row.years;
  const last = row.years.at(-1);
  if (!first || !last || year < first.year || year > last.year) {
    return refuse({ code: 'year-not-projected', first: first?.year ?? 0, last: last?.year ?? 0 });
  }
  if (structuralLevels.includes(row.level)) return refuse({ code: 'structural' });
  const lacking = stillLacking(row, year, others);
  if (lacking === null) return refuse({ code: 'need-unknown' });
  const beyondNeed = Math.max(0, number - lacking);
  if (beyondNeed > 0 && reason === null) return refuse({ code: 'beyond-need', lacking });
  return ok({ beyondNeed });
}

/**
 * People who may come in a year without any year from then on ending above its need: what the projection lacks, less
 * the proposals up to that year that it does not count yet. Null without a known need.
 */
function stillLacking(row: ProjectionRow, year: number, others: readonly FormationProposal[]): number | null {
  const open = others.filter(
    (other) => other.status !== 'ditolak' && !row.counted.includes(`${other.year}/${other.id}`),
  );
  let least: number | null = null;
  for (const { year: projected, shortage } of row.years) {
    if (projected < year) continue;
    if (shortage === null) return null;
    const asked = open.filter((other) => other.year <= projected);
    const left = asked.reduce((rest, { approved, proposed }) => rest - (approved ?? proposed), shortage);
    least = Math.min(least ?? left, left);
  }
  return least === null ? null : Math.max(0, least);
}
