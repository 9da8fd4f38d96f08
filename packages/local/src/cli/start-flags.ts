import { parseArgs } from 'node:util';

export interface StartFlags {
  readonly port: number;
  /** People of the synthetic city; undefined: the loader's default. */
  readonly people: number | undefined;
  readonly date: string | undefined;
  readonly isFresh: boolean;
  readonly stage: string;
}

export type Flags<T> =
  | { readonly ok: true; readonly flags: T }
  | { readonly ok: false; readonly problem: string };

const usage = 'npm start -- [--port 9009] [--people 5000] [--date 2027-03-01] [--stage dev] [--fresh]';

const refuse = (problem: string): Flags<never> => ({ ok: false, problem: `${problem}\nUsage: ${usage}` });

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

export const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** What `parseArgs` says about an unknown flag or one without a value. */
function parse(given: readonly string[]) {
  return parseArgs({
    args: [...given],
    options: {
      port: { type: 'string', default: '9009' },
      people: { type: 'string' },
      date: { type: 'string' },
      stage: { type: 'string', default: 'dev' },
      fresh: { type: 'boolean', default: false },
    },
  });
}

/** Reads the flags of `npm start`. A refusal names the flag and what it takes. */
export function parseStartFlags(given: readonly string[]): Flags<StartFlags> {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(given));
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
  const { port, people, date, stage, fresh } = values;
  if (!isWhole(port, 0, 65_535)) return refuse(`--port takes a number from 0 to 65535, not "${port}"`);
  if (people !== undefined && !isWhole(people, 1, 1_000_000)) {
    return refuse(`--people takes a number from 1 to 1000000, not "${people}"`);
  }
  if (date !== undefined && !isDate(date)) {
    return refuse(`--date takes a calendar date such as 2027-03-01, not "${date}"`);
  }
  if (!/^[a-z][a-z0-9-]{1,15}$/.test(stage)) {
    return refuse(`--stage takes 2 to 16 lower-case letters, digits or hyphens, not "${stage}"`);
  }
  const count = people === undefined ? undefined : Number(people);
  return { ok: true, flags: { port: Number(port), people: count, date, isFresh: fresh, stage } };
}
