import { defaultRuleSet, type IsoDate, presetOf, RULE_SET_PRESETS, type RuleSet } from '@kotak9/rules';
import { type Flags, readFlags } from './read-flags.ts';

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

const command = {
  usage:
    'npm run replay -- --to kemenkeu-type [--from bkn-411-2025] [--people 1500] [--as-of 2026-11-24] [--limit 20]',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    people: { type: 'string' },
    'as-of': { type: 'string' },
    limit: { type: 'string' },
  },
} as const;

const PRESETS = `one of ${RULE_SET_PRESETS.map(({ id }) => id).join(', ')}`;

/** Reads the flags of `npm run replay`. */
export const parseReplayFlags = (args: readonly string[]): Flags<ReplayFlags> =>
  readFlags(command, args, (given) => ({
    from: given.read('from', PRESETS, presetOf) ?? defaultRuleSet,
    to: given.read('to', PRESETS, presetOf) ?? given.refuse(`--to takes ${PRESETS}`),
    people: given.whole('people', 1, 1_000_000) ?? 1500,
    asOf: given.date('as-of'),
    limit: given.whole('limit', 0, 1_000_000) ?? 20,
  }));
