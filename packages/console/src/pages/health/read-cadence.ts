/** When a schedule runs, as far as it can be said in words. */
export type Cadence =
  | { readonly kind: 'daily'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'every'; readonly minutes: number }
  | { readonly kind: 'other' };

const DAILY = /^cron\((\d{1,2}) (\d{1,2}) \* \* \? \*\)$/;
const EVERY = /^rate\((\d+) minutes?\)$/;

/** Reads an expression of the scheduler, e.g. `cron(0 1 * * ? *)`: a day at one in the morning. */
export const readCadence = (expression: string): Cadence => {
  const [, minute, hour] = DAILY.exec(expression) ?? [];
  if (minute !== undefined && hour !== undefined) {
    return { kind: 'daily', hour: Number(hour), minute: Number(minute) };
  }
  const [, minutes] = EVERY.exec(expression) ?? [];
  return minutes === undefined ? { kind: 'other' } : { kind: 'every', minutes: Number(minutes) };
};
