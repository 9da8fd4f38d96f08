import {
  answerTypesOf,
  CSV_TYPE,
  listItemOf,
  NDJSON_TYPE,
  OPERATIONS,
  type Operation,
} from '@kotak9/contracts';
import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fill, findParams, type Known, type Params, type ReadList } from '../support/find-params.ts';
import { loadSampleCity } from '../support/sample-city.ts';
import { startTestStack } from '../support/test-stack.ts';

const TODAY = '2026-11-24';
/** Assignments of parameters that are tried until one is found: most people have no leave, no plan, no case. */
const TRIES = 40;
const KNOWN: Known = {
  year: ['2026', '2025', '2027'],
  month: ['2026-10'],
  unit: ['dinas-pendidikan', 'bkpsdm'],
  instrument: ['permenpanrb-19-2025', 'kasn-9-2019'],
  file: ['start.js'],
};
/** Queries without which an operation answers nothing. */
const QUERIES: Readonly<Record<string, string>> = {
  listDeadlines: '?kind=kgb',
  listRetirementOutcomes: '?year=2026',
};

const reads = OPERATIONS.filter(({ method }) => method === 'GET');
const Page = z.object({ items: z.array(z.unknown()) });

let stack: RunningStack;
let agency: string;
beforeAll(async () => {
  stack = await startTestStack(TODAY);
  agency = await loadSampleCity(stack, 40);
}, 300_000);
afterAll(() => stack.close());

const authorization = ({ roles }: Operation, nip?: string): Record<string, string> => {
  const role = ['hr-admin', 'auditor', 'talent-committee'].find((one) =>
    roles.some((allowed) => allowed === one),
  );
  const [first] = roles;
  if (first === undefined) return {};
  // of the systems of the sample city, the one that polls
  const token = stack.token({
    role: role ?? first,
    agency,
    client: 'dinas-dukcapil',
    ...(nip !== undefined && { nip }),
  });
  return { authorization: `Bearer ${token}` };
};

const read = (operation: Operation, path: string, headers: Record<string, string> = {}, nip?: string) =>
  fetch(`${stack.url}${path}`, { headers: { ...authorization(operation, nip), ...headers } });

const lists = new Map<string, readonly unknown[]>();
const readList: ReadList = async (operation, path) => {
  const before = lists.get(path);
  if (before !== undefined) return before;
  const response = await read(operation, `${path}${QUERIES[operation.id] ?? ''}`);
  const items = response.ok ? Page.parse(await response.json()).items : [];
  lists.set(path, items);
  return items;
};

interface Answered {
  readonly operation: Operation;
  readonly path: string;
  readonly response: Response;
  readonly params: Params;
}

/** The first answer with content, with ids that the API itself tells; null where the city has nothing to show. */
const firstAnswer = async (operation: Operation): Promise<Answered | Response | null> => {
  let last: Response | null = null;
  let tries = 0;
  for await (const params of findParams(operation.path, KNOWN, readList)) {
    const path = `${fill(operation.path, params)}${QUERIES[operation.id] ?? ''}`;
    const response = await read(operation, path, {}, params['nip']);
    if (response.ok) return { operation, path, response, params };
    last = response;
    if (++tries === TRIES) break;
  }
  return last;
};

/** Every way in which an answer is not what its operation promises. */
const faultsOf = async ({ operation, path, response, params }: Answered): Promise<readonly string[]> => {
  const { headers } = response;
  const type = headers.get('content-type') ?? '';
  const faults: string[] = [];
  if (operation.file === undefined) {
    const body: unknown = await response.json();
    const promised = operation.answer.safeParse(body);
    if (!promised.success) faults.push(promised.error.message);
    // what a schema does not know it leaves out
    else if (JSON.stringify(sorted(promised.data)) !== JSON.stringify(sorted(body)))
      faults.push('has fields that the contract does not know');
  } else if (!type.startsWith(operation.file.replace('*', ''))) {
    faults.push(`is ${type}`);
  }
  const etag = headers.get('etag') ?? '';
  const again = await read(operation, path, { 'if-none-match': etag }, params['nip']);
  // a workbook or a PDF bears the time at which it was made, so the next one is another
  const isMadeAnew = operation.file?.startsWith('application/') ?? false;
  if (etag === '' || (again.status !== 304 && !isMadeAnew))
    faults.push(`If-None-Match ${etag} is answered ${again.status}`);
  return faults.map((fault) => `${operation.id} ${path} ${fault}`);
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
};

describe('the answers to reads in the sample city', () => {
  it('are what the contract promises, field by field, and 304 for whoever has them', async () => {
    const faults: string[] = [];
    const nothing: string[] = [];
    let answered = 0;
    for (const operation of reads) {
      const found = await firstAnswer(operation);
      if (found === null) nothing.push(operation.id);
      else if (found instanceof Response) {
        if (found.status === 404 || found.status === 403 || found.status === 409) nothing.push(operation.id);
        else faults.push(`${operation.id} ${found.url} is answered ${found.status} ${await found.text()}`);
      } else {
        answered++;
        faults.push(...(await faultsOf(found)));
      }
    }
    console.log(`${answered} of ${reads.length} reads answered; nothing to show: ${nothing.join(', ')}`);
    expect(faults).toEqual([]);
    expect(answered / reads.length).toBeGreaterThan(0.8);
  }, 300_000);

  it('come whole as lines and as rows', async () => {
    const faults: string[] = [];
    for (const operation of reads.filter((one) => listItemOf(one) !== null)) {
      const found = await firstAnswer(operation);
      if (found === null || found instanceof Response) continue;
      const counts: number[] = [];
      for (const accept of [NDJSON_TYPE, CSV_TYPE]) {
        const response = await read(operation, found.path, { accept }, found.params['nip']);
        const text = await response.text();
        if (!(response.headers.get('content-type') ?? '').startsWith(accept) || response.headers.has('link'))
          faults.push(`${operation.id} as ${accept}: ${response.status} ${text.slice(0, 200)}`);
        counts.push(text.split('\n').filter((line) => line !== '').length);
      }
      const { items } = Page.parse(await found.response.json());
      const [lines = 0, rows = 0] = counts;
      if (lines < items.length || rows < lines + 1) faults.push(`${operation.id}: ${items.length} ${counts}`);
      expect(answerTypesOf(operation)).toContain(CSV_TYPE);
    }
    expect(faults).toEqual([]);
  }, 300_000);
});
