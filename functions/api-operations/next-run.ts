import type { Cadence } from '@kotak9/contracts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The calendar day in a zone at an instant, and how the zone then differs from UTC, as `+09:00`. */
const dayAndOffset = (instant: number, timeZone: string): readonly [day: string, offset: string] => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return [day, name.replace('GMT', '') || 'Z'];
};

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * When a schedule runs next; null where that depends on a run of which nothing is known. One that is overdue lies in
 * the past. @param lastStart when it last began, ISO 8601
 */
export const nextRun = (cadence: Cadence, now: string, lastStart: string | null): string | null => {
  if (cadence.kind === 'every') {
    if (lastStart === null) return null;
    return new Date(Date.parse(lastStart) + cadence.minutes * MINUTE_MS).toISOString();
  }
  const { hour, minute, timeZone } = cadence;
  const onDayOf = (instant: number): number => {
    const [day, offset] = dayAndOffset(instant, timeZone);
    return Date.parse(`${day}T${two(hour)}:${two(minute)}:00${offset}`);
  };
  const at = Date.parse(now);
  const today = onDayOf(at);
  return new Date(today > at ? today : onDayOf(at + DAY_MS)).toISOString();
};

/** A run begins within seconds of its time; a busy or broken scheduler may take minutes. */
const GRACE_MS = 15 * MINUTE_MS;

/** Whether the run after the last one should long have begun. Of what has never run nothing can be said. */
export const isLate = (cadence: Cadence, now: string, lastStart: string | null): boolean => {
  const due = lastStart && nextRun(cadence, lastStart, lastStart);
  return due !== null && Date.parse(now) > Date.parse(due) + GRACE_MS;
};
