import { parseArgs } from 'node:util';
import { type IsoDate, parseIsoDate } from '@kotak9/rules';
import { DEFAULT_SEED } from '../city/generate-city.ts';
import type { Flags } from './start-flags.ts';

export interface PreflightFlags {
  readonly people: number;
  readonly seed: number;
  readonly date: IsoDate;
}

const usage = 'npm run preflight -- [--people 1500] [--seed 19] [--date 2026-11-24]';
const MOST_PEOPLE = 100_000;

const refuse = (problem: string): Flags<never> => ({ ok: false, problem: `${problem}\nUsage: ${usage}` });

const parse = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    options: {
      people: { type: 'string', default: '1500' },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      date: { type: 'string' },
    },
  });

/** Reads the flags of `npm run preflight`. A refusal names the flag and what it takes. */
export function parsePreflightFlags(given: readonly string[], today: IsoDate): Flags<PreflightFlags> {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(given));
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
  const people = wholeNumber(values.people, MOST_PEOPLE);
  if (people === null || people === 0) {
    return refuse(`--people takes a number from 1 to ${MOST_PEOPLE}, not "${values.people}"`);
  }
  const seed = wholeNumber(values.seed, Number.MAX_SAFE_INTEGER);
  if (seed === null) return refuse(`--seed takes a whole number, not "${values.seed}"`);
  const date = values.date === undefined ? today : parseIsoDate(values.date);
  if (date === null) {
    return refuse(`--date takes a calendar date such as 2027-03-01, not "${values.date}"`);
  }
  return { ok: true, flags: { people, seed, date } };
}

function wholeNumber(text: string, most: number): number | null {
  return /^\d{1,15}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
