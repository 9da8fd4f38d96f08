import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import catalogue from '../../events/catalogue.json' with { type: 'json' };
import { type Api, apiAs, eventually } from '../support/api.ts';
import { type KillableSubscriber, killableSubscriber } from '../support/killable-subscriber.ts';
import { asn, excellence, postAll, unit } from '../support/people.ts';
import { ROOT, startTestStack } from '../support/test-stack.ts';

const AGENCY = 'kota-uji';
const CLIENT = 'bkd-provinsi';
const TWO_YEARS = 2 * 366 * 24 * 3600;
const Schema = z.object({
  properties: z.object({ data: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
});

const publicTypes = Object.entries(catalogue).flatMap(([type, entry]) => (entry.public ? [type] : []));
const fieldsOf = (type: string): string[] =>
  Object.keys(
    Schema.parse(JSON.parse(readFileSync(join(ROOT, 'events', type, 'schema.json'), 'utf8'))).properties.data
      .properties,
  );

let stack: RunningStack;
let hr: Api;
let client: Api;
let feedOf: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotak9-subscriber-'));
  stack = await startTestStack('2026-08-03');
  hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: AGENCY }));
  client = apiAs(stack.url, stack.token({ role: 'agency-client', client: CLIENT }));
  await postAll(hr, [
    [
      '/v1/agency-clients',
      {
        id: CLIENT,
        name: 'SIMPEG Provinsi',
        organisation: 'BKD Provinsi',
        agreement: '415.4/27/PKS/2026',
        legalGround: 'Perjanjian kerja sama berbagi pakai data ASN',
        events: publicTypes.map((type) => ({ type, fields: fieldsOf(type) })),
        validFrom: '2026-01-01',
      },
    ],
  ]);
  const polling = await client.post('/v1/subscriptions', {
    eventTypes: publicTypes,
    purpose: 'Pembanding',
    legalGround: 'PKS 415.4/27/PKS/2026',
    delivery: { kind: 'polling' },
  });
  feedOf = z.object({ id: z.string() }).parse(polling.body).id;
});
afterAll(async () => {
  await stack.close();
  await rm(folder, { recursive: true, force: true });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
};

const Page = z.object({
  items: z.array(z.object({ event: z.object({ id: z.string(), type: z.string() }) })),
});
const readFeed = async () => {
  const answer = await client.get(`/v1/events?after=0&limit=1000&subscriptionId=${feedOf}`);
  return Page.parse(answer.body).items.map(({ event }) => event);
};

/** The feed when nothing more is added to it. */
const feedAtRest = async () => {
  for (let before = -1; ; ) {
    const feed = await readFeed();
    if (feed.length === before && feed.some(({ type }) => type === 'placement.changed.v1')) return feed;
    before = feed.length;
    await sleep(3000);
  }
};

/** Something of several kinds that is public: units, and a person who is placed. */
const write = async (mark: string, at: number): Promise<void> => {
  for (let n = 0; n < 25; n++) {
    await postAll(hr, [unit(`dinas-${mark}-${n}`)]);
    await sleep(60);
  }
  const nip = `1971051019960310${10 + at}`;
  await postAll(hr, [
    [
      '/v1/positions',
      { id: `kabid-${mark}`, title: 'Kabid', unitId: `dinas-${mark}-0`, tier: 'administrator' },
    ],
    asn({ nip, unitId: `dinas-${mark}-0`, positionId: `kabid-${mark}` }),
    ...excellence(nip, 2026),
  ]);
};

/** Lives of random length, until the work is done; the last one stays. */
const killAtRandom = async (subscriber: KillableSubscriber, work: Promise<void>): Promise<number> => {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  let kills = 0;
  while (!isDone) {
    await sleep(Math.random() * 700);
    await subscriber.kill();
    kills += 1;
    await subscriber.start();
  }
  await done;
  return kills;
};

const until = async (isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<void> => {
  const end = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > end) return;
    await sleep(200);
  }
};

describe.each(['webhook', 'polling'] as const)('a subscriber by %s that is killed at random', (mode) => {
  it('gets every public event, keeps each once, and tells duplicates by their id', async () => {
    const store = join(folder, mode);
    const subscriber = killableSubscriber({
      url: stack.url,
      mode,
      client: CLIENT,
      agency: AGENCY,
      port: await freePort(),
      store,
      // the stack shows another date than this machine
      tolerance: TWO_YEARS,
    });
    await subscriber.start();
    const kills = await killAtRandom(subscriber, write(mode, mode === 'webhook' ? 1 : 2));
    expect(kills).toBeGreaterThan(1);

    const fed = (await feedAtRest()).map(({ id }) => id);
    expect(fed.length).toBeGreaterThan(25);
    // once more, so that no attempt is waited for that was put off while nobody listened
    await subscriber.kill();
    await subscriber.start();
    await until(() => fed.every((id) => subscriber.kept().includes(id)), 60_000);
    expect(subscriber.kept().toSorted()).toEqual(fed.toSorted());

    await replay(mode, store, subscriber);
    await until(() => fed.every((id) => subscriber.duplicates.has(id)), 60_000);
    expect([...subscriber.duplicates].toSorted()).toEqual(fed.toSorted());
    expect(subscriber.kept()).toHaveLength(fed.length);
    await subscriber.kill();
  }, 240_000);
});

const Kept = z.object({ id: z.string() });

/** Has everything delivered again from the first event on. */
const replay = async (
  mode: 'webhook' | 'polling',
  store: string,
  subscriber: KillableSubscriber,
): Promise<void> => {
  if (mode === 'polling') {
    await subscriber.kill();
    await rm(join(store, 'position.json'));
    return subscriber.start();
  }
  const { id } = Kept.parse(JSON.parse(readFileSync(join(store, 'webhook-subscription.json'), 'utf8')));
  const answer = await eventually(
    () => client.post(`/v1/subscriptions/${id}/replay`, { from: 1 }),
    ({ status }) => status === 202,
  );
  expect(answer.status).toBe(202);
};
