import { itemsOf, type MeritInstrument } from './instrument.ts';

/** The level of each item that has been assessed. */
export type MeritLevels = Readonly<Record<string, number>>;

export type LevelsFault =
  | { readonly code: 'items-unknown'; readonly items: readonly string[] }
  | {
      readonly code: 'level-out-of-range';
      readonly items: readonly string[];
      readonly lowest: number;
      readonly highest: number;
    };

/** What is wrong with levels, whether or not all are there; null where nothing is. */
export const faultOfLevels = (instrument: MeritInstrument, levels: MeritLevels): LevelsFault | null => {
  const { lowest, highest } = instrument;
  const known = itemsOf(instrument).map(({ id }) => id);
  const unknown = Object.keys(levels).filter((id) => !known.includes(id));
  if (unknown.length > 0) return { code: 'items-unknown', items: unknown };
  const outside = Object.entries(levels)
    .filter(([, level]) => !Number.isInteger(level) || level < lowest || level > highest)
    .map(([id]) => id);
  return outside.length > 0 ? { code: 'level-out-of-range', items: outside, lowest, highest } : null;
};

/** Items without a level, in the order of the instrument. */
export const missingItems = (instrument: MeritInstrument, levels: MeritLevels): readonly string[] =>
  itemsOf(instrument)
    .map(({ id }) => id)
    .filter((id) => levels[id] === undefined);

/** Gates that nothing has been shown for. The instrument calls them gates and no source says what follows. */
export const closedGates = (instrument: MeritInstrument, levels: MeritLevels): readonly string[] =>
  itemsOf(instrument)
    .filter(({ id, gate }) => gate && levels[id] === instrument.lowest)
    .map(({ id }) => id);
