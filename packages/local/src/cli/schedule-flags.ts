import { parseArgs } from 'node:util';
import type { Flags } from './start-flags.ts';

export interface ScheduleFlags {
  readonly name: string;
  readonly at: string | undefined;
}

const usage = 'npm run schedule -- daily-check --at 2027-03-01T00:00+09:00';

const refuse = (problem: string): Flags<never> => ({ ok: false, problem: `${problem}\nUsage: ${usage}` });

const parse = (given: readonly string[]) =>
  parseArgs({ args: [...given], allowPositionals: true, options: { at: { type: 'string' } } });

/** Reads the flags of `npm run schedule`. */
export function parseScheduleFlags(given: readonly string[]): Flags<ScheduleFlags> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(given);
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
  const [name, ...more] = parsed.positionals;
  if (name === undefined) return refuse('The name of a schedule is missing');
  if (more.length > 0) return refuse(`One schedule at a time: ${[name, ...more].join(', ')}`);
  const { at } = parsed.values;
  if (at !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(at)) {
    return refuse(`--at takes a time with offset such as 2027-03-01T00:00+09:00, not "${at}"`);
  }
  return { ok: true, flags: { name, at } };
}
