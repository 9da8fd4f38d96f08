import { parseArgs } from 'node:util';
import { type IsoDate, parseIsoDate, presetOf, RULE_SET_PRESETS, type RuleSet } from '@kotak9/rules';
import type { Flags } from './start-flags.ts';

export interface ReplayFlags {
  readonly from: RuleSet;
  readonly to: RuleSet;
  /** People of the sample city. */
  readonly people: number;
  /** Undefined: today. */
  readonly asOf: IsoDate | undefined;
  /** Movers printed in full. */
  readonly limit: number;
}

const usage =
  'npm run replay -- --from bkn-411-2025 --to kemenkeu-type [--people 1500] [--as-of 2026-11-24] [--limit 20]';

const refuse = (problem: string): Flags<never> => ({ ok: false, problem: `${problem}\nUsage: ${usage}` });

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

const parse = (given: readonly string[]) =>
  parseArgs({
    args: [...given],
    options: {
      from: { type: 'string', default: 'bkn-411-2025' },
      to: { type: 'string', default: '' },
      people: { type: 'string', default: '1500' },
      'as-of': { type: 'string' },
      limit: { type: 'string', default: '20' },
    },
  });

/** Reads the flags of `npm run replay`. A refusal names the flag and what it takes. */
export function parseReplayFlags(given: readonly string[]): Flags<ReplayFlags> {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(given));
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
  const [from, to] = [presetOf(values.from), presetOf(values.to)];
  if (!from) return refuse(`--from ${known(values.from)}`);
  if (!to) return refuse(`--to ${known(values.to)}`);
  const { people, limit } = values;
  if (!isWhole(people, 1, 1_000_000))
    return refuse(`--people takes a number from 1 to 1000000, not "${people}"`);
  if (!isWhole(limit, 0, 1_000_000))
    return refuse(`--limit takes a number from 0 to 1000000, not "${limit}"`);
  const asOf = values['as-of'] === undefined ? undefined : parseIsoDate(values['as-of']);
  if (asOf === null) {
    return refuse(`--as-of takes a calendar date such as 2026-11-24, not "${values['as-of']}"`);
  }
  return { ok: true, flags: { from, to, people: Number(people), asOf, limit: Number(limit) } };
}

function known(given: string): string {
  return `takes one of ${RULE_SET_PRESETS.map(({ id }) => id).join(', ')}, not "${given}"`;
}
