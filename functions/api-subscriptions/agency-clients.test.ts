import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld, faultyFields, type World } from '../test-world.ts';
import { asClient, CLIENT, clientBody, codeOf, OTHER_CLIENT } from './test-scene.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});
const register = (body: object = clientBody(), agency = 'kota-jayapura') =>
  world.call('POST /v1/agency-clients', { body, agency });
const change = (body: object, version = 1) =>
  world.call(`PATCH /v1/agency-clients/${CLIENT}`, { body, headers: { 'If-Match': `"${version}"` } });

describe('the system of another agency', () => {
  it('is registered by HR, and stands for that agency from then on', async () => {
    const own = `GET /v1/agency-clients/${CLIENT}`;
    expect(codeOf(await world.call(own, asClient()))).toEqual([403, 'agency-client/not-registered']);
    expect(await register()).toMatchObject({
      status: 201,
      body: { id: CLIENT, status: 'active', version: 1 },
    });
    expect(await world.call(own, asClient())).toMatchObject({
      status: 200,
      body: { organisation: 'BKD Provinsi Papua' },
    });
    expect(world.events('agency-client')).toMatchObject([
      { type: 'agency-client.registered.v1', data: { clientId: CLIENT, agreement: '415.4/27/PKS/2026' } },
    ]);
  });

  it('sees no other one, not even that there is one', async () => {
    await register();
    await register(clientBody(OTHER_CLIENT));
    const answer = await world.call(`GET /v1/agency-clients/${OTHER_CLIENT}`, asClient());
    expect(codeOf(answer)).toEqual([404, 'resource/not-found']);
  });

  it('belongs to one agency: nobody else can take it over', async () => {
    await register();
    expect(codeOf(await register(clientBody(), 'kota-lain'))).toEqual([409, 'agency-client/taken']);
    expect(codeOf(await register())).toEqual([409, 'agency-client/taken']);
    expect((await world.call('GET /v1/agency-clients', { agency: 'kota-lain' })).body).toMatchObject({
      items: [],
    });
  });

  it('is agreed public events alone, with fields that they have', async () => {
    const events = [
      { type: 'record.changed.v1', fields: ['nip'] },
      { type: 'vacancy.opened.v1', fields: ['vacancyId', 'salary'] },
      { type: 'vacancy.opened.v1', fields: ['cause'] },
      { type: 'nonsense', fields: ['x'] },
    ];
    const answer = await register(clientBody(CLIENT, { events, validUntil: '2025-12-31' }));
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual([
      'events[0].type',
      'events[1].fields[1]',
      'events[2].type',
      'events[3].type',
      'validUntil',
    ]);
    expect(JSON.stringify(answer.body)).toContain('vacancy.closed.v1');
    expect(JSON.stringify(answer.body)).toContain('effectiveDate');
  });

  it('is changed by a patch, which leaves what it does not name', async () => {
    await register();
    expect(await change({ validUntil: null })).toMatchObject({
      status: 200,
      body: { validUntil: null, name: 'SIMPEG', version: 2 },
    });
    expect(codeOf(await change({ validUntil: null }))).toEqual([412, 'version/stale']);
    expect(world.events('agency-client.changed')).toMatchObject([{ data: { fields: ['validUntil'] } }]);
    expect((await change({ events: [{ type: 'x', fields: ['y'] }] }, 2)).status).toBe(400);
  });

  it('is revoked, which is an event of its own', async () => {
    await register();
    expect(await change({ status: 'revoked' })).toMatchObject({ status: 200, body: { status: 'revoked' } });
    expect(world.events('agency-client.revoked')).toMatchObject([{ data: { clientId: CLIENT } }]);
    expect((await world.call(`GET /v1/agency-clients/${CLIENT}`, asClient())).status).toBe(200);
  });
});
