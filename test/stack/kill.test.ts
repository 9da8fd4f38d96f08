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
import { type Api, apiAs, eventually } from '../support/api.ts';
import { asn, excellence, postAll, unit } from '../support/people.ts';

const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));
const Serving = z.object({ url: z.string(), token: z.string() });
const Token = z.object({ token: z.string() });

let dataDir: string;
let child: ChildProcess;
let api: Api;
let url: string;

const start = async (): Promise<void> => {
  child = spawn(process.execPath, [SERVE, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface(child.stdout)) {
    const serving = Serving.parse(JSON.parse(line));
    url = serving.url;
    api = apiAs(url, serving.token);
    return;
  }
  throw new Error('the stack ended before it served');
};

const kill = async (): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kotak9-kill-'));
});
afterAll(async () => {
  // SIGTERM lets the stack end its store, which a kill leaves behind for the next start
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  await rm(dataDir, { recursive: true, force: true });
});

/** Milliseconds between the answer to the last write and the kill: before, during and after the recalculation. */
const MOMENTS = [0, 60, 250];

const committee = async (): Promise<Api> => {
  const anybody = apiAs(url, null);
  const { body } = await anybody.post('/_local/token', { role: 'talent-committee', agency: 'kota-uji' });
  return apiAs(url, Token.parse(body).token);
};

const Recalculating = z.object({ activations: z.array(z.object({ recalculationId: z.string() })) });

describe('a stack that is killed', () => {
  it('places everybody after a restart, whatever was between a write and its recalculation', async () => {
    await start();
    await postAll(api, [
      unit('dinas-a'),
      ...MOMENTS.map(
        (_, n) =>
          [
            '/v1/positions',
            { id: `kabid-${n}`, title: 'Kabid', unitId: 'dinas-a', tier: 'administrator' },
          ] as const,
      ),
    ]);
    for (const [n, moment] of MOMENTS.entries()) {
      const nip = `19710510199603100${n + 1}`;
      await postAll(api, [
        asn({ nip, unitId: 'dinas-a', positionId: `kabid-${n}` }),
        ...excellence(nip, 2026),
      ]);
      await sleep(moment);
      await kill();
      await start();
      const answer = await eventually(
        () => api.get(`/v1/asn/${nip}/placement`),
        ({ body }) => JSON.stringify(body).includes('"box":9'),
      );
      expect(answer.body).toMatchObject({ nip, status: 'placed', box: 9 });
      const { body } = await api.get(`/v1/asn/${nip}/events?limit=1000`);
      const { items } = z
        .object({ items: z.array(z.looseObject({ subject: z.string(), seq: z.number() })) })
        .parse(body);
      const record = items.filter(({ subject }) => subject === `asn/${nip}`).map(({ seq }) => seq);
      expect(record).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
  }, 400_000);

  it('goes on after a restart with the recalculation that a new policy started', async () => {
    const activated = await (await committee()).post('/v1/policies/kemenkeu-type/activation', {
      from: '2026-08-03',
      minutesNumber: 'BA-1/KT/2026',
      signatories: [{ nip: '196803151993031004', body: 'Komite Talenta' }],
    });
    expect(activated.status).toBe(202);
    const [recalculation] = Recalculating.parse(activated.body).activations;
    await kill();
    await start();
    const progress = await eventually(
      () => api.get(`/v1/recalculations/${recalculation?.recalculationId}`),
      ({ body }) => JSON.stringify(body).includes('"state":"finished"'),
      20_000,
    );
    const people = MOMENTS.length;
    expect(progress.body).toMatchObject({ state: 'finished', people: { done: people, total: people } });
    for (const n of MOMENTS.keys()) {
      const { body } = await api.get(`/v1/asn/19710510199603100${n + 1}/placement`);
      expect(body).toMatchObject({ status: 'placed', ruleSet: 'kemenkeu-type' });
    }
  }, 400_000);
});
