import { POST_LEVELS } from '@kotak9/rules';
import type { Level } from './imagine-departures.ts';

export interface Column {
  readonly name: string;
  readonly total: number;
  readonly counts: ReadonlyMap<Level, number>;
}

export interface LevelStack {
  /** Highest first; only those that occur. */
  readonly levels: readonly Level[];
  readonly columns: readonly Column[];
  readonly total: number;
  /** The highest column; null where all are empty. */
  readonly highest: Column | null;
}

/** Things counted by column (a month, a year) and level. */
export const levelStack = (
  things: readonly { readonly column: string; readonly level: Level }[],
  names: readonly string[],
): LevelStack => {
  const byColumn = Map.groupBy(things, ({ column }) => column);
  const columns = names.map((name) => {
    const ofColumn = byColumn.get(name) ?? [];
    const byLevel = Map.groupBy(ofColumn, ({ level }) => level);
    return {
      name,
      total: ofColumn.length,
      counts: new Map([...byLevel].map(([level, those]) => [level, those.length])),
    };
  });
  const present = new Set(things.map(({ level }) => level));
  const [highest = null] = columns.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return {
    levels: POST_LEVELS.filter((level) => present.has(level)),
    columns,
    total: things.length,
    highest,
  };
};
