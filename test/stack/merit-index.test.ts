import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DEFAULT_SEED, generateCity, loadCity, type RunningStack } from '@kotak9/local';
import { EVIDENCE_CODES } from '@kotak9/rules';
import { DynamoTable, localDate } from '@kotak9/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs } from '../support/api.ts';
import { startTestStack } from '../support/test-stack.ts';

const PEOPLE = 300;
const ASSESSMENTS = '/v1/merit-assessments/2026';
const OLD = `${ASSESSMENTS}/instruments/kasn-9-2019`;

const Evidence = z.object({ items: z.array(z.object({ code: z.string(), source: z.string() })) });
const Suggestions = z.object({ items: z.array(z.object({ item: z.string(), suggested: z.number() })) });
const Versioned = z.object({ version: z.number() });

let stack: RunningStack;
let hr: Api;
let auditor: Api;
let gathered: z.infer<typeof Evidence>['items'];

beforeAll(async () => {
  stack = await startTestStack('2026-11-02');
  const { dynamoEndpoint: endpoint, region, tableName } = stack;
  const now = stack.now().toISOString();
  const city = generateCity({ people: PEOPLE, seed: DEFAULT_SEED, today: localDate(now) });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  await loadCity({ table: new DynamoTable({ client, tableName }), city, now });
  client.destroy();
  await stack.idle();
  hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: city.agency }));
  auditor = apiAs(stack.url, stack.token({ role: 'auditor', agency: city.agency }));
  const { status, body } = await hr.post(`${ASSESSMENTS}/evidence`, {});
  expect(status).toBe(201);
  gathered = Evidence.parse(body).items;
}, 480_000);
afterAll(() => stack.close());

describe('the merit index of the sample city', () => {
  it('has evidence of every kind', () => {
    const codes = gathered.map(({ code }) => code).filter((code) => !code.startsWith('dokumen:'));
    expect(codes.toSorted()).toEqual([...EVIDENCE_CODES].toSorted());
  });

  it('links each piece to a source that an auditor can open', async () => {
    const broken: string[] = [];
    for (const source of new Set(gathered.map((item) => item.source))) {
      const { status } = await auditor.get(source);
      if (status !== 200) broken.push(`${status} ${source}`);
    }
    expect(broken).toEqual([]);
  }, 120_000);

  it('is computed by the levels that the evidence suggests', async () => {
    const { items } = Suggestions.parse((await auditor.get(`${OLD}/suggestions`)).body);
    const { version } = Versioned.parse((await hr.get(OLD)).body);
    const levels = items.map(({ item, suggested }) => ({ item, level: suggested }));
    const assessed = await hr.post(`${OLD}/levels`, { levels }, { headers: { 'if-match': `"${version}"` } });
    expect(assessed.status).toBe(200);
    const { status, body } = await auditor.get(`${OLD}/index`);
    expect(status).toBe(200);
    const { index } = z.object({ index: z.number() }).parse(body);
    expect(index).toBeGreaterThan(100);
    expect(index).toBeLessThan(400);
    expect(body).toMatchObject({ evidenceAsOf: '2026-11-02', reachable: true });
  });

  it('stands beside the results of three years', async () => {
    const { body } = await auditor.get('/v1/merit-index');
    expect(body).toMatchObject({ items: [{ year: 2026 }, { year: 2025 }, { year: 2024 }, { year: 2023 }] });
  });

  it('is reported as PDF with the fonts of the bundle', async () => {
    const token = stack.token({ role: 'auditor', agency: 'kota-jayapura' });
    const answer = await fetch(`${stack.url}${OLD}/report.pdf`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
