import type { ApiHandler } from '@kotak9/http';
import { invoke } from '@kotak9/http/testing';
import { DEFAULT_SEED, generateCity, loadCity } from '@kotak9/local';
import { createSilentObserver } from '@kotak9/observe';
import { defaultRuleSet, type IsoDate, placePerson } from '@kotak9/rules';
import { type MemoryDynamo, startMemoryDynamo } from '@kotak9/store/testing';
import { createHandler as createForecast } from '../../functions/api-forecast/create-handler.ts';
import { createHandler as createMatching } from '../../functions/api-matching/create-handler.ts';
import { createHandler as createPlacements } from '../../functions/api-placements/create-handler.ts';
import { createHandler as createPreflight } from '../../functions/api-preflight/create-handler.ts';
import { createHandler as createPool } from '../../functions/api-talent-pool/create-handler.ts';
import type { TableDeps } from '../../functions/deps.ts';
import { recalculate } from '../../functions/recalculate.ts';
import { reconcileMember } from '../../functions/reconcile-member.ts';

const PEOPLE = 300;

interface Consumed {
  requests: number;
  units: number;
}

/** Requests and capacity units of the store per act: figures that do not depend on the machine. */
export const benchReads = async (today: IsoDate): Promise<readonly string[]> => {
  const dynamo = await startMemoryDynamo();
  try {
    return await benchOn(dynamo, today);
  } finally {
    await dynamo.close();
  }
};

const benchOn = async (dynamo: MemoryDynamo, today: IsoDate): Promise<readonly string[]> => {
  const consumed: Consumed = { requests: 0, units: 0 };
  const table = dynamo.table({
    onConsumed: (_operation, units) => {
      consumed.requests++;
      consumed.units += units;
    },
  });
  const now = `${today}T00:00:00.000Z`;
  const city = generateCity({ people: PEOPLE, seed: DEFAULT_SEED, today });
  await loadCity({ table, city, now });
  const deps: TableDeps = { table, observer: createSilentObserver(), clock: () => new Date(now) };
  const { agency } = city;

  const count = async (what: string, act: () => Promise<unknown>): Promise<string> => {
    Object.assign(consumed, { requests: 0, units: 0 });
    await act();
    const { requests, units } = consumed;
    return `  ${what.padEnd(58)}${String(requests).padStart(5)} requests${units.toFixed(1).padStart(9)} units`;
  };
  const get = (handler: ApiHandler, path: string) =>
    count(`GET ${path.replace(/\d{18}/, '{nip}')}`, async () => {
      const { status } = await invoke(handler, { method: 'GET', path, role: 'auditor', agency });
      if (status !== 200) throw new Error(`GET ${path}: ${status}`);
    });

  // somebody with a place in the pool, so that every figure is of the whole way
  const first = city.people.find((person) => (placePerson(person, today, defaultRuleSet).box ?? 0) >= 7);
  if (first === undefined) throw new Error('nobody for the pool in this city');
  const cause = { agency, now, correlationId: 'bench' };
  const placed = await count('place one person for the first time', () =>
    recalculate(deps, { ...cause, nip: first.nip }),
  );
  const pooled = await count('enter one person into the pool', () =>
    reconcileMember(deps, { ...cause, nip: first.nip }),
  );
  for (const { nip } of city.people) {
    await recalculate(deps, { ...cause, nip });
    await reconcileMember(deps, { ...cause, nip });
  }
  const again = await count('place one person again, nothing changed', () =>
    recalculate(deps, { ...cause, nip: first.nip }),
  );
  const { nip } = first;
  return [
    `Store, ${PEOPLE} people of ${city.units.length} units and ${city.positions.length} posts`,
    placed,
    again,
    pooled,
    await get(createPlacements(deps), `/v1/asn/${nip}/placement`),
    await get(createMatching(deps), `/v1/asn/${nip}/moves?goal=box`),
    await get(createMatching(deps), `/v1/asn/${nip}/opportunities`),
    await get(createPreflight(deps), `/v1/asn/${nip}/preflight`),
    await get(createPool(deps), '/v1/talent-pool?limit=100'),
    await get(createForecast(deps), '/v1/forecast?years=2'),
    await get(createForecast(deps), '/v1/forecast/bench'),
    '',
  ];
};
