import type { IsoDate } from '@kotak9/rules';
import { DEFAULT_SEED } from '../city/generate-city.ts';
import { type Flags, readFlags } from './read-flags.ts';

export interface PreflightFlags {
  /** People of the sample city. */
  readonly people: number;
  readonly seed: number;
  /** Undefined: today. */
  readonly asOf: IsoDate | undefined;
}

const command = {
  usage: 'npm run preflight -- [--people 1500] [--seed 19] [--as-of 2026-11-24]',
  options: { people: { type: 'string' }, seed: { type: 'string' }, 'as-of': { type: 'string' } },
} as const;

/** Reads the flags of `npm run preflight`. */
export const parsePreflightFlags = (args: readonly string[]): Flags<PreflightFlags> =>
  readFlags(command, args, (given) => ({
    people: given.whole('people', 1, 100_000) ?? 1500,
    seed: given.whole('seed', 0, 999_999_999_999_999) ?? DEFAULT_SEED,
    asOf: given.date('as-of'),
  }));
