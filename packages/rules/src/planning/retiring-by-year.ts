import type { IsoDate, Nip } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import type { ByYear } from './project-jabatan.ts';

/**
 * How many holders reach the TMT pensiun in each year. The TMT is the first day out of service, so that whoever
 * retires on 1 January is counted at the end of the year before; whoever is overdue leaves in the current year.
 */
export function retiringByYear(
  holders: readonly Nip[],
  tmtPensiun: ReadonlyMap<Nip, IsoDate>,
  currentYear: number,
): ByYear {
  const counts = new Map<number, number>();
  for (const holder of holders) {
    const tmt = tmtPensiun.get(holder);
    if (tmt === undefined) continue;
    const year = Math.max(currentYear, yearOf(tmt));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
