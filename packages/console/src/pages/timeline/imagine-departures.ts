import type { components } from '@kotak9/client';
import { addMonths, DEPARTURE_CAUSES, type IsoDate, laterDate } from '@kotak9/rules';
import { calendarDay } from './calendar-day.ts';
import type { WhatIf } from './what-if.ts';

type Entry = components['schemas']['ForecastEntry'];
export type Cause = Entry['cause'];
export type Level = Entry['level'];

export interface Post {
  readonly positionId: string;
  readonly title: string;
  readonly unitId: string;
  readonly level: Level;
}

/** A post whose holder retires only after the forecast: leaving early, they would come into it. */
export interface LaterRetirement extends Post {
  readonly holder: string;
  readonly tmtPensiun: string;
}

interface Departure {
  readonly cause: Cause;
  readonly date: IsoDate;
  readonly extendable: boolean;
}

/** A post that falls vacant, forecast or supposed. */
export interface Leaving extends Post, Departure {
  readonly critical: boolean;
  readonly holder: string | null;
  readonly vacancyId: string | null;
  /** Falls vacant on another day, or for another reason, than forecast. */
  readonly moved: boolean;
}

interface Seat extends Post {
  readonly critical: boolean;
  readonly holder: string | null;
  readonly vacancyId: string | null;
  readonly departures: readonly Departure[];
  /** As it was forecast; null: not within the forecast. */
  readonly forecast: Pick<Departure, 'cause' | 'date'> | null;
}

const MONTHS_EARLY = 12;

/**
 * Which posts fall vacant from `from` to the day before `until`, earliest first, were things as supposed. Only
 * retirements move; every other reason stays, and a post counts by its earliest. Who would leave early nobody knows:
 * so many of a hundred are taken evenly, in the order of their dates.
 */
export const imagineDepartures = (
  entries: readonly Entry[],
  later: readonly LaterRetirement[],
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
  whatIf: WhatIf,
): readonly Leaving[] => {
  const seats = seatsOf(entries, later);
  const early = leavingEarly(seats, whatIf.earlyPercent);
  const suppose = (positionId: string, departure: Departure): Departure => {
    if (departure.cause !== 'pensiun') return departure;
    const months = whatIf.bupYears * 12 - (early.has(positionId) ? MONTHS_EARLY : 0);
    return { ...departure, date: laterDate(addMonths(departure.date, months), from) };
  };
  return seats
    .flatMap(({ departures, forecast, ...post }) => {
      const [first] = departures
        .map((departure) => suppose(post.positionId, departure))
        .filter(({ date }) => date < until)
        .sort(earlierFirst);
      if (first === undefined) return [];
      return [{ ...post, ...first, moved: forecast?.date !== first.date || forecast.cause !== first.cause }];
    })
    .sort((a, b) => earlierFirst(a, b) || (a.positionId < b.positionId ? -1 : 1));
};

const seatsOf = (entries: readonly Entry[], later: readonly LaterRetirement[]): readonly Seat[] => {
  const retirementsAfter = new Map(later.map((retirement) => [retirement.positionId, retirement]));
  const within = entries.map(
    ({ positionId, title, unitId, level, critical, holder, vacancyId, ...entry }) => {
      const departures = [entry, ...entry.others].map(({ cause, date, extendable }) => ({
        cause,
        date: calendarDay(date),
        extendable,
      }));
      const after = retirementsAfter.get(positionId);
      return {
        positionId,
        title,
        unitId,
        level,
        critical,
        holder,
        vacancyId,
        departures:
          after !== undefined && after.holder === holder ? [...departures, retires(after)] : departures,
        forecast: { cause: entry.cause, date: calendarDay(entry.date) },
      };
    },
  );
  const known = new Set(entries.map(({ positionId }) => positionId));
  const beyond = later
    .filter(({ positionId }) => !known.has(positionId))
    .map(({ positionId, title, unitId, level, holder, tmtPensiun }) => ({
      positionId,
      title,
      unitId,
      level,
      holder,
      critical: false,
      vacancyId: null,
      departures: [retires({ tmtPensiun })],
      forecast: null,
    }));
  return [...within, ...beyond];
};

const retires = ({ tmtPensiun }: Pick<LaterRetirement, 'tmtPensiun'>): Departure => ({
  cause: 'pensiun',
  date: calendarDay(tmtPensiun),
  extendable: false,
});

/** Evenly among those who retire, so that they are spread over the years as the retirements are. */
const leavingEarly = (seats: readonly Seat[], percent: number): ReadonlySet<string> => {
  const retirements = seats
    .flatMap(({ positionId, departures }) =>
      departures.filter(({ cause }) => cause === 'pensiun').map(({ date }) => ({ positionId, date })),
    )
    .sort((a, b) => (a.date === b.date ? (a.positionId < b.positionId ? -1 : 1) : a.date < b.date ? -1 : 1));
  const upTo = (count: number): number => Math.floor((count * percent) / 100);
  return new Set(retirements.filter((_, at) => upTo(at + 1) > upTo(at)).map(({ positionId }) => positionId));
};

const earlierFirst = (a: Departure, b: Departure): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return DEPARTURE_CAUSES.indexOf(a.cause) - DEPARTURE_CAUSES.indexOf(b.cause);
};
