import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs, eventually } from '../support/api.ts';
import { asn, postAll, unit } from '../support/people.ts';
import { startTestStack } from '../support/test-stack.ts';

const AGENCY = 'kota-uji';
const NIP = '199009132015211014';
const WORKER = 'recalculate-placement';
const Letters = z.object({ items: z.array(z.unknown()) });
const Queues = z.object({
  items: z.array(z.looseObject({ name: z.string(), failed: z.number(), waiting: z.number() })),
});
const Schedules = z.object({ items: z.array(z.looseObject({ name: z.string() })) });

let stack: RunningStack;
let hr: Api;
let auditor: Api;
let client: DynamoDBClient;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
  hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: AGENCY }));
  auditor = apiAs(stack.url, stack.token({ role: 'auditor', agency: AGENCY }));
  client = new DynamoDBClient({
    endpoint: stack.dynamoEndpoint,
    region: stack.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  client.destroy();
  await stack.close();
});

/** What no version of ours wrote: whoever reads the person whole fails at it. */
const SPOILT = { pk: `${AGENCY}#ASN#${NIP}`, sk: 'NOW#EDUCATION#spoilt' };
const documents = () => DynamoDBDocumentClient.from(client);
const spoil = () =>
  documents().send(new PutCommand({ TableName: stack.tableName, Item: { ...SPOILT, data: 'spoilt' } }));
const mend = () => documents().send(new DeleteCommand({ TableName: stack.tableName, Key: SPOILT }));

const letters = () => auditor.get(`/v1/operations/queues/${WORKER}/dead-letters`);
const queue = async () => {
  const { items } = Queues.parse((await hr.get('/v1/operations/queues')).body);
  return items.find(({ name }) => name === WORKER);
};
const redrive = () => hr.post(`/v1/operations/queues/${WORKER}/redrive`, {});

describe('a message that a worker cannot take', () => {
  it('is seen as a dead letter, comes back while its cause stands, and is gone once that is removed', async () => {
    await spoil();
    await postAll(hr, [unit('dinas-a'), asn({ nip: NIP, unitId: 'dinas-a', positionId: null })]);
    await stack.idle();

    const found = await letters();
    expect(found.body).toMatchObject({
      items: [{ place: 'failed', event: { type: 'record.created.v1' }, subject: `asn/${NIP}` }],
      withheld: 0,
      total: 1,
    });
    expect(JSON.stringify(found.body)).not.toContain('Wanggai');
    expect(await queue()).toMatchObject({ failed: 1, undelivered: 0, waiting: 0, inFlight: 0 });

    expect(await redrive()).toMatchObject({ status: 200, body: { moved: 1, left: 0 } });
    await stack.idle();
    expect(await queue()).toMatchObject({ failed: 1 });

    await mend();
    expect((await redrive()).body).toEqual({ moved: 1, left: 0 });
    await stack.idle();
    expect(Letters.parse((await letters()).body).items).toEqual([]);
    expect(await queue()).toMatchObject({ failed: 0, waiting: 0, inFlight: 0 });
    expect((await hr.get(`/v1/asn/${NIP}/placement`)).status).toBe(200);
  });
});

describe('a schedule that ran', () => {
  const lastRun = async () => {
    const { items } = Schedules.parse((await auditor.get('/v1/operations/schedules')).body);
    return items.find(({ name }) => name === 'daily-check');
  };

  it('is seen with what it did, and when it runs next', async () => {
    expect(await lastRun()).toMatchObject({ runs: [] });
    await stack.fireSchedule('daily-check', '2026-08-04T01:00:00+09:00');
    expect(await lastRun()).toMatchObject({
      expression: 'cron(0 1 * * ? *)',
      nextRun: expect.stringMatching(/T16:00:00\.000Z$/),
      runs: [{ asOf: '2026-08-03T16:00:00.000Z', outcome: 'succeeded', did: { flagged: 0, failures: 0 } }],
    });
  });
});

describe('publication', () => {
  it('has nothing that waits once everything is published', async () => {
    const { body } = await eventually(
      () => hr.get('/v1/operations/publication'),
      (answer) => JSON.stringify(answer.body).includes('"oldest":null'),
    );
    expect(body).toEqual({ oldest: null, ageSeconds: null });
  });
});
