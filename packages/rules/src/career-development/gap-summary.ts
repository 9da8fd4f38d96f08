import type { UnitId } from '../brands.ts';
import type { CompetencyGap } from '../competency/gap.ts';
import { groupsToHide } from '../fairness/groups-to-hide.ts';

/** One person as far as gaps are summed up; `gaps` is null where they are not known: no valid assessment, or no post. */
export interface PersonGaps {
  readonly unitId: UnitId;
  readonly gaps: readonly CompetencyGap[] | null;
  /** Whether a development plan of the year was set. */
  readonly hasPlan: boolean;
}

export interface CompetencyShortfall {
  readonly competency: string;
  /** People below the standard; null where they, or those who meet it, are too few to be shown. */
  readonly people: number | null;
  /** Levels lacking, of all of them together; null with `people`. */
  readonly levels: number | null;
}

export interface GapSummary {
  readonly people: number;
  /** Those whose gaps are known. */
  readonly known: number;
  /** Those with at least one gap; null where too few. */
  readonly withGap: number | null;
  /** Of those with a gap, how many have a development plan; null where too few. */
  readonly planned: number | null;
  /** By code, those in which nobody falls short left out; null where too few people are known. */
  readonly competencies: readonly CompetencyShortfall[] | null;
}

/**
 * What people lack together. A figure about fewer than `smallest` people, or about all but fewer than that, could be
 * read as one about a person, and is hidden.
 */
export function summarizeGaps(people: readonly PersonGaps[], smallest: number): GapSummary {
  const known = people.flatMap((person) => (person.gaps === null ? [] : [{ ...person, gaps: person.gaps }]));
  const short = known.filter(({ gaps }) => gaps.length > 0);
  const cell = (count: number): number | null => visible(count, known.length, smallest);
  const withGap = cell(short.length);
  return {
    people: people.length,
    known: known.length,
    withGap,
    planned:
      withGap === null
        ? null
        : visible(short.filter(({ hasPlan }) => hasPlan).length, short.length, smallest),
    competencies: known.length < smallest ? null : shortfalls(known, cell),
  };
}

function shortfalls(
  known: readonly { readonly gaps: readonly CompetencyGap[] }[],
  cell: (count: number) => number | null,
): readonly CompetencyShortfall[] {
  const byCompetency = Map.groupBy(
    known.flatMap(({ gaps }) => gaps),
    ({ competency }) => competency,
  );
  return [...byCompetency]
    .map(([competency, gaps]) => {
      const people = cell(gaps.length);
      const levels = people === null ? null : gaps.reduce((sum, { gap }) => sum + gap, 0);
      return { competency, people, levels };
    })
    .sort((a, b) => (a.competency < b.competency ? -1 : 1));
}

/** A count of some of a whole; null where it, or what is left of the whole, is above 0 and below `smallest`. */
function visible(count: number, whole: number, smallest: number): number | null {
  const isTelling = (people: number): boolean => people > 0 && people < smallest;
  return whole < smallest || isTelling(count) || isTelling(whole - count) ? null : count;
}

export interface UnitGaps {
  readonly unitId: UnitId;
  /** Null where nothing of the unit may be shown. */
  readonly summary: GapSummary | null;
}

/** The same unit by unit, by id; units too small to be shown are hidden together, so that none is left over. */
export function gapsByUnit(people: readonly PersonGaps[], smallest: number): readonly UnitGaps[] {
  const byUnit = Map.groupBy(people, ({ unitId }) => unitId);
  const hidden = groupsToHide(new Map([...byUnit].map(([unit, own]) => [unit, own.length])), smallest);
  return [...byUnit]
    .map(([unitId, own]) => ({ unitId, summary: hidden.has(unitId) ? null : summarizeGaps(own, smallest) }))
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}
