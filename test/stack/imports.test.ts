import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Answer, type Api, apiAs, eventually } from '../support/api.ts';
import { postAll, unit } from '../support/people.ts';

const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));
const Serving = z.object({ url: z.string(), token: z.string() });
const Created = z.object({
  id: z.string(),
  upload: z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
});
const Events = z.object({ items: z.array(z.object({ type: z.string(), seq: z.number() })) });

const ROWS = 1200;
const WAIT_MS = 120_000;
const HEADER = 'NIP BARU;NAMA;JENIS PEGAWAI NAMA;GOL AKHIR NAMA;TMT GOLONGAN;UNOR NAMA';
const nipOf = (n: number): string =>
  `19${70 + (n % 20)}0510199503${1 + Math.floor(n / 900)}${String((n % 900) + 1).padStart(3, '0')}`;
const rowOf = (n: number, name = `Pegawai ${n}`): string =>
  `${nipOf(n)};${name};PNS;III/d;1 April 2020;Unit dinas-a`;
const rows = Array.from({ length: ROWS }, (_, n) => rowOf(n));

let dataDir: string;
let child: ChildProcess;
let api: Api;

const start = async (): Promise<void> => {
  child = spawn(process.execPath, [SERVE, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface(child.stdout)) {
    const { url, token } = Serving.parse(JSON.parse(line));
    api = apiAs(url, token);
    return;
  }
  throw new Error('the stack ended before it served');
};
const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

const until = (id: string, status: string): Promise<Answer> =>
  eventually(
    () => api.get(`/v1/imports/${id}`),
    ({ body }) => JSON.stringify(body).includes(`"status":"${status}"`),
    WAIT_MS,
  );
const upload = async (lines: readonly string[]): Promise<string> => {
  const body = { kind: 'siasn-data-utama', fileName: 'data-utama.csv', contentType: 'text/csv' };
  const created = Created.parse((await api.post('/v1/imports', body)).body);
  const { url, method, headers } = created.upload;
  const sent = await fetch(url, { method, headers, body: [HEADER, ...lines].join('\n') });
  expect(sent.status).toBe(200);
  return created.id;
};
const check = async (lines: readonly string[]): Promise<string> => {
  const id = await upload(lines);
  expect((await api.post(`/v1/imports/${id}/check`, {})).status).toBe(202);
  return id;
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kotak9-imports-'));
  await start();
  await postAll(api, [unit('dinas-a')]);
}, 300_000);
afterAll(async () => {
  await end('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

describe('an import on the whole stack', () => {
  it(
    'is sent, checked, killed while it is committed, and is whole after the restart',
    async () => {
      const id = await check([...rows, rowOf(ROWS).replace('1 April 2020', '31 April 2020')]);
      expect((await until(id, 'checked')).body).toMatchObject({
        status: 'checked',
        progress: { rows: ROWS + 1, done: ROWS + 1 },
        counts: { new: ROWS, changed: 0, unchanged: 0, refused: 1 },
      });
      const { url } = z.object({ url: z.string() }).parse((await api.get(`/v1/imports/${id}/faults`)).body);
      expect(await (await fetch(url)).text()).toContain('TMT GOLONGAN: ');

      await api.post(`/v1/imports/${id}/commit`, {});
      await eventually(
        () => api.get(`/v1/asn/${nipOf(3)}`),
        ({ status }) => status === 200,
        WAIT_MS,
      );
      await end('SIGKILL');
      await start();
      expect((await until(id, 'committed')).body).toMatchObject({ committed: { done: ROWS, left: 0 } });
      for (const n of [0, 1, 499, 500, 777, ROWS - 1]) {
        const { body } = await api.get(`/v1/asn/${nipOf(n)}/events?limit=1000`);
        const created = Events.parse(body).items.filter(({ type }) => type === 'record.created.v1');
        expect(created).toEqual([expect.objectContaining({ seq: 1 })]);
      }
    },
    3 * WAIT_MS,
  );

  it(
    'changes nothing when it is sent again, and is taken back',
    async () => {
      const again = await check([rowOf(0, 'Nama Baru'), ...rows.slice(1, 40)]);
      expect((await until(again, 'checked')).body).toMatchObject({
        counts: { new: 0, changed: 1, unchanged: 39, refused: 0 },
      });
      await api.post(`/v1/imports/${again}/commit`, {});
      await until(again, 'committed');
      expect((await api.get(`/v1/asn/${nipOf(0)}`)).body).toMatchObject({ name: 'Nama Baru' });
      await api.post(`/v1/imports/${again}/undo`, {});
      expect((await until(again, 'undone')).body).toMatchObject({ undone: { done: 1, left: 0 } });
      expect((await api.get(`/v1/asn/${nipOf(0)}`)).body).toMatchObject({ name: 'Pegawai 0' });
    },
    3 * WAIT_MS,
  );
});
