import { buildEvent, createTestContext } from '@kotak9/http/testing';
import { DEFAULT_SEED, generateCity } from '@kotak9/local';
import { createSilentObserver } from '@kotak9/observe';
import {
  type AgencyId,
  defaultRuleSet,
  type IsoDate,
  type PersonInputs,
  placePerson,
  profileCandidate,
} from '@kotak9/rules';
import { slices, type Table, talentItem } from '@kotak9/store';
import { inParallel, type MemoryDynamo, startMemoryDynamo } from '@kotak9/store/testing';
import { createHandler } from '../../functions/api-placements/create-handler.ts';

const PEOPLE = 20_000;
const PATH = '/v1/nine-box/people';
/** The machine's time is not what is measured: a call ends where its answer is full. */
const PATIENCE_MS = 120_000;

interface Answer {
  readonly bytes: Buffer;
  readonly link?: string;
}
type Get = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** A nine-box of twenty thousand people as the console gets it: calls, bytes, requests and capacity units. */
export const benchNineBox = async (today: IsoDate): Promise<readonly string[]> => {
  const dynamo = await startMemoryDynamo();
  try {
    return await benchOn(dynamo, today);
  } finally {
    await dynamo.close();
  }
};

const benchOn = async (dynamo: MemoryDynamo, today: IsoDate): Promise<readonly string[]> => {
  const consumed = { requests: 0, units: 0 };
  const table = dynamo.table({
    onConsumed: (_operation, units) => {
      consumed.requests++;
      consumed.units += units;
    },
  });
  const { agency, people } = generateCity({ people: PEOPLE, seed: DEFAULT_SEED, today });
  await putPeople(table, agency, people, today);
  const clock = () => new Date(`${today}T00:00:00.000Z`);
  const handler = createHandler({ table, observer: createSilentObserver(), clock });

  const count = async (what: string, act: () => Promise<string>): Promise<string> => {
    Object.assign(consumed, { requests: 0, units: 0 });
    const started = performance.now();
    const told = await act();
    const ms = (performance.now() - started).toFixed(0);
    const { requests, units } = consumed;
    return `  ${what.padEnd(44)}${String(requests).padStart(5)} requests${units.toFixed(1).padStart(9)} units${ms.padStart(7)} ms  ${told}`;
  };
  const get: Get = async (path, headers = {}) => {
    const event = buildEvent({ method: 'GET', path, role: 'auditor', agency, headers });
    const answer = await handler(event, createTestContext(PATIENCE_MS));
    const { statusCode, body = '', isBase64Encoded, headers: sent } = answer;
    if (statusCode !== 200) throw new Error(`GET ${path}: ${statusCode} ${body}`);
    const link = sent?.['Link'];
    return {
      bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
      ...(typeof link === 'string' && { link }),
    };
  };

  return [
    `Nine-box of ${people.length} people`,
    await count(`GET ${PATH}, all of them`, () => readAll(get)),
    await count('GET /v1/nine-box/changes, nothing new', async () => {
      const { bytes } = await get('/v1/nine-box/changes?after=0');
      return `${bytes.length} bytes`;
    }),
    '',
  ];
};

/** Only what the list is made of: the narrow item of each person, as a recalculation writes it. */
const putPeople = async (
  table: Table,
  agency: AgencyId,
  people: readonly PersonInputs[],
  asOf: IsoDate,
): Promise<void> => {
  const items = people.map((person) => {
    const placement = placePerson(person, asOf, defaultRuleSet);
    const profile = profileCandidate(person, placement, defaultRuleSet);
    return talentItem(agency, profile, placement.missing, 1, defaultRuleSet, {
      placementVersion: 1,
      inputsVersion: 1,
      ruleSet: placement.ruleSet,
      asOf,
      performanceLevel: placement.performance?.level ?? null,
      potentialLevel: placement.potential?.level ?? null,
    });
  });
  await inParallel(slices(items, 100), 4, async (some) => {
    const { done } = await table.transact(some.map((put) => ({ put })));
    if (!done) throw new Error('Not stored');
  });
};

/** Follows the links as a client does. */
const readAll = async (get: Get): Promise<string> => {
  const sizes: number[] = [];
  let rows = 0;
  let path: string | undefined = PATH;
  while (path !== undefined) {
    const { bytes, link = '' }: Answer = await get(path, { Accept: 'application/x-ndjson' });
    sizes.push(bytes.length);
    rows += bytes.toString().trimEnd().split('\n').length;
    path = /<(.+)>; rel="next"/.exec(link)?.[1];
  }
  const megabytes = sizes.map((size) => (size / 1e6).toFixed(1)).join(' + ');
  return `${rows} rows in ${sizes.length} calls of ${megabytes} MB`;
};
