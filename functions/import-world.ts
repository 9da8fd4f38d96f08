import { StoredEvent, toCloudEvent } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import * as z from 'zod';
import { createHandler } from './run-import/create-handler.ts';
import type { RunImportDeps } from './run-import/deps.ts';
import { createWorld, type World } from './test-world.ts';
import { failuresOf, sqsEvent } from './worker-world.ts';

/** The API with the worker of imports behind it: what is queued waits until it is pumped. */
export interface ImportWorld extends World {
  readonly table: MemoryTable;
  readonly worker: RunImportDeps;
  /** Messages that the worker sent itself, in order; a test may repeat, reorder or drop them. */
  readonly queued: string[];
  /** Hands the worker the start of the last step of an import. @returns ids of the messages that it failed */
  start(id: string): Promise<readonly string[]>;
  /** Starts the step, then works off every queued message. @throws Error if one fails */
  pump(id: string): Promise<void>;
  handle(...messages: readonly string[]): Promise<readonly string[]>;
  /** Creates an import of a file and has it checked. @returns its id */
  check(kind: string, csv: string, more?: object): Promise<string>;
  step(id: string, step: 'check' | 'commit' | 'undo', body?: object): Promise<z.infer<typeof Shown>>;
  rows(id: string, query?: string): Promise<readonly z.infer<typeof Row>[]>;
}

const Shown = z.looseObject({
  status: z.string(),
  counts: z.unknown(),
  committed: z.unknown(),
  undone: z.unknown(),
});
const Row = z.looseObject({ row: z.number(), verdict: z.string() });

export const createImportWorld = (table = new MemoryTable()): ImportWorld => {
  const world = createWorld(table);
  const queued: string[] = [];
  const worker: RunImportDeps = {
    ...world.deps,
    table,
    objects: world.objects,
    queue: {
      send: async (parts) => {
        queued.push(...parts.map((part) => JSON.stringify(part)));
      },
    },
  };
  const handler = createHandler(worker);
  const handle = async (...messages: readonly string[]) => failuresOf(await handler(sqsEvent(messages)));

  const started = (id: string): string => {
    const events = world.events('import.started').map((item) => StoredEvent.parse(item));
    const last = events.findLast(({ subject }) => subject === `import/all/${id}`);
    if (last === undefined) throw new Error('No step was started');
    return JSON.stringify({ detail: toCloudEvent(last) });
  };

  const imports: ImportWorld = {
    ...world,
    table,
    worker,
    queued,
    handle,
    start: (id) => handle(started(id)),
    pump: async (id) => {
      const failed = [...(await imports.start(id))];
      for (let message = queued.shift(); message !== undefined; message = queued.shift())
        failed.push(...(await handle(message)));
      if (failed.length > 0) throw new Error(`${failed.length} messages failed`);
    },
    check: async (kind, csv, more = {}) => {
      const body = { kind, fileName: 'berkas.csv', contentType: 'text/csv', ...more };
      const { body: answer } = await world.call('POST /v1/imports', { body });
      const { id } = z.object({ id: z.string() }).parse(answer);
      world.objects.stored.set(`kota-jayapura/${id}/file`, Buffer.from(csv));
      await imports.step(id, 'check');
      return id;
    },
    step: async (id, step, body = {}) => {
      const { status, body: answer } = await world.call(`POST /v1/imports/${id}/${step}`, { body });
      if (status !== 202) throw new Error(`${step}: ${status} ${JSON.stringify(answer)}`);
      await imports.pump(id);
      return Shown.parse((await world.call(`GET /v1/imports/${id}`)).body);
    },
    rows: async (id, query = '') => {
      const { body } = await world.call(`GET /v1/imports/${id}/rows${query}`);
      return z.object({ items: z.array(Row) }).parse(body).items;
    },
  };
  return imports;
};
