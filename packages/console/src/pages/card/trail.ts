import type { components } from '@kotak9/client';

type StoredEvent = components['schemas']['StoredEvent'];

/** Somebody came to stand in another box, or in none. */
export interface Step {
  readonly on: string;
  readonly box: number | null;
  readonly ruleSet: string;
  readonly id: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a person stood over time, the latest first: each event of the placement by which the box became another. */
export const trailOf = (events: readonly StoredEvent[]): readonly Step[] =>
  events
    .filter(({ type }) => type === 'placement.changed.v1')
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ id, data }) => ({
      id,
      on: textOf(data['asOf']),
      box: typeof data['box'] === 'number' ? data['box'] : null,
      ruleSet: textOf(data['ruleSet']),
    }))
    .filter((step, at, steps) => at === 0 || step.box !== steps[at - 1]?.box)
    .toReversed();
