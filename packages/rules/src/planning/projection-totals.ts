import type { ProjectedYear } from './project-jabatan.ts';
import type { ProjectionRow } from './project-posts.ts';

/** One year of all jabatan together; surplus of one does not make up for what another lacks. */
export interface ProjectionTotal extends Omit<ProjectedYear, 'need' | 'shortage'> {
  /** Of those jabatan whose need is known. */
  readonly need: number;
  readonly shortage: number;
}

export function projectionTotals(rows: readonly Pick<ProjectionRow, 'years'>[]): readonly ProjectionTotal[] {
  const byYear = Map.groupBy(
    rows.flatMap(({ years }) => years),
    ({ year }) => year,
  );
  return [...byYear].map(([year, all]) => ({
    year,
    opening: sum(all, 'opening'),
    retiring: sum(all, 'retiring'),
    otherLeavers: sum(all, 'otherLeavers'),
    inflow: sum(all, 'inflow'),
    closing: sum(all, 'closing'),
    need: sum(all, 'need'),
    shortage: sum(all, 'shortage'),
  }));
}

function sum(years: readonly ProjectedYear[], field: Exclude<keyof ProjectedYear, 'year'>): number {
  return years.reduce((total, year) => total + (year[field] ?? 0), 0);
}
