import { describe, expect, it } from 'vitest';
import { unitBody } from '../test-bodies.ts';
import { createWorld, cursorOf } from '../test-world.ts';

describe('POST /v1/units', () => {
  it('records a unit under another, with its event', async () => {
    const world = createWorld();
    await world.post(['/v1/units', unitBody('dinas')]);

    const answer = await world.call('POST /v1/units', { body: unitBody('bidang', 'dinas') });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: '/v1/units/bidang' },
      body: { id: 'bidang', parentId: 'dinas', version: 1 },
    });
    expect(world.events('unit.created')).toMatchObject([
      { subject: 'unit/bidang', seq: 1, actor: { sub: 'user-hr-admin', role: 'hr-admin' } },
      { subject: 'unit/dinas', seq: 1, data: { unitId: 'dinas', parentId: null } },
    ]);
  });

  it('refuses an id that is taken, and a parent that does not exist, without a trace', async () => {
    const world = createWorld();
    await world.post(['/v1/units', unitBody('dinas')]);
    const before = world.table.all();

    expect(await world.call('POST /v1/units', { body: unitBody('dinas') })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate', detail: expect.stringContaining('dinas') },
    });
    expect(await world.call('POST /v1/units', { body: unitBody('bidang', 'nowhere') })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown', detail: expect.stringContaining('parentId') },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('does not take the unit of another agency for a parent', async () => {
    const world = createWorld();
    await world.post(['/v1/units', unitBody('dinas')]);

    expect(
      await world.call('POST /v1/units', { agency: 'kab-keerom', body: unitBody('bidang', 'dinas') }),
    ).toMatchObject({ status: 400, body: { code: 'reference/unknown' } });
    expect(
      await world.call('POST /v1/units', { agency: 'kab-keerom', body: unitBody('dinas') }),
    ).toMatchObject({ status: 201 });
  });

  it('makes one unit of twenty calls at once with the same key', async () => {
    const world = createWorld();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call('POST /v1/units', { body: unitBody(), headers: { 'Idempotency-Key': 'k-1' } }),
      ),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events()).toHaveLength(1);
  });

  it('refuses a key that was used for something else', async () => {
    const world = createWorld();
    const headers = { 'Idempotency-Key': 'k-1' };
    await world.call('POST /v1/units', { body: unitBody('one'), headers });

    expect(await world.call('POST /v1/units', { body: unitBody('two'), headers })).toMatchObject({
      status: 422,
      body: { code: 'idempotency/key-reused' },
    });
    expect(world.events()).toHaveLength(1);
  });
});

describe('GET /v1/units', () => {
  it('pages through the units of the own agency only', async () => {
    const world = createWorld();
    await world.post(
      ['/v1/units', unitBody('a')],
      ['/v1/units', unitBody('b')],
      ['/v1/units', unitBody('c')],
    );
    await world.call('POST /v1/units', { agency: 'kab-keerom', body: unitBody('z') });

    const first = await world.call('GET /v1/units?limit=2', { role: 'asn' });
    expect(first.body).toMatchObject({ items: [{ id: 'a' }, { id: 'b' }], next: expect.any(String) });
    const next = cursorOf(first);
    const second = await world.call(`GET /v1/units?limit=2&cursor=${next}`, { role: 'asn' });
    expect(second.body).toMatchObject({ items: [{ id: 'c' }], next: null });

    expect(await world.call(`GET /v1/units?cursor=${next}`, { agency: 'kab-keerom' })).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });
});
