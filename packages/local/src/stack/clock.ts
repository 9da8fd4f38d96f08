export interface Clock {
  /** Milliseconds ahead of the machine's clock. */
  readonly offsetMs: number;
  now(): Date;
}

const dayMs = 24 * 3600 * 1000;

/** Today's calendar date in a time zone, `YYYY-MM-DD`. */
function dateIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

/** A clock that shows the given calendar date in the time zone, at the machine's time of day, and goes on from there. */
export function createClock(
  date: string | undefined,
  timeZone: string,
  machineNow = () => new Date(),
): Clock {
  const today = dateIn(timeZone, machineNow());
  const days = date === undefined ? 0 : Math.round((Date.parse(date) - Date.parse(today)) / dayMs);
  const offsetMs = days * dayMs;
  return { offsetMs, now: () => new Date(machineNow().getTime() + offsetMs) };
}
