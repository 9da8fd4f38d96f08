import type { IsoDate } from '../../brands.ts';
import { addMonths, dayAfter, earlierDate, monthsBetween, toIsoDate } from '../../calendar.ts';
import { parseNip } from '../../identity/nip.ts';
import type { PersonInputs } from '../../person.ts';
import { isGranted, type Leave, monthsTaken } from './leave.ts';

type Stretch = Pick<Leave, 'from' | 'until'>;
type SpentLeave = Pick<Leave, 'kind' | 'status' | 'from' | 'until'>;

/** Stretches that follow each other without a gap as one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.from.localeCompare(other.from, 'en'))) {
    const last = all.at(-1);
    const goesOn = last !== undefined && dayAfter(last.until) === next.from;
    all.push(goesOn ? { from: last.from, until: next.until } : next);
    if (goesOn) all.splice(-2, 1);
  }
  return all;
}

/**
 * Months of cuti di luar tanggungan negara up to and with `asOf`: they are no service (DESIGN on PP 11/2017). A month
 * begun counts whole, since a month of service has to be served whole; an extension goes on counting from its leave.
 */
export function cltnMonths({ leaves }: { readonly leaves: readonly SpentLeave[] }, asOf: IsoDate): number {
  const stretches = leaves
    .filter((leave) => leave.kind === 'cltn' && isGranted(leave) && leave.from <= asOf)
    .map(({ from, until }) => ({ from, until: earlierDate(until, asOf) }));
  return merged(stretches).reduce((sum, stretch) => sum + monthsTaken(stretch), 0);
}

/**
 * First day of service: TMT CPNS by the NIP. The number of a PPPK names the year alone; its first day is taken.
 *
 * @returns null for a number that does not parse
 */
export function serviceStart({ nip }: Pick<PersonInputs, 'nip'>): IsoDate | null {
  const parsed = parseNip(nip);
  if (!parsed.ok) return null;
  const { tmtCpns, firstYear } = parsed.value;
  return toIsoDate(firstYear, tmtCpns === null ? 1 : Number(tmtCpns.slice(-2)), 1);
}

/** Full months of service from `since` to a day, time outside of it (CLTN) left out. */
export function serviceMonths(leaves: readonly SpentLeave[], since: IsoDate, on: IsoDate): number {
  const before = cltnMonths({ leaves }, since);
  return Math.max(0, monthsBetween(since, on) - (cltnMonths({ leaves }, on) - before));
}

/** The first day with so many months of service from `since`, as leave stands on `asOf`. */
export function servedBy(
  leaves: readonly SpentLeave[],
  since: IsoDate,
  months: number,
  asOf: IsoDate,
): IsoDate {
  const outside = cltnMonths({ leaves }, asOf) - cltnMonths({ leaves }, since);
  return addMonths(since, months + Math.max(0, outside));
}
