import { type IsoDate, parseIsoDate } from '@kotak9/rules';

const TIME_ZONE = 'Asia/Jayapura';
const calendarDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in the agency's time zone at an instant (ISO 8601). @throws RangeError if it is no instant */
export const localDate = (instant: string): IsoDate => {
  const date = parseIsoDate(calendarDay.format(new Date(instant)));
  if (date === null) throw new RangeError(`Not an instant: ${instant}`);
  return date;
};

/** The later of two instants, both ISO 8601 in UTC. */
export const laterInstant = (one: string, other: string): string => (one > other ? one : other);
