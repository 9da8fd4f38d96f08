import type { IsoDate, Nip, UnitId } from '../brands.ts';
import type { PlanningRules } from '../policy/planning-rules.ts';
import type { FormationProposal } from './formation.ts';
import type { JobMapRow } from './job-map.ts';
import type { MappedJabatan } from './map-jabatan.ts';
import {
  type ByYear,
  type JabatanOutlook,
  PROJECTED_YEARS,
  type ProjectedYear,
  projectJabatan,
} from './project-jabatan.ts';
import { retiringByYear } from './retiring-by-year.ts';

/** So many people of a jabatan in a year, coming or going. */
export interface PlannedNumber {
  readonly unitId: UnitId;
  readonly jabatanId: string;
  readonly year: number;
  readonly number: number;
}

export interface ProjectionFacts {
  /** The year of today: holders are counted today. */
  readonly currentYear: number;
  readonly firstYear: number;
  readonly jabatan: readonly MappedJabatan[];
  readonly tmtPensiun: ReadonlyMap<Nip, IsoDate>;
  /** All proposals that may count; only granted ones do. */
  readonly formations: readonly FormationProposal[];
  /** Who comes beside formasi: transfers and the like. */
  readonly inflow: readonly PlannedNumber[];
  /** Who is expected to leave otherwise; a jabatan named here is not projected by the rate. */
  readonly leavers: readonly PlannedNumber[];
}

/** One jabatan in one unit over the five years. */
export interface ProjectionRow extends Pick<JobMapRow, 'unitId' | 'jabatanId' | 'title' | 'level' | 'kelas'> {
  /** Granted formasi that are in the inflow already, each as `<year>/<id>`. */
  readonly counted: readonly string[];
  readonly years: readonly ProjectedYear[];
}

/** The five-year projection of every jabatan, in the order of the peta jabatan. */
export function projectPosts(facts: ProjectionFacts, rules: PlanningRules): readonly ProjectionRow[] {
  return project(facts, rules, () => new Map());
}

/** The projection if so many people came in these years, in place of what is planned and granted for them. */
export function projectWithInflow(
  facts: ProjectionFacts,
  changes: readonly PlannedNumber[],
  rules: PlanningRules,
): readonly ProjectionRow[] {
  const byJabatan = Map.groupBy(changes, keyOf);
  return project(facts, rules, (key) => sumByYear(byJabatan.get(key) ?? []));
}

function project(
  { currentYear, firstYear, jabatan, tmtPensiun, ...planned }: ProjectionFacts,
  rules: PlanningRules,
  changedInflow: (key: string) => ByYear,
): readonly ProjectionRow[] {
  const last = firstYear + PROJECTED_YEARS - 1;
  const formations = Map.groupBy(
    planned.formations.filter(
      ({ status, year }) => status === 'disetujui' && year >= currentYear && year <= last,
    ),
    keyOf,
  );
  const inflow = Map.groupBy(planned.inflow, keyOf);
  const leavers = Map.groupBy(planned.leavers, keyOf);
  return jabatan.map(({ row, holders }) => {
    const key = keyOf(row);
    const granted = formations.get(key) ?? [];
    const leaving = leavers.get(key);
    const outlook: JabatanOutlook = {
      need: row.need,
      stock: row.bezetting,
      retiring: retiringByYear(holders, tmtPensiun, currentYear),
      otherLeavers: leaving === undefined ? null : sumByYear(leaving),
      inflow: new Map([
        ...sumByYear([...(inflow.get(key) ?? []), ...granted.map(stillToCome)]),
        ...changedInflow(key),
      ]),
    };
    return {
      unitId: row.unitId,
      jabatanId: row.jabatanId,
      title: row.title,
      level: row.level,
      kelas: row.kelas,
      counted: granted.map(({ year, id }) => `${year}/${id}`),
      years: projectJabatan(outlook, currentYear, firstYear, rules),
    };
  });
}

function keyOf({ unitId, jabatanId }: Pick<PlannedNumber, 'unitId' | 'jabatanId'>): string {
  return `${unitId}/${jabatanId}`;
}

function stillToCome({ year, approved, filled }: FormationProposal): Pick<PlannedNumber, 'year' | 'number'> {
  return { year, number: (approved ?? 0) - filled };
}

function sumByYear(numbers: readonly Pick<PlannedNumber, 'year' | 'number'>[]): ByYear {
  const sums = new Map<number, number>();
  for (const { year, number } of numbers) sums.set(year, (sums.get(year) ?? 0) + number);
  return sums;
}
