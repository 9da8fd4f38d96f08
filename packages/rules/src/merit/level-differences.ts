import { itemsOf, type MeritInstrument } from './instrument.ts';
import type { MeritLevels } from './merit-levels.ts';

export interface LevelDifference {
  readonly item: string;
  readonly assessed: number;
  readonly verified: number;
}

/** Where the verifier sees another level than the assessment, in the order of the instrument. */
export const levelDifferences = (
  instrument: MeritInstrument,
  assessed: MeritLevels,
  verified: MeritLevels,
): readonly LevelDifference[] =>
  itemsOf(instrument).flatMap(({ id }) => {
    const [one, other] = [assessed[id], verified[id]];
    return one === undefined || other === undefined || one === other
      ? []
      : [{ item: id, assessed: one, verified: other }];
  });

/** Items whose level departs from the one suggested, and for which nobody says why. */
export const reasonsLacking = (
  levels: readonly { readonly item: string; readonly level: number; readonly reason: string | null }[],
  suggested: MeritLevels,
): readonly string[] =>
  levels
    .filter(({ item, level, reason }) => level !== suggested[item] && reason === null)
    .map(({ item }) => item);
