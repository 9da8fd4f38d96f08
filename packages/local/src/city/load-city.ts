import { randomUUID } from 'node:crypto';
import { type AgencyId, defaultRuleSet } from '@kotak9/rules';
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

export interface LoadProgress {
  readonly part: 'units' | 'positions' | 'people';
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

/** Measured on DynamoDB Local with two cores: more than this gains nothing and slows the answers to others. */
const PARALLEL = 16;

/**
 * Puts a city into the store by the same code that the API writes with: units, then posts, then each person with all
 * inputs and the event in one transaction. What is there already is left as it is, so that an interrupted load is
 * continued by running it again, and a finished one changes nothing.
 *
 * @throws Error if the store refuses a write for another reason than that it is there already
 */
export async function loadCity(request: LoadRequest): Promise<LoadResult> {
  const { table, city, now, parallel = PARALLEL, onProgress = () => {} } = request;
  const { agency, units, positions, people } = city;
  const cause: Cause = {
    agency,
    actor: { sub: 'system', role: 'loader' },
    now,
    correlationId: randomUUID(),
    newId: randomUUID,
  };
  const today = localDate(now);
  const counts = { created: 0, skipped: 0 };

  const load = async <T>(
    part: LoadProgress['part'],
    items: readonly T[],
    width: number,
    create: (agency: AgencyId, item: T) => Change,
  ): Promise<void> => {
    let done = 0;
    await eachInParallel(items, width, async (item) => {
      counts[(await enter(table, cause, create(agency, item))) ? 'created' : 'skipped']++;
      done++;
      onProgress({ part, done, total: items.length });
    });
  };
  await load('units', units, 1, createUnit);
  await load('positions', positions, parallel, createPosition);
  await load('people', people, parallel, (of, person) => createPerson(of, person, [], today, defaultRuleSet));
  return counts;
}

/** True if it was created, false if it was there. */
async function enter(table: Table, cause: Cause, change: Change): Promise<boolean> {
  const result = await commit(table, cause, [change]);
  if (result.committed) return true;
  const headStood = result.failed.some(({ write, item }) => write === 0 && item !== undefined);
  if (headStood) return false;
  throw new Error(`Not stored: ${change.aggregate.kind}/${change.aggregate.id}`);
}
