import type { PlanningRules } from '../policy/planning-rules.ts';

/** Years that a need is planned for (PP 11/2017: five, detailed by year). */
export const PROJECTED_YEARS = 5;
/** How many years after the current one a projection may begin. */
export const LATEST_START = 5;

/** People in a year. */
export type ByYear = ReadonlyMap<number, number>;

/** What is known of one jabatan in one unit. */
export interface JabatanOutlook {
  /** Kebutuhan, the same in every year; null while no workload was analysed. */
  readonly need: number | null;
  /** Holders today. */
  readonly stock: number;
  /** Who reaches the TMT pensiun, by year; of the current year those still to come. */
  readonly retiring: ByYear;
  /** Who is expected to leave otherwise, in place of the rate of the policy. */
  readonly otherLeavers: ByYear | null;
  /** Who comes: granted formasi not yet filled, transfers. */
  readonly inflow: ByYear;
}

export interface ProjectedYear {
  readonly year: number;
  /** At the start of the year; of the current year: today. */
  readonly opening: number;
  readonly retiring: number;
  readonly otherLeavers: number;
  readonly inflow: number;
  /** Bezetting at the end of the year. */
  readonly closing: number;
  readonly need: number | null;
  /** `need − closing` where people are lacking, else 0; null without a known need. */
  readonly shortage: number | null;
}

const PER_THOUSAND = 1000;

/**
 * Bezetting at the end of each of five years: opening − BUP − other leavers + inflow. The years from today to the
 * first one are gone through as well and left out of the answer. Whoever retires on 1 January leaves in that year.
 *
 * A rate of other leavers seldom gives whole people: the rest is carried over from year to year.
 */
export function projectJabatan(
  { need, stock, retiring, otherLeavers, inflow }: JabatanOutlook,
  currentYear: number,
  firstYear: number,
  { otherLeaversPerThousand: rate }: Pick<PlanningRules, 'otherLeaversPerThousand'>,
): readonly ProjectedYear[] {
  const years: ProjectedYear[] = [];
  let opening = stock;
  let carried = 0;
  for (let year = currentYear; year < firstYear + PROJECTED_YEARS; year++) {
    const retired = Math.min(opening, retiring.get(year) ?? 0);
    carried += opening * (rate ?? 0);
    const expected =
      otherLeavers === null ? Math.floor(carried / PER_THOUSAND) : (otherLeavers.get(year) ?? 0);
    const others = Math.min(opening - retired, expected);
    carried %= PER_THOUSAND;
    const came = inflow.get(year) ?? 0;
    const closing = opening - retired - others + came;
    years.push({
      year,
      opening,
      retiring: retired,
      otherLeavers: others,
      inflow: came,
      closing,
      need,
      shortage: need === null ? null : Math.max(0, need - closing),
    });
    opening = closing;
  }
  return years.filter(({ year }) => year >= firstYear);
}
