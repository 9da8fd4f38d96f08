import type { IsoDate } from '../brands.ts';
import { dayBefore } from '../calendar.ts';
import { competencyStandard } from '../competency/competency-standard.ts';
import type { CompetencyStandard } from '../person.ts';
import type { CompetencyRules } from '../policy/rule-set.ts';
import type { PostLevel } from '../terms.ts';

/** A standard of a post as it was fixed; `validFrom` is null for one that stood before versions were kept. */
export interface StandardVersion {
  readonly validFrom: IsoDate | null;
  readonly standard: CompetencyStandard;
}

/** Whose standard a post is measured by: its own (SKJ), or the default of its level. */
export const STANDARD_BASES = ['jabatan', 'bawaan-jenjang'] as const;
export type StandardBasis = (typeof STANDARD_BASES)[number];

export interface StandardOnDay {
  readonly basis: StandardBasis;
  /** Null where it stood before versions were kept, or where the default holds. */
  readonly validFrom: IsoDate | null;
  /** Last day before the next version; null while none is fixed. */
  readonly validUntil: IsoDate | null;
  readonly standard: CompetencyStandard;
}

/**
 * The standard of a post in force on a day: the latest version that has begun by then, else the default of the level,
 * shown as such (PermenPANRB 38/2017).
 */
export function standardOnDay(
  versions: readonly StandardVersion[],
  level: PostLevel,
  on: IsoDate,
  rules: Pick<CompetencyRules, 'defaultStandard'>,
): StandardOnDay {
  const inForce = versions
    .filter((version) => hasBegun(version, on))
    .reduce<StandardVersion | null>(later, null);
  const next = versions
    .flatMap(({ validFrom }) => (validFrom !== null && validFrom > on ? [validFrom] : []))
    .reduce<IsoDate | null>((first, date) => (first === null || date < first ? date : first), null);
  return {
    basis: inForce === null ? 'bawaan-jenjang' : 'jabatan',
    validFrom: inForce?.validFrom ?? null,
    validUntil: next && dayBefore(next),
    standard: competencyStandard(inForce?.standard ?? null, level, rules),
  };
}

function hasBegun({ validFrom }: StandardVersion, on: IsoDate): boolean {
  return validFrom === null || validFrom <= on;
}

function later(one: StandardVersion | null, other: StandardVersion): StandardVersion {
  return one === null || (other.validFrom ?? '') > (one.validFrom ?? '') ? other : one;
}

export interface StandardDifference {
  readonly competency: string;
  /** Required level before; null where it was not required. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Where two standards differ, by code. */
export function standardDifferences(
  before: CompetencyStandard,
  after: CompetencyStandard,
): readonly StandardDifference[] {
  const old: Readonly<Record<string, number>> = { ...before.competencies, ...before.technical };
  const now: Readonly<Record<string, number>> = { ...after.competencies, ...after.technical };
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .map((competency) => ({
      competency,
      before: old[competency] ?? null,
      after: now[competency] ?? null,
    }))
    .filter((difference) => difference.before !== difference.after);
}
