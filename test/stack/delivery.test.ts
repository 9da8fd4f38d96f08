import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs } from '../support/api.ts';
import {
  apiAsClient,
  deadUrl,
  listen,
  recordUnits,
  registerClient,
  subscribe,
  type TestSubscriber,
  until,
} from '../support/subscribers.ts';

const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));
const Serving = z.object({ url: z.string(), token: z.string() });

let dataDir: string;
let child: ChildProcess;
let hr: Api;
let client: Api;
let fast: TestSubscriber;
let slow: TestSubscriber;
const ids = { fast: '', slow: '', dead: '' };

const start = async (): Promise<void> => {
  child = spawn(process.execPath, [SERVE, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface(child.stdout)) {
    const { url, token } = Serving.parse(JSON.parse(line));
    hr = apiAs(url, token);
    client = await apiAsClient(url);
    return;
  }
  throw new Error('the stack ended before it served');
};

const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kotak9-delivery-'));
  await start();
  [fast, slow] = [await listen(20), await listen(9000)];
  await registerClient(hr);
  ids.dead = await subscribe(client, await deadUrl());
  ids.slow = await subscribe(client, slow.url);
  ids.fast = await subscribe(client, fast.url);
});
afterAll(async () => {
  await end('SIGTERM');
  await Promise.all([fast.close(), slow.close()]);
  await rm(dataDir, { recursive: true, force: true });
});

const unitsAt = ({ received }: TestSubscriber): readonly string[] =>
  [...new Set(received.map(({ unitId }) => unitId))].toSorted();

const Queues = z.object({ items: z.array(z.object({ name: z.string(), failed: z.number() })) });

/** Where messages ended as dead letters. */
const failedQueues = async () => {
  const { body } = await hr.get('/v1/operations/queues');
  return Queues.parse(body).items.filter(({ failed }) => failed > 0);
};

describe('webhooks on a stack', () => {
  it('reach a fast subscriber at once, beside a slow one and a dead one', async () => {
    const units = await recordUnits(() => hr, 'satu', 60, 20);
    await until(() => fast.received.length >= units.length, 50_000);
    expect(unitsAt(fast)).toEqual(units);
    expect(fast.received).toHaveLength(units.length);
    // ten at a time, and nine seconds for each ten
    expect(slow.received.length).toBeLessThan(units.length);
    const dead = await client.get(`/v1/subscriptions/${ids.dead}`);
    expect(dead.body).toMatchObject({
      status: 'active',
      progress: { position: 0, lastError: 'connection-failed' },
    });
  });

  it('come again, under the same ids, when they are asked for', async () => {
    const before = fast.received.map(({ id }) => id);
    const answer = await client.post(`/v1/subscriptions/${ids.fast}/replay`, { from: 51 });
    expect(answer.status).toBe(202);
    await until(() => fast.received.length >= before.length + 10, 45_000);
    const again = fast.received.slice(before.length).map(({ id }) => id);
    expect(again).toHaveLength(10);
    expect(before).toEqual(expect.arrayContaining(again));
  });

  it('miss nothing where the whole stack is killed in the middle', async () => {
    const recording = recordUnits(() => hr, 'dua', 80, 20);
    for (const moment of [700, 1600]) {
      await sleep(moment);
      await end('SIGKILL');
      await start();
    }
    const units = await recording;
    await until(() => units.every((unit) => unitsAt(fast).includes(unit)), 200_000);
    expect(await failedQueues()).toEqual([]);
    expect(unitsAt(fast).filter((unit) => unit.startsWith('dua'))).toEqual(units);
    // what came more than once is told by its id
    const byId = new Map(fast.received.map(({ id, unitId }) => [id, unitId]));
    expect([...new Set(byId.values())]).toHaveLength(byId.size);
  }, 600_000);
});
