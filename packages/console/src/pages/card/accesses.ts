import type { components } from '@kotak9/client';

type AccessEntry = components['schemas']['AccessEntry'];

/** What one reader read of a person on one day. */
export interface Visit {
  readonly id: string;
  readonly role: string;
  readonly reader: string;
  /** Of the latest read. */
  readonly at: string;
  readonly count: number;
  /** Ids of the operations, each once. */
  readonly operations: readonly string[];
}

/** Opening one page is many reads: those of a reader on a day are told as one visit, the latest first. */
export const visitsOf = (accesses: readonly AccessEntry[]): readonly Visit[] => {
  const groups = Map.groupBy(accesses, ({ at, sub, role }) => `${at.slice(0, 10)} ${sub} ${role}`);
  return [...groups].flatMap(([id, entries]) => {
    const latest = entries.toSorted((a, b) => b.at.localeCompare(a.at))[0];
    if (latest === undefined) return [];
    return [
      {
        id,
        role: latest.role,
        reader: latest.sub,
        at: latest.at,
        count: entries.length,
        operations: [...new Set(entries.map(({ operation }) => operation))],
      },
    ];
  });
};
