import type { IsoDate } from '@kotak9/rules';
import { type Flags, readFlags } from './read-flags.ts';

export interface StartFlags {
  readonly port: number;
  /** People of the synthetic city; undefined: the loader's default. */
  readonly people: number | undefined;
  readonly date: IsoDate | undefined;
  readonly isFresh: boolean;
  readonly stage: string;
}

const command = {
  usage: 'npm start -- [--port 9009] [--people 5000] [--date 2027-03-01] [--stage dev] [--fresh]',
  options: {
    port: { type: 'string' },
    people: { type: 'string' },
    date: { type: 'string' },
    stage: { type: 'string' },
    fresh: { type: 'boolean' },
  },
} as const;

/** Reads the flags of `npm start`. */
export const parseStartFlags = (args: readonly string[]): Flags<StartFlags> =>
  readFlags(command, args, (given) => ({
    port: given.whole('port', 0, 65_535) ?? 9009,
    people: given.whole('people', 1, 1_000_000),
    date: given.date('date'),
    stage: given.read('stage', '2 to 16 lower-case letters, digits or hyphens', toStage) ?? 'dev',
    isFresh: given.isSet('fresh'),
  }));

const toStage = (text: string): string | null => (/^[a-z][a-z0-9-]{1,15}$/.test(text) ? text : null);
