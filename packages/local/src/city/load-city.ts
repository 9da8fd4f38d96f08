import { randomUUID } from 'node:crypto';
import { defaultRuleSet } from '@kotak9/rules';
import {
  type Cause,
  type Change,
  commit,
  createPerson,
  createPosition,
  createUnit,
  localDate,
  type Table,
} from '@kotak9/store';
import { eachInParallel } from './each-in-parallel.ts';
import type { City } from './generate-city.ts';
import { bringPastPeriod } from './periods/bring-past-period.ts';
import { presentInStore } from './present-in-store.ts';
import { SAMPLES } from './samples/samples.ts';

export interface LoadProgress {
  readonly part: 'units' | 'positions' | 'people' | 'services';
  /** Of that part, created now or already there. */
  readonly done: number;
  readonly total: number;
}

export interface LoadRequest {
  readonly table: Table;
  readonly city: City;
  /** Event time, ISO 8601 UTC. */
  readonly now: string;
  /** Transactions under way at a time. */
  readonly parallel?: number;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadResult {
  readonly created: number;
  /** Already there: an earlier load was interrupted, or did it all. */
  readonly skipped: number;
}

/**
 * DynamoDB Local runs one statement after the other: four transactions under way keep it busy, and more only wait in
 * its queue before the requests of others.
 */
const PARALLEL = 4;
/** Posts of one transaction; two items each, of the hundred that one may hold. */
const POSTS_AT_ONCE = 40;
/** Entries of one transaction; few have items beside the two of their own. */
const ENTRIES_AT_ONCE = 25;

/**
 * Puts a city into the store by the same code that the API writes with: units, then posts, then each person with all
 * inputs and the event in one transaction. What is there already is left as it is, so that an interrupted load is
 * continued by running it again, and a finished one changes nothing.
 *
 * @throws Error if the store refuses a write for another reason than that it is there already
 */
export async function loadCity(request: LoadRequest): Promise<LoadResult> {
  const { table, city, now, parallel = PARALLEL, onProgress } = request;
  const { agency, units, positions, people } = city;
  const cause: Cause = {
    agency,
    actor: { sub: 'system', role: 'loader' },
    now,
    correlationId: randomUUID(),
    newId: randomUUID,
  };
  const today = localDate(now);
  const present = await presentInStore(table, agency);
  let created = 0;
  let skipped = 0;

  const load = async <T>({ part, items, idOf, create, atOnce, width }: Part<T>): Promise<void> => {
    const lacking = items.filter((item) => !present.has(idOf(item)));
    let done = items.length - lacking.length;
    skipped += done;
    await eachInParallel(chunks(lacking, atOnce), width, async (chunk) => {
      const entered = await enter(table, cause, chunk.map(create));
      created += entered.created;
      skipped += entered.skipped;
      done += chunk.length;
      onProgress?.({ part, done, total: items.length });
    });
  };
  await load({
    part: 'units',
    items: units,
    idOf: ({ id }) => `unit/${id}`,
    create: (unit) => createUnit(agency, unit),
    atOnce: 1,
    width: 1,
  });
  await load({
    part: 'positions',
    items: positions,
    idOf: ({ id }) => `position/${id}`,
    create: (position) => createPosition(agency, position),
    atOnce: POSTS_AT_ONCE,
    width: parallel,
  });
  await load({
    part: 'people',
    items: people,
    idOf: ({ nip }) => `asn/${nip}`,
    create: (person) => createPerson(agency, person, [], today, defaultRuleSet),
    atOnce: 1,
    width: parallel,
  });
  await load({
    part: 'services',
    items: [...SAMPLES.flatMap((sample) => sample(city, today)), await bringPastPeriod(table, city, today)],
    idOf: ({ aggregate }) => `${aggregate.kind}/${aggregate.id}`,
    create: (change) => change,
    atOnce: ENTRIES_AT_ONCE,
    width: parallel,
  });
  return { created, skipped };
}

interface Part<T> {
  readonly part: LoadProgress['part'];
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly create: (item: T) => Change;
  /** Items of one transaction. */
  readonly atOnce: number;
  /** Transactions under way at a time. */
  readonly width: number;
}

/** All in one transaction; if something of it is there already, one by one. */
async function enter(table: Table, cause: Cause, changes: readonly Change[]): Promise<LoadResult> {
  const result = await commit(table, cause, changes);
  if (result.committed) return { created: changes.length, skipped: 0 };
  const [change, ...others] = changes;
  if (change !== undefined && others.length === 0) {
    const headStood = result.failed.some(({ write, item }) => write === 0 && item !== undefined);
    if (headStood) return { created: 0, skipped: 1 };
    throw new Error(`Not stored: ${change.aggregate.kind}/${change.aggregate.id}`);
  }
  const sum = { created: 0, skipped: 0 };
  for (const single of changes) {
    const { created, skipped } = await enter(table, cause, [single]);
    sum.created += created;
    sum.skipped += skipped;
  }
  return sum;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
