import { parseArgs } from 'node:util';
import { FORECAST_YEARS, type IsoDate, type PositionId, parseIsoDate, toPositionId } from '@kotak9/rules';
import { type Flags, isWhole } from './start-flags.ts';

export interface ForecastFlags {
  readonly years: number;
  /** People of the sample city. */
  readonly people: number;
  /** Undefined: today. */
  readonly asOf: IsoDate | undefined;
  /** Post whose chain is printed; undefined: that of the first JPT pratama to retire. */
  readonly cascade: PositionId | undefined;
}

const usage =
  'npm run forecast -- [--years 2] [--people 1500] [--as-of 2026-11-24] [--cascade kepala-dinas-pendidikan]';

const refuse = (problem: string): Flags<never> => ({ ok: false, problem: `${problem}\nUsage: ${usage}` });

const parse = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    options: {
      years: { type: 'string', default: '2' },
      people: { type: 'string', default: '1500' },
      'as-of': { type: 'string' },
      cascade: { type: 'string' },
    },
  });

/** Reads the flags of `npm run forecast`. A refusal names the flag and what it takes. */
export function parseForecastFlags(given: readonly string[]): Flags<ForecastFlags> {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(given));
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
  const { years, people } = values;
  const { least, most } = FORECAST_YEARS;
  if (!isWhole(years, least, most))
    return refuse(`--years takes a number from ${least} to ${most}, not "${years}"`);
  if (!isWhole(people, 1, 1_000_000))
    return refuse(`--people takes a number from 1 to 1000000, not "${people}"`);
  const asOf = values['as-of'] === undefined ? undefined : parseIsoDate(values['as-of']);
  if (asOf === null)
    return refuse(`--as-of takes a calendar date such as 2026-11-24, not "${values['as-of']}"`);
  const cascade = values.cascade === undefined ? undefined : toPositionId(values.cascade);
  if (cascade === null) return refuse(`--cascade takes the id of a position, not "${values.cascade}"`);
  return { ok: true, flags: { years: Number(years), people: Number(people), asOf, cascade } };
}
