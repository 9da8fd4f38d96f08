import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ApiHandler } from '@kotak9/http';
import { invoke } from '@kotak9/http/testing';
import { DEFAULT_SEED, generateCity, siasnTable } from '@kotak9/local';
import { createSilentObserver } from '@kotak9/observe';
import type { IsoDate } from '@kotak9/rules';
import {
  type BulkTable,
  type Change,
  commit,
  createPosition,
  createUnit,
  slices,
  type Write,
} from '@kotak9/store';
import { inParallel, type MemoryDynamo, startMemoryDynamo, writeBare } from '@kotak9/store/testing';
import * as z from 'zod';
import { createHandler as createApi } from '../../functions/api-imports/create-handler.ts';
import { createHandler as createWorker } from '../../functions/run-import/create-handler.ts';
import type { RunImportDeps } from '../../functions/run-import/deps.ts';
import { createMemoryObjects } from '../../functions/test-import-objects.ts';
import { sqsEvent } from '../../functions/worker-world.ts';
import { writeSiasnWorkbook } from '../support/siasn-workbook.ts';

const ROWS = 20_000;
/** Rows that are wrong on purpose. */
const FAULTS = 20;
/** Parts worked on at once, as the queue's mapping would; as many transactions at once are written bare. */
const WORKERS = 5;

interface Consumed {
  requests: number;
  units: number;
}

/** A SIASN file of a whole city, dry run and commit, beside what the same store takes of the same items when nothing else is done. */
export const benchImports = async (today: IsoDate, rows = ROWS): Promise<readonly string[]> => {
  const dynamo = await startMemoryDynamo();
  try {
    return await benchOn(dynamo, today, rows);
  } finally {
    await dynamo.close();
  }
};

const benchOn = async (dynamo: MemoryDynamo, today: IsoDate, rows: number): Promise<readonly string[]> => {
  const consumed: Consumed = { requests: 0, units: 0 };
  const table = dynamo.table({
    onConsumed: (_operation, units) => {
      consumed.requests++;
      consumed.units += units;
    },
  });
  const now = `${today}T00:00:00.000Z`;
  const city = generateCity({ people: rows, seed: DEFAULT_SEED, today });
  const { agency } = city;
  await loadOrganization(table, city, now);

  const written: (readonly Write[])[] = [];
  const recording = recordTransactions(table, written);
  const objects = createMemoryObjects();
  const queued: string[] = [];
  const deps: RunImportDeps = {
    table: recording,
    observer: createSilentObserver(),
    clock: () => new Date(now),
    objects,
    queue: { send: async (parts) => void queued.push(...parts.map((part) => JSON.stringify(part))) },
  };
  const api = createApi({ ...deps, links: objects });
  const worker = createWorker(deps);
  const call = caller(api, agency);
  const path = join(await mkdtemp(join(tmpdir(), 'kotak9-import-')), 'data-utama.xlsx');
  await writeSiasnWorkbook(path, siasnTable(city, { people: rows, faults: FAULTS }));
  const file = await readFile(path);
  await rm(dirname(path), { recursive: true });
  const { id } = await call('POST', '/v1/imports', {
    kind: 'siasn-data-utama',
    fileName: 'data-utama.xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  await objects.write(`${agency}/${id}/file`, file, '');

  const work = async (message: string): Promise<void> => {
    const { batchItemFailures } = await worker(sqsEvent([message]));
    if (batchItemFailures.length > 0) throw new Error('A part of the import failed');
  };
  const runStep = async (step: 'check' | 'commit', between = async () => {}) => {
    Object.assign(consumed, { requests: 0, units: 0 });
    const started = performance.now();
    await call('POST', `/v1/imports/${id}/${step}`, {});
    await work(startedEvent(agency, id, step, now));
    const parts = queued.splice(0);
    const looks: string[] = [];
    let aside = 0;
    for (const wave of slices(parts, WORKERS)) {
      await inParallel(wave, WORKERS, work);
      const paused = performance.now();
      looks.push((await call('GET', `/v1/imports/${id}`)).progress);
      await between();
      aside += performance.now() - paused;
    }
    const shown = await call('GET', `/v1/imports/${id}`);
    return { ms: performance.now() - started - aside, ...consumed, ...shown, looks };
  };
  const check = await runStep('check');
  const bare = { ms: 0, items: 0, units: 0, requests: 0 };
  // wave by wave beside the commit: what else the machine does meanwhile then slows both alike
  const committed = await runStep('commit', async () => {
    const wave = written.splice(0);
    const { ms, items, units } = await writeBare(dynamo, wave, WORKERS);
    bare.ms += ms;
    bare.items += items;
    bare.units += units;
    bare.requests += wave.length;
  });

  const rate = (ms: number): number => (rows / ms) * 1000;
  const line = (what: string, ms: number, units: number, requests: number): string =>
    `  ${what.padEnd(44)}${rate(ms).toFixed(0).padStart(7)} rows/s${(ms / 1000).toFixed(1).padStart(8)} s` +
    `${(rate(ms) / rate(bare.ms)).toFixed(2).padStart(7)}×${String(requests).padStart(8)} requests${units.toFixed(0).padStart(9)} units`;
  return [
    `Import of ${rows} rows (${(file.length / 1e6).toFixed(1)} MB), ${bare.items} items in ${bare.requests} transactions`,
    `  checked: ${JSON.stringify(check.counts)}, committed: ${JSON.stringify(committed.committed)}`,
    `  seen on the way: ${check.looks.join(' ')} | ${committed.looks.join(' ')}`,
    line('bare TransactWriteItems of the same items', bare.ms, bare.units, bare.requests),
    line('dry run', check.ms, check.units, check.requests),
    line('commit', committed.ms, committed.units, committed.requests),
    line('both', check.ms + committed.ms, check.units + committed.units, check.requests + committed.requests),
    '',
  ];
};

const Shown = z.object({
  id: z.string(),
  counts: z.unknown(),
  committed: z.unknown(),
  progress: z.object({ rows: z.number().nullable(), done: z.number() }).transform(({ done }) => String(done)),
});

const caller =
  (handler: ApiHandler, agency: string) =>
  async (method: 'GET' | 'POST', path: string, body?: object): Promise<z.output<typeof Shown>> => {
    const answer = await invoke(handler, { method, path, role: 'hr-admin', agency, ...(body && { body }) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return Shown.parse(answer.body);
  };

/** Units, and posts that nobody holds yet. */
const loadOrganization = async (
  table: BulkTable,
  { agency, units, positions }: ReturnType<typeof generateCity>,
  now: string,
): Promise<void> => {
  const cause = {
    agency,
    actor: { sub: 'system', role: 'loader' },
    now,
    correlationId: 'bench',
    newId: () => crypto.randomUUID(),
  };
  const enter = async (changes: readonly Change[]): Promise<void> => {
    if (!(await commit(table, cause, changes)).committed) throw new Error('Not stored');
  };
  for (const unit of units) await enter([createUnit(agency, unit)]);
  const vacant = positions.map((position) =>
    createPosition(agency, { ...position, holder: null, holderSince: null, vacantSince: null }),
  );
  const batches = Array.from({ length: Math.ceil(vacant.length / 40) }, (_, at) =>
    vacant.slice(at * 40, at * 40 + 40),
  );
  await inParallel(batches, 2, enter);
};

const recordTransactions = (table: BulkTable, written: (readonly Write[])[]): BulkTable => ({
  get: (key) => table.get(key),
  getMany: (keys) => table.getMany(keys),
  query: (pk, range, options) => table.query(pk, range, options),
  queryIndex: (query) => table.queryIndex(query),
  write: (write) => table.write(write),
  transact: async (writes) => {
    const result = await table.transact(writes);
    if (result.done && writes.some(isBatchNote)) written.push(writes);
    return result;
  },
});

/** Transactions that write rows note which; the others are a handful that move the import itself. */
const isBatchNote = (write: Write): boolean => 'put' in write && write.put.sk.startsWith('BATCH#');

/** What the bus would bring. */
const startedEvent = (agency: string, importId: string, step: string, time: string): string =>
  JSON.stringify({
    detail: {
      specversion: '1.0',
      id: crypto.randomUUID(),
      source: 'kotak9',
      type: 'import.started.v1',
      subject: `import/all/${importId}`,
      time,
      datacontenttype: 'application/json',
      dataschema: 'urn:kotak9:event:import.started:1.0.0',
      agency,
      sequence: 1,
      correlationid: importId,
      data: { listId: 'all', importId, step, run: 1 },
    },
  });
