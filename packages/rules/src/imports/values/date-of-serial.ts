import type { IsoDate } from '../../brands.ts';
import { addDays, parseIsoDate } from '../../calendar.ts';
import type { DateSystem } from '../cell.ts';

/** Serial 1 is 1 January 1900, and 60 a 29 February 1900 that the calendar does not have. */
const LEAP_BUG = 60;
/** Last day that a workbook can name, 31 December 9999, in either system. */
const LAST: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 };
const FIRST_DAYS = { before: '1899-12-31', after: '1899-12-30', mac: '1904-01-01' } as const;

/** The day of a serial number, its time of day left out; null where the number stands for no day. */
export const dateOfSerial = (serial: number, system: DateSystem): IsoDate | null => {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days > LAST[system]) return null;
  if (system === 1904) return days < 0 ? null : daysAfter(FIRST_DAYS.mac, days);
  if (days < 1 || days === LEAP_BUG) return null;
  return daysAfter(days < LEAP_BUG ? FIRST_DAYS.before : FIRST_DAYS.after, days);
};

const daysAfter = (first: string, days: number): IsoDate | null => {
  const start = parseIsoDate(first);
  return start && addDays(start, days);
};
