import type { IsoDate, Nip, PositionId, UnitId, VacancyId } from '../brands.ts';
import { addYears, dayBefore } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import type { PostLevel } from '../terms.ts';
import { DEPARTURE_CAUSES, type Departure, type DepartureCause, type KnownMoves } from './departure.ts';
import { departuresOf, seatOf } from './departures-of.ts';
import type { ForecastPost } from './forecast-post.ts';

/** A post that falls vacant: when, why, and what else would make it so. */
export interface ForecastEntry extends Departure {
  readonly positionId: PositionId;
  readonly title: string;
  readonly unitId: UnitId;
  readonly level: PostLevel;
  readonly critical: boolean;
  /** Who leaves; null if nobody holds it. */
  readonly holder: Nip | null;
  /** The vacancy that is recorded for it already. */
  readonly vacancyId: VacancyId | null;
  /** Later reasons within the forecast. */
  readonly others: readonly Departure[];
}

export interface ForecastMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly total: number;
  readonly causes: Readonly<Partial<Record<DepartureCause, number>>>;
}

export interface Forecast {
  /** First day, included. */
  readonly from: IsoDate;
  /** First day after it. */
  readonly until: IsoDate;
  /** Every month of it, also those without any. */
  readonly months: readonly ForecastMonth[];
  /** Earliest first; each post once. */
  readonly entries: readonly ForecastEntry[];
  /** Posts whose holder is not among the people known, so that no retirement can be foreseen. */
  readonly holderUnknown: readonly PositionId[];
}

/** Years that a forecast may reach. */
export const FORECAST_YEARS = { least: 1, most: 5 } as const;

/**
 * Which posts fall vacant from a day on, through the day before its anniversary `years` later: retirement by the BUP of
 * the post or the person's own, MPP, the end of a term, recorded vacancies, and appointments that leave a post. A post
 * counts once, by its earliest reason.
 *
 * @param holders those who hold the posts, or were chosen for one.
 * @throws RangeError unless 1 to 5 years are asked for
 */
export function forecastVacancies(
  posts: readonly ForecastPost[],
  holders: readonly CandidateProfile[],
  from: IsoDate,
  years: number,
  ruleSet: Pick<RuleSet, 'retirement' | 'forecast'>,
  known: KnownMoves,
): Forecast {
  const { least, most } = FORECAST_YEARS;
  if (!(years >= least && years <= most))
    throw new RangeError(`a forecast reaches ${least} to ${most} years`);
  const until = addYears(from, years);
  const profiles = new Map(holders.map((profile) => [profile.nip, profile]));
  const entries = posts.flatMap((post) => {
    const [first, ...others] = departuresOf(post, from, { profiles, known, ruleSet })
      .filter(({ date }) => date < until)
      .sort(earlierFirst);
    return first ? [{ ...first, ...describe(post, known), others }] : [];
  });
  entries.sort((a, b) => earlierFirst(a, b) || (a.positionId < b.positionId ? -1 : 1));
  return {
    from,
    until,
    months: monthsOf(from, until, entries),
    entries,
    holderUnknown: posts
      .filter((post) => {
        const seat = seatOf(post, known.appointments);
        return seat !== null && !profiles.has(seat.nip);
      })
      .map(({ positionId }) => positionId)
      .sort(),
  };
}

function describe(
  { positionId, title, unitId, level, critical, holder }: ForecastPost,
  known: KnownMoves,
): Omit<ForecastEntry, keyof Departure | 'others'> {
  const recorded = known.vacancies.find((vacancy) => vacancy.positionId === positionId);
  return { positionId, title, unitId, level, critical, holder, vacancyId: recorded?.id ?? null };
}

function earlierFirst(a: Departure, b: Departure): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return DEPARTURE_CAUSES.indexOf(a.cause) - DEPARTURE_CAUSES.indexOf(b.cause);
}

function monthsOf(from: IsoDate, until: IsoDate, entries: readonly Departure[]): ForecastMonth[] {
  const byMonth = Map.groupBy(entries, ({ date }) => monthOf(date));
  return monthNames(monthOf(from), monthOf(dayBefore(until))).map((month) => {
    const ofMonth = byMonth.get(month) ?? [];
    const causes: Partial<Record<DepartureCause, number>> = {};
    for (const { cause } of ofMonth) causes[cause] = (causes[cause] ?? 0) + 1;
    return { month, total: ofMonth.length, causes };
  });
}

function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

function monthNames(first: string, last: string): string[] {
  const names: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let name = first; name <= last; name = `${year}-${String(month).padStart(2, '0')}`) {
    names.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return names;
}
