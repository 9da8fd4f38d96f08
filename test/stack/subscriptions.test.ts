import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs, eventually } from '../support/api.ts';
import { startTestStack } from '../support/test-stack.ts';

const AGENCY = 'kota-uji';
const BUS_ARN = 'arn:aws:events:ap-southeast-3:111122223333:event-bus/talenta';
const Created = z.object({ id: z.string(), version: z.number() });
const Logged = z.object({ events: z.array(z.object({ bus: z.string(), event: z.unknown() })) });

let stack: RunningStack;
let hr: Api;
let client: Api;
let other: Api;

const registration = (id: string) => ({
  id,
  name: 'SIMPEG',
  organisation: 'BKD Provinsi Papua',
  agreement: '415.4/27/PKS/2026',
  legalGround: 'Perpres 39/2019',
  events: [{ type: 'unit.created.v1', fields: ['unitId'] }],
  validFrom: '2026-01-01',
});
const wish = (delivery: object) => ({
  eventTypes: ['unit.created.v1'],
  purpose: 'Peta perangkat daerah',
  legalGround: 'PKS 415.4/27/PKS/2026 Pasal 4',
  delivery,
});
const recordUnit = (id: string) => hr.post('/v1/units', { id, name: id });
const remove = async (id: string): Promise<number> => {
  const token = stack.token({ role: 'agency-client', client: 'bkd-provinsi' });
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${stack.url}/v1/subscriptions/${id}`, { method: 'DELETE', headers })).status;
};
const seenByThem = async () => {
  const { events } = Logged.parse((await apiAs(stack.url, null).get('/_local/events')).body);
  return events.filter(({ bus }) => bus === BUS_ARN).map(({ event }) => event);
};

beforeAll(async () => {
  stack = await startTestStack('2026-11-02');
  hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: AGENCY }));
  client = apiAs(stack.url, stack.token({ role: 'agency-client', client: 'bkd-provinsi' }));
  other = apiAs(stack.url, stack.token({ role: 'agency-client', client: 'dinas-dukcapil' }));
});
afterAll(() => stack.close());

describe('subscriptions on a stack', () => {
  it('need a registered system', async () => {
    const unknown = await client.post('/v1/subscriptions', wish({ kind: 'polling' }));
    expect(unknown).toMatchObject({ status: 403, body: { code: 'agency-client/not-registered' } });
    expect((await hr.post('/v1/agency-clients', registration('bkd-provinsi'))).status).toBe(201);
  });

  it('give whoever polls what happened, as it was agreed', async () => {
    const created = await client.post('/v1/subscriptions', wish({ kind: 'polling' }));
    expect(created).toMatchObject({ status: 201, body: { status: 'active', secret: null } });
    await recordUnit('dinas-satu');
    const asked = await eventually(
      () => client.get('/v1/events?after=0&wait=5'),
      ({ body }) => z.object({ items: z.array(z.unknown()).min(1) }).safeParse(body).success,
    );
    expect(asked.body).toMatchObject({
      items: [{ position: 1, event: { subject: 'unit/dinas-satu', data: { unitId: 'dinas-satu' } } }],
      next: 1,
    });
    expect(JSON.stringify(asked.body)).not.toContain('parentId');
    expect(await other.get('/v1/events')).toMatchObject({ status: 403 });
  });

  it('hand events to the bus of another account until they are deleted', async () => {
    const refused = await client.post(
      '/v1/subscriptions',
      wish({ kind: 'event-bus', busArn: BUS_ARN.replace('1111', '9999') }),
    );
    expect(refused).toMatchObject({ status: 422, body: { code: 'subscription/bus-not-permitted' } });
    const created = await client.post('/v1/subscriptions', wish({ kind: 'event-bus', busArn: BUS_ARN }));
    expect(created).toMatchObject({
      status: 201,
      body: { status: 'active', busPolicy: { Resource: BUS_ARN } },
    });
    const { id } = Created.parse(created.body);

    await recordUnit('dinas-dua');
    await eventually(
      () => client.get(`/v1/subscriptions/${id}/deliveries`),
      ({ body }) => JSON.stringify(body).includes('delivered'),
    );
    expect(await seenByThem()).toMatchObject([
      {
        'detail-type': 'unit.created.v1',
        source: 'kotak9',
        detail: { subscriptionid: id, data: { unitId: 'dinas-dua' } },
      },
    ]);

    expect(await remove(id)).toBe(200);
    await recordUnit('dinas-tiga');
    await stack.idle();
    expect(await seenByThem()).toHaveLength(1);
    expect(await remove(id)).toBe(404);
    expect(stack.deadLetters()).toEqual([]);
  });

  it('end at once with the agreement', async () => {
    const revoked = await hr.patch(
      '/v1/agency-clients/bkd-provinsi',
      { status: 'revoked' },
      { headers: { 'If-Match': '"1"' } },
    );
    expect(revoked.status).toBe(200);
    expect(await client.get('/v1/events?after=0')).toMatchObject({
      status: 403,
      body: { code: 'agreement/revoked' },
    });
  });
});
