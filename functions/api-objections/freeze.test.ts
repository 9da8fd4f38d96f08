import { describe, expect, it } from 'vitest';
import { MeddledTable } from '../api-appointments/decision-calls.ts';
import { FIRST } from '../test-bodies.ts';
import { HISTORY_CASES, RESULT_CASES } from '../test-input-cases.ts';
import type { World } from '../test-world.ts';
import { CONTESTED, createContestant, createUnrated, filed, giveUp, STATEMENT } from './objection-calls.ts';

/** Everything but what a recorded attempt adds to the history of an objection. */
const besidesAttempts = ({ table }: World) =>
  table
    .all()
    .filter(({ type }) => type !== 'objection-attempt.refused.v1')
    .map(({ seq, hash, ...item }) => (item.sk === 'NOW#OBJECTION' ? item : { seq, hash, ...item }));

describe.each([...HISTORY_CASES, ...RESULT_CASES])('a contested entry of $segment', (example) => {
  const { segment, body, id, corrected, moved, movedId } = example;
  const path = `/v1/asn/${FIRST}/${segment}`;
  const claim = { kind: segment, claim: 'wrong-content', id, statement: STATEMENT };

  it('is changed by nobody until the objection has ended; each attempt is recorded', async () => {
    const world = await createUnrated();
    await world.post([path, body]);
    const objection = await filed(world, claim);
    const before = besidesAttempts(world);

    expect(await world.call(`PUT ${path}/${id}`, { body: corrected })).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen', detail: expect.stringContaining(objection) },
    });
    expect(await world.call(`PUT ${path}/${id}`, { body: moved })).toMatchObject({ status: 409 });
    expect(world.events('objection-attempt.refused')).toMatchObject(
      [2, 3].map((seq) => ({
        seq,
        subject: `objection/${objection}`,
        actor: { sub: 'user-hr-admin' },
        data: { objectionId: objection, nip: FIRST, code: 'objection/item-frozen' },
      })),
    );
    expect(besidesAttempts(world)).toEqual(before);

    await giveUp(world, objection);
    expect((await world.call(`PUT ${path}/${id}`, { body: corrected })).status).toBe(200);
  });

  it('keeps no other entry from being recorded or corrected', async () => {
    const world = await createUnrated();
    await world.post([path, body]);
    await filed(world, claim);

    expect((await world.call(`POST ${path}`, { body: moved })).status).toBe(201);
    expect((await world.call(`PUT ${path}/${movedId}`, { body: moved })).status).toBe(200);
    expect(world.events('objection-attempt')).toEqual([]);
  });

  it('is not made by others either where it is said to be missing', async () => {
    const world = await createUnrated();
    await world.post([path, moved]);
    await filed(world, { kind: segment, claim: 'missing-item', correction: body, statement: STATEMENT });

    expect(await world.call(`POST ${path}`, { body })).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect(await world.call(`PUT ${path}/${movedId}`, { body })).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect(world.events('objection-attempt')).toHaveLength(2);
  });
});

describe('a freeze', () => {
  const route = `PUT /v1/asn/${FIRST}/performance/2025`;
  const change = { body: { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' } };

  it('holds against a change that had been read before it', async () => {
    const table = new MeddledTable();
    const world = await createContestant(table);
    table.meddle = () => filed(world);

    expect(await world.call(route, change)).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect(world.events('objection-attempt')).toHaveLength(1);
  });

  it('holds for the date of the present post, which a patch of the record corrects, and not for a move', async () => {
    const world = await createContestant();
    const id = '2016-02-01-kabid';
    const objection = { kind: 'career', claim: 'wrong-content', id, statement: STATEMENT };
    const patch = async (body: object) => {
      const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
      return world.call(`PATCH /v1/asn/${FIRST}`, {
        body,
        headers: { 'If-Match': headers['etag'] ?? '' },
      });
    };
    expect((await patch({ positionSince: '2016-03-01' })).status).toBe(200);
    await filed(world, objection);

    expect(await patch({ positionSince: '2016-04-01' })).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect(world.events('objection-attempt')).toHaveLength(1);
    expect((await patch({ positionId: null })).status).toBe(200);
  });

  it('costs an uncontested change no read', async () => {
    const world = await createContestant();
    await filed(world, { ...CONTESTED, id: '2024' });
    const { get } = world.table.calls;
    expect((await world.call(route, change)).status).toBe(200);
    expect(world.table.calls.get - get).toBe(2);
  });
});
