import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { newDataDir, writeBundle, writeFixture } from '../testing/write-fixture.ts';
import type { RunningStack } from './running-stack.ts';
import { startStack } from './start-stack.ts';

const tail = z.object({
  events: z.array(z.object({ event: z.object({ detail: z.object({ id: z.string() }) }) })),
});
const counted = z.object({ effects: z.number() });
const echo = z.object({
  year: z.number(),
  event: z.object({ requestContext: z.object({ timeEpoch: z.number() }) }),
});

const assembly = writeFixture();
const dataDir = newDataDir();
const patience = 60_000;
let stack: RunningStack;

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${stack.url}${path}`, { headers });
const put = (id: string, body: object = {}) =>
  fetch(`${stack.url}/items/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const effects = async (id: string): Promise<unknown> => (await get(`/effects/${id}`)).json();
const lettersIn = (queue: string) => stack.deadLetters().filter((letter) => letter.queue === queue);

beforeAll(async () => {
  stack = await startStack({ assembly, dataDir, retryAfterMs: 50 });
}, patience);
afterAll(() => stack.close(), patience);

describe('HTTP to worker', () => {
  it('hands a request with a token to the function of the route', async () => {
    const token = stack.token({ role: ['hr-admin', 'auditor'], agency: 'kota', nip: '1' });
    const response = await get('/echo/a%20b?x=1&x=2', {
      authorization: `Bearer ${token}`,
      cookie: 'a=1; b=2',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      name: 'fixture-api',
      event: {
        version: '2.0',
        routeKey: 'GET /echo/{id}',
        rawPath: '/echo/a b',
        rawQueryString: 'x=1&x=2',
        pathParameters: { id: 'a b' },
        queryStringParameters: { x: '1,2' },
        cookies: ['a=1', 'b=2'],
        isBase64Encoded: false,
        requestContext: {
          stage: '$default',
          authorizer: {
            jwt: {
              claims: { 'cognito:groups': '[hr-admin auditor]', 'custom:agency': 'kota', token_use: 'id' },
              scopes: null,
            },
          },
        },
      },
    });
  });

  it('refuses a missing and a forged token, and a path that is no route', async () => {
    const token = stack.token({ role: 'auditor', agency: 'kota' });
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    const answers = [
      await get('/echo/1'),
      await get('/echo/1', { authorization: `Bearer ${forged}` }),
      await get('/no'),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 404]);
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { message: 'Unauthorized' },
      { message: 'Unauthorized' },
      { message: 'Not Found' },
    ]);
  });

  it('lets only a token with the scope pass a scoped route', async () => {
    const person = stack.token({ role: 'auditor', agency: 'kota' });
    const machine = stack.token({ role: 'agency-client', agency: 'kota' });
    expect((await get('/scoped', { authorization: `Bearer ${person}` })).status).toBe(403);
    expect((await get('/scoped', { authorization: `Bearer ${machine}` })).status).toBe(200);
  });

  it('answers 500 to what a function throws, and to one that ends its process, and goes on', async () => {
    expect((await get('/throw')).status).toBe(500);
    expect((await get('/exit')).status).toBe(500);
    expect(await effects('nobody')).toEqual({ effects: 0 });
  });

  it('stops a function at its timeout, and starts it cold for the next event', async () => {
    expect(await (await get('/slow')).json()).toMatchObject({ calls: expect.any(Number) });
    expect((await get('/slow?ms=5000')).status).toBe(500);
    expect(await (await get('/slow')).json()).toEqual({ calls: 1 });
  }, 15_000);

  it('throttles as the stage says', async () => {
    const statuses = await Promise.all([1, 2, 3].map(async () => (await get('/limited')).status));
    expect(statuses.toSorted()).toEqual([200, 200, 429]);
  });
});

describe('stream to bus to queue to worker', () => {
  it(
    'carries an item to the worker once, and no item that rule or filter leave out',
    async () => {
      await Promise.all([put('plain'), put('hushed', { quiet: true })]);
      await stack.idle();
      expect(await effects('plain')).toEqual({ effects: 1 });
      expect(await effects('hushed')).toEqual({ effects: 0 });
      const { events } = tail.parse(await (await get('/_local/events')).json());
      expect(events.map((one) => one.event.detail.id).toSorted()).toEqual(['hushed', 'plain']);
    },
    patience,
  );

  it(
    'keeps what the worker fails as a dead letter, takes the rest of the batch, and redrives',
    async () => {
      await fetch(`${stack.url}/broken/work/bad`, { method: 'PUT' });
      await Promise.all([put('bad'), put('good')]);
      await stack.idle();
      expect(await effects('good')).toEqual({ effects: 1 });
      expect(lettersIn('fixture-work-dlq')).toHaveLength(1);
      await fetch(`${stack.url}/broken/work/bad`, { method: 'DELETE' });
      expect(await stack.redrive()).toEqual({ redriven: 1, kept: 0 });
      await stack.idle();
      expect(await effects('bad')).toEqual({ effects: 1 });
      expect(lettersIn('fixture-work-dlq')).toEqual([]);
    },
    patience,
  );

  it(
    'gives up only the record that the stream function refuses, and delivers it again on redrive',
    async () => {
      await fetch(`${stack.url}/broken/publish/stuck`, { method: 'PUT' });
      await Promise.all(['before', 'stuck', 'after'].map((id) => put(id)));
      await stack.idle();
      expect([await effects('before'), await effects('stuck'), await effects('after')]).toEqual([
        { effects: 1 },
        { effects: 0 },
        { effects: 1 },
      ]);
      const [letter, ...more] = lettersIn('fixture-stream-dlq');
      expect(more).toEqual([]);
      expect(JSON.parse(letter?.body ?? '{}')).toMatchObject({
        requestContext: { condition: 'RetryAttemptsExhausted' },
        DDBStreamBatchInfo: { batchSize: 1 },
      });
      await fetch(`${stack.url}/broken/publish/stuck`, { method: 'DELETE' });
      expect(await stack.redrive('fixture-stream-dlq')).toEqual({ redriven: 1, kept: 0 });
      await stack.idle();
      expect(await effects('stuck')).toEqual({ effects: 1 });
    },
    patience,
  );
});

describe('schedules', () => {
  it('fires for the given time and answers what the function answered', async () => {
    const response = await fetch(`${stack.url}/_local/schedules/nightly`, {
      method: 'POST',
      body: JSON.stringify({ at: '2027-03-01T00:00+09:00' }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      schedule: 'fixture-nightly',
      result: { asOf: '2027-02-28T15:00:00Z', executionId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('tells a failed run, an unknown name and a bad time apart', async () => {
    const fire = (name: string, body: object) =>
      fetch(`${stack.url}/_local/schedules/${name}`, { method: 'POST', body: JSON.stringify(body) });
    const failed = await fire('nightly', { at: '2030-01-01T00:00:00Z' });
    const unknown = await fire('yearly', {});
    const bad = await fire('nightly', { at: 'tomorrow' });
    expect([failed.status, unknown.status, bad.status]).toEqual([502, 404, 400]);
    expect(await failed.json()).toMatchObject({ title: 'fixture-nightly failed: no such night' });
    expect(await unknown.json()).toMatchObject({ title: expect.stringContaining('fixture-nightly') });
    expect(await bad.json()).toMatchObject({ errors: [{ field: 'at' }] });
  });
});

describe('local endpoints', () => {
  const post = (path: string, body: string) => fetch(`${stack.url}${path}`, { method: 'POST', body });

  it('give a token that passes the authorizer', async () => {
    const answer = await post('/_local/token', '{"role":["auditor"],"agency":"kota","nip":"1"}');
    const { token, expiresIn } = z
      .object({ token: z.string(), expiresIn: z.number() })
      .parse(await answer.json());
    expect(expiresIn).toBeGreaterThan(0);
    expect((await get('/echo/1', { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it.each([
    ['{"role":"boss","agency":"kota"}', ['role']],
    ['{"role":[],"agency":""}', ['role', 'agency']],
    ['{"role":"auditor","agency":"kota","nib":"1"}', ['']],
    ['{', undefined],
  ])('refuse the body %s, naming the field', async (body, fields) => {
    const answer = await post('/_local/token', body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = z
      .object({ errors: z.array(z.object({ field: z.string() })).optional() })
      .parse(await answer.json());
    expect(errors?.map(({ field }) => field)).toEqual(fields);
  });

  it('publish the key of the issuer', async () => {
    const discovery = z
      .object({ issuer: z.string(), jwks_uri: z.string() })
      .parse(await (await get('/_local/issuer/.well-known/openid-configuration')).json());
    expect(discovery.issuer).toMatch(/^https:\/\/cognito-idp\.ap-southeast-3\.amazonaws\.com\//);
    expect(await (await fetch(discovery.jwks_uri)).json()).toMatchObject({
      keys: [{ kty: 'RSA', alg: 'RS256' }],
    });
  });

  it('answer only to names of this machine', async () => {
    const asked = request(`${stack.url}/_local/status`, { headers: { host: 'evil.example' } }).end();
    const [response] = await once(asked, 'response');
    response.resume();
    expect(response.statusCode).toBe(403);
  });

  it('list what there is', async () => {
    expect(await (await get('/_local/status')).json()).toMatchObject({
      tables: ['fixture-table'],
      routes: expect.arrayContaining(['GET /echo/{id}']),
      queues: expect.arrayContaining([expect.objectContaining({ name: 'fixture-work', visible: 0 })]),
      schedules: [{ name: 'fixture-nightly', next: expect.stringContaining('T16:00:00') }],
    });
    expect((await get('/_local/nothing')).status).toBe(404);
    expect(await (await get('/_local/dead-letters')).json()).toEqual({ deadLetters: [] });
    expect((await get('/_local/events?after=x')).status).toBe(400);
  });

  it('follow the bus as server-sent events', async () => {
    const last = z.object({ next: z.number() }).parse(await (await get('/_local/events')).json()).next;
    const leaving = new AbortController();
    const tailed = await fetch(`${stack.url}/_local/events?follow=1&after=${last}`, {
      signal: leaving.signal,
    });
    await put('followed');
    let text = '';
    for await (const part of tailed.body ?? []) {
      text += Buffer.from(part).toString();
      if (text.includes('\n\n')) break;
    }
    const [id, data] = text.split('\n');
    leaving.abort();
    expect(id).toBe(`id: ${last + 1}`);
    expect(JSON.parse(String(data).replace('data: ', ''))).toMatchObject({
      event: { detail: { id: 'followed' } },
    });
    await stack.idle();
  });
});

describe('reload', () => {
  it('takes up a changed bundle and keeps the old code when the assembly is broken', async () => {
    writeBundle(assembly, 'slow', 'export const handler = async () => ({ calls: "changed" });');
    await stack.reload(assembly);
    expect(await (await get('/slow')).json()).toEqual({ calls: 'changed' });
    await expect(stack.reload('/no/assembly')).rejects.toThrow('/no/assembly');
    expect(await (await get('/slow')).json()).toEqual({ calls: 'changed' });
  });
});

describe('killed in the middle', () => {
  it(
    'brings the consequence of a write that was answered just before SIGKILL, after the next start',
    async () => {
      const folder = newDataDir();
      const script = new URL('../testing/run-fixture-stack.ts', import.meta.url).pathname;
      const child = spawn(process.execPath, [script, assembly, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [url] = await once(createInterface(child.stdout), 'line');
      const written = await fetch(`${url}/items/survivor`, { method: 'POST', body: '{}' });
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(written.status).toBe(201);

      const restarted = await startStack({ assembly, dataDir: folder, retryAfterMs: 50 });
      try {
        await restarted.idle();
        const answer = await fetch(`${restarted.url}/effects/survivor`);
        expect(counted.parse(await answer.json()).effects).toBeGreaterThanOrEqual(1);
      } finally {
        await restarted.close();
      }
    },
    patience,
  );
});

describe('date', () => {
  it(
    'shifts the clock of functions and tokens, and keeps it going',
    async () => {
      const folder = newDataDir();
      const shifted = await startStack({ assembly, dataDir: folder, date: '2031-05-06', retryAfterMs: 50 });
      try {
        const token = shifted.token({ role: 'auditor', agency: 'kota' });
        const response = await fetch(`${shifted.url}/echo/1`, {
          headers: { authorization: `Bearer ${token}` },
        });
        expect(response.status).toBe(200);
        const { year, event } = echo.parse(await response.json());
        expect(year).toBe(2031);
        expect(new Date(event.requestContext.timeEpoch).getUTCFullYear()).toBe(2031);
      } finally {
        await shifted.close();
      }
    },
    patience,
  );
});
