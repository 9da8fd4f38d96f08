import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, ConflictError, createClient } from '@kotak9/client';
import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiAs } from '../support/api.ts';
import { asn, postAll, unit } from '../support/people.ts';
import { ADMINISTRATORS, HEAD, SUPERVISORS } from '../support/small-city.ts';
import { ROOT, startTestStack } from '../support/test-stack.ts';

const AGENCY = 'kota-uji';
/** Each command line starts a Node of its own. */
const SLOW = 180_000;
const [NIP] = ADMINISTRATORS;
const PEOPLE = [HEAD, ...ADMINISTRATORS, ...SUPERVISORS];

let stack: RunningStack;
let hr: Client;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
  const token = stack.token({ role: 'hr-admin', agency: AGENCY });
  hr = createClient({ baseUrl: stack.url, token });
  await postAll(apiAs(stack.url, token), [
    unit('dinas-pendidikan'),
    [
      '/v1/positions',
      {
        id: 'kabid-0',
        title: 'Kepala Bidang',
        unitId: 'dinas-pendidikan',
        tier: 'administrator',
        eselon: 'III.b',
      },
    ],
    ...PEOPLE.map((nip) => asn({ nip, unitId: 'dinas-pendidikan', positionId: null })),
  ]);
  await stack.idle();
});
afterAll(() => stack.close());

const collect = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

/** The id under which a machine client is registered: its token says it. */
const clientIdOf = (token: string): string =>
  z
    .object({ client_id: z.string() })
    .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).client_id;

describe('the client against the whole stack', () => {
  it('reads a list the same way by pages of any size, and as a stream', async () => {
    const whole = await collect(hr.list('/v1/asn'));
    expect(whole).toHaveLength(PEOPLE.length);
    expect(await collect(hr.list('/v1/asn', { query: { limit: 2 } }))).toEqual(whole);
    expect(await collect(hr.pages('/v1/asn', { query: { limit: 3 } }))).toHaveLength(3);
    expect(await collect(hr.stream('/v1/asn'))).toEqual(whole);
  });

  it('does a POST once whose answer was lost', async () => {
    let losses = 0;
    const lossy: typeof globalThis.fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (init?.method !== 'POST' || losses === 2) return response;
      losses += 1;
      await response.arrayBuffer();
      throw new TypeError('connection reset');
    };
    const token = stack.token({ role: 'hr-admin', agency: AGENCY });
    const client = createClient({ baseUrl: stack.url, token, fetch: lossy, retry: { baseMs: 10 } });
    const { data } = await client.post('/v1/asn/{nip}/training', {
      path: { nip: NIP },
      body: { name: 'Pelatihan sekali', year: 2026, hours: 8 },
    });
    expect(losses).toBe(2);
    expect(data).toMatchObject({ name: 'Pelatihan sekali' });
    const { items } = (await hr.get('/v1/asn/{nip}/training', { path: { nip: NIP } })).data;
    expect(items.filter(({ name }) => name === 'Pelatihan sekali')).toHaveLength(1);
  });

  it('changes what it has read, and says when somebody was faster', async () => {
    const path = { nip: NIP };
    const read = await hr.get('/v1/asn/{nip}', { path });
    const etag = read.etag ?? '';
    expect(await hr.getIfChanged('/v1/asn/{nip}', etag, { path })).toBeNull();
    const changed = await hr.patch('/v1/asn/{nip}', { path, body: { name: 'Maria Ohee' }, ifMatch: etag });
    expect(changed.data.version).toBe(read.data.version + 1);
    const late = hr.patch('/v1/asn/{nip}', { path, body: { name: 'Lain' }, ifMatch: etag });
    const conflict = await late.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      code: 'version/stale',
      currentEtag: changed.etag,
      mayBeOwnChange: false,
    });
    expect((await hr.getIfChanged('/v1/asn/{nip}', etag, { path }))?.data.name).toBe('Maria Ohee');
  });
});

describe('another agency by the client', () => {
  let bkd: Client;

  beforeAll(async () => {
    const token = stack.token({ role: 'agency-client', agency: '', client: 'bkd-provinsi' });
    bkd = createClient({ baseUrl: stack.url, token });
    await hr.post('/v1/agency-clients', {
      body: {
        id: clientIdOf(token),
        name: 'SIMPEG BKD Provinsi',
        organisation: 'BKD Provinsi Papua',
        agreement: '415.4/27/PKS/2026',
        legalGround: 'Perpres 39/2019',
        events: [{ type: 'unit.created.v1', fields: ['unitId'] }],
        validFrom: '2026-01-01',
      },
    });
  });

  const createUnits = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await hr.post('/v1/units', { body: { id, name: `Unit ${id}`, parentId: null } });
    await stack.idle();
  };

  it('is told every public event once and in order, and goes on after a restart', async () => {
    const { data: subscription } = await bkd.post('/v1/subscriptions', {
      body: {
        eventTypes: ['unit.created.v1'],
        purpose: 'Pemetaan unit kerja',
        legalGround: 'PKS 415.4/27/PKS/2026 Pasal 3',
        delivery: { kind: 'polling' },
      },
    });
    await createUnits(['dinas-satu', 'dinas-dua', 'dinas-tiga']);
    const options = { subscriptionId: subscription.id, limit: 2 };
    const first = await collect(bkd.events(options));
    const told = first.map(({ event }) => Object(event['data']).unitId);
    expect(told).toEqual(expect.arrayContaining(['dinas-satu', 'dinas-dua', 'dinas-tiga']));
    expect(new Set(first.map(({ position }) => position)).size).toBe(first.length);

    await createUnits(['dinas-empat']);
    const after = first.at(-1)?.position ?? 0;
    const second = await collect(bkd.events({ ...options, after }));
    expect(second.map(({ event }) => event['data'])).toEqual([{ unitId: 'dinas-empat' }]);
    expect(await collect(bkd.list('/v1/subscriptions'))).toMatchObject([{ id: subscription.id }]);
  });
});

describe('the command line against the whole stack', () => {
  let config: string;

  beforeAll(async () => {
    config = await mkdtemp(join(tmpdir(), 'kotak9-config-'));
  });
  afterAll(() => rm(config, { recursive: true, force: true }));

  const kotak9 = (...args: readonly string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [join(ROOT, 'packages/cli/bin/kotak9.js'), ...args], {
        env: { ...process.env, XDG_CONFIG_HOME: config, LANG: 'en_US.UTF-8', LC_ALL: '' },
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
    });

  it(
    'signs in, counts the boxes, and verifies the history of a person',
    async () => {
      const login = ['login', '--url', stack.url, '--role', 'hr-admin', '--agency', AGENCY];
      expect(await kotak9(...login)).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse((await kotak9('whoami', '--json')).out)).toMatchObject({
        agency: AGENCY,
        roles: ['hr-admin'],
      });

      const { data: nineBox } = await hr.get('/v1/nine-box', { query: { limit: 0 } });
      expect(JSON.parse((await kotak9('nine-box', '--json')).out)).toEqual(nineBox);
      expect((await kotak9('nine-box')).out).toContain(`placed 0 · unplaced ${PEOPLE.length}`);

      const verified = await kotak9('verify', NIP);
      expect(verified).toMatchObject({ code: 0, err: '' });
      expect(verified.out).toContain(`asn/${NIP}`);
      expect(verified.out).toContain('The history is whole.');
      expect(await kotak9('verify', 'position/kabid-0')).toMatchObject({ code: 0 });
      expect(await kotak9('nine-box', '--unit', 'tidak-ada')).toMatchObject({ code: 4 });
    },
    SLOW,
  );

  it(
    'imports a file, says what it did not take, and takes it back',
    async () => {
      const file = join(config, 'data-utama.csv');
      const row = (nip: string, since: string) => `${nip};Pegawai;PNS;III/d;${since};Unit dinas-pendidikan`;
      const rows = [
        'NIP BARU;NAMA;JENIS PEGAWAI NAMA;GOL AKHIR NAMA;TMT GOLONGAN;UNOR NAMA',
        row('197005101995031001', '1 April 2020'),
        row('197105101995031002', '31 April 2020'),
      ];
      await writeFile(file, rows.join('\n'));
      const written = await kotak9('import', file, '--kind', 'siasn-data-utama', '--commit', '--json');
      // one row was refused
      expect(written.code).toBe(1);
      const { id, ...result } = z.looseObject({ id: z.string() }).parse(JSON.parse(written.out));
      expect(result).toMatchObject({
        status: 'committed',
        counts: { new: 1, changed: 0, unchanged: 0, refused: 1 },
        committed: { done: 1, left: 0 },
        refusedRows: [{ row: 3, verdict: 'refused' }],
      });
      const path = { nip: '197005101995031001' };
      expect((await hr.get('/v1/asn/{nip}', { path })).data.name).toBe('Pegawai');
      expect((await kotak9('import', '--undo', id, '--json')).out).toContain('"undone":{"done":1,"left":0}');
    },
    SLOW,
  );

  it(
    'tells another agency what happened',
    async () => {
      const login = ['login', '--url', stack.url, '--role', 'agency-client', '--client', 'bkd-provinsi'];
      expect(await kotak9(...login)).toMatchObject({ code: 0 });
      expect((await kotak9('subscriptions', 'list')).out).toContain('unit.created.v1');
      const tail = await kotak9('events', 'tail', '--after', '0', '--json');
      expect(tail.code).toBe(0);
      const events = tail.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).event.data.unitId);
      expect(events).toEqual(expect.arrayContaining(['dinas-satu', 'dinas-empat']));
    },
    SLOW,
  );
});
