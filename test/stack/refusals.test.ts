import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs, eventually } from '../support/api.ts';
import { CALLERS } from '../support/callers.ts';
import { asn, postAll, unit } from '../support/people.ts';
import { startTestStack } from '../support/test-stack.ts';

let stack: RunningStack;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
});
afterAll(() => stack.close());

const person = (nip: string, unitId = 'dinas-a') => asn({ nip, unitId, positionId: null });

describe.each(CALLERS)('bad input by $caller', ({ agency, as }) => {
  let hr: Api;

  beforeAll(async () => {
    hr = as(stack.url, stack.token({ role: 'hr-admin', agency }));
    await postAll(hr, [unit('dinas-a')]);
  });

  it.each([
    ['no token', () => as(stack.url, null).get('/v1/units'), 401],
    ['a token that is none', () => as(stack.url, 'abc.def.ghi').get('/v1/units'), 401],
    ['an unknown route', () => hr.get('/v1/nothing'), 404],
    ['a body that is no JSON', () => hr.post('/v1/units', '{"id":'), 400],
    [
      'a body of another kind',
      () => hr.post('/v1/units', 'id=a', { headers: { 'content-type': 'text/plain' } }),
      415,
    ],
    ['a misspelt filter', () => hr.get('/v1/asn?unti=dinas-a'), 400],
    ['a cursor of nobody', () => hr.get('/v1/asn?cursor=abc'), 400],
  ])('%s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  it('names every failing field, in Indonesian and in English', async () => {
    const body = {
      nip: '196813151993031004',
      name: '',
      employmentType: 'honorer',
      rank: { grade: 'V/a', since: '2021-02-30' },
      unitId: 'dinas-a',
      positionId: null,
    };
    const fields = z.object({
      title: z.string(),
      errors: z.array(z.object({ field: z.string(), message: z.string() })),
    });
    const id = await hr.post('/v1/asn', body);
    const en = await hr.post('/v1/asn', body, { headers: { 'accept-language': 'en' } });
    expect([id.status, en.status]).toEqual([400, 400]);
    expect(id.headers.get('content-type')).toContain('application/problem+json');
    const named = fields.parse(id.body).errors.map(({ field }) => field);
    expect(new Set(named)).toEqual(new Set(['nip', 'name', 'employmentType', 'rank.grade', 'rank.since']));
    expect(fields.parse(id.body).title).toBe('Permintaan tidak sah');
    expect(fields.parse(en.body).title).toBe('Invalid request');
    expect((await hr.get('/v1/asn?q=196813')).body).toMatchObject({ items: [] });
  });

  it('gives the first answer again for a repeated key, and refuses the key for another request', async () => {
    const key = { headers: { 'idempotency-key': 'once' } };
    const [path, body] = person('196803151993031004');
    const answers = await Promise.all(Array.from({ length: 20 }, () => hr.post(path, body, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const events = await hr.get('/v1/asn/196803151993031004/events');
    expect(events.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ type: 'record.created.v1' })]),
    });
    const other = await hr.post(path, { ...body, name: 'Lain' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency/key-reused' } });
    expect((await hr.post(path, body)).status).toBe(409);
  });

  it('refuses a change of a version that is no longer there', async () => {
    const [path, body] = person('196802291993032001');
    await hr.post(path, body);
    const change = (version: string) =>
      hr.patch('/v1/asn/196802291993032001', { name: 'Maria Ohee' }, { headers: { 'if-match': version } });
    expect((await hr.patch('/v1/asn/196802291993032001', { name: 'X' })).status).toBe(428);
    expect(await change('"1"')).toMatchObject({ status: 200, body: { name: 'Maria Ohee', version: 2 } });
    expect(await change('"1"')).toMatchObject({
      status: 412,
      body: { code: 'version/stale', currentVersion: 2 },
    });
  });
});

/** Workers that a change of a record drives: each sets the message aside for itself. */
const READERS = 2;

describe('a poison message', () => {
  it('ends in the dead-letter queue after five tries, keeps nobody waiting, and can be redriven', async () => {
    const client = new DynamoDBClient({
      endpoint: stack.dynamoEndpoint,
      region: stack.region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const poison = {
      pk: 'kota-uji#ASN#0',
      sk: 'EVENT#asn#00000001',
      id: 'poison',
      type: 'record.changed.v1',
      time: '2026-08-03T00:00:00.000Z',
      agency: 'kota-uji',
      subject: 'asn/0',
      seq: 1,
      actor: { sub: 'nobody', role: 'none' },
      correlationId: 'poison',
      data: { nip: 'not a number' },
      prevHash: null,
      hash: '',
      unpublished: '1',
    };
    await DynamoDBDocumentClient.from(client).send(
      new PutCommand({ TableName: stack.tableName, Item: poison }),
    );
    client.destroy();
    const hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: 'kota-uji' }));
    await postAll(hr, [unit('dinas-b')]);
    const [path, body] = person('199009132023211014', 'dinas-b');
    await hr.post(path, { ...body, employmentType: 'pppk' });
    const healthy = await eventually(
      () => hr.get('/v1/asn/199009132023211014/placement'),
      (answer) => JSON.stringify(answer.body).includes('"post"'),
    );
    expect(healthy.body).toMatchObject({
      missing: expect.arrayContaining([{ input: 'post', reason: 'absent', since: null }]),
    });

    await stack.idle();
    expect(stack.deadLetters()).toHaveLength(READERS);
    expect(JSON.stringify(stack.deadLetters())).toContain('poison');
    await stack.redrive();
    await stack.idle();
    expect(stack.deadLetters()).toHaveLength(READERS);
  });
});
