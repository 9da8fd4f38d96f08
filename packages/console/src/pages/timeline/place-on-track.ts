import {
  addDays,
  daysBetween,
  earlierDate,
  firstDayOfYear,
  type IsoDate,
  laterDate,
  yearOf,
} from '@kotak9/rules';

/** Shares of 100 from the left of a track. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export interface Track {
  readonly from: IsoDate;
  /** First day after it. */
  readonly until: IsoDate;
}

const NARROWEST = 0.4;

export const pointOn = ({ from, until }: Track, date: IsoDate): number =>
  (daysBetween(from, earlierDate(laterDate(date, from), until)) / daysBetween(from, until)) * 100;

/** Where the days from one to another, both included, lie on a track; null where none of them does. */
export const stretchOn = (track: Track, first: IsoDate, last: IsoDate): Stretch | null => {
  if (last < track.from || first >= track.until || last < first) return null;
  const left = pointOn(track, first);
  return { left, width: Math.max(NARROWEST, pointOn(track, addDays(last, 1)) - left) };
};

/** The first days of the years within a track. */
export const yearsOn = (track: Track): readonly { readonly year: number; readonly at: number }[] => {
  const years = Array.from(
    { length: yearOf(track.until) - yearOf(track.from) },
    (_, n) => yearOf(track.from) + 1 + n,
  );
  return years.map((year) => ({ year, at: pointOn(track, firstDayOfYear(year)) }));
};
