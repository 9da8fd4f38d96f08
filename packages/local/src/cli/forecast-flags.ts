import { FORECAST_YEARS, type IsoDate, type PositionId, toPositionId } from '@kotak9/rules';
import { type Flags, readFlags } from './read-flags.ts';

export interface ForecastFlags {
  readonly years: number;
  /** People of the sample city. */
  readonly people: number;
  /** Undefined: today. */
  readonly asOf: IsoDate | undefined;
  /** Post whose chain is printed; undefined: that of the first JPT pratama to retire. */
  readonly cascade: PositionId | undefined;
}

const command = {
  usage:
    'npm run forecast -- [--years 2] [--people 1500] [--as-of 2026-11-24] [--cascade kepala-dinas-pendidikan]',
  options: {
    years: { type: 'string' },
    people: { type: 'string' },
    'as-of': { type: 'string' },
    cascade: { type: 'string' },
  },
} as const;

/** Reads the flags of `npm run forecast`. */
export const parseForecastFlags = (args: readonly string[]): Flags<ForecastFlags> =>
  readFlags(command, args, (given) => ({
    years: given.whole('years', FORECAST_YEARS.least, FORECAST_YEARS.most) ?? 2,
    people: given.whole('people', 1, 1_000_000) ?? 1500,
    asOf: given.date('as-of'),
    cascade: given.read('cascade', 'the id of a position', toPositionId),
  }));
