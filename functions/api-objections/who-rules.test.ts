import { describe, expect, it } from 'vitest';
import { FIRST } from '../test-bodies.ts';
import {
  createContestant,
  filed,
  GRANT,
  giveUp,
  member,
  of2025,
  REFUSE,
  read,
  rule,
  takeFurther,
} from './objection-calls.ts';

describe('whoever rules', () => {
  it.each([
    ['recorded the entry', { ...member(1), sub: 'user-hr-admin' }, 'recorded-it'],
    ['filed it', { ...member(1), 'custom:nip': FIRST }, 'own-objection'],
  ])('is not who %s; that is recorded, and nothing else changes', async (_name, claims, fault) => {
    const world = await createContestant();
    const id = await filed(world);
    const before = await of2025(world);

    for (const body of [GRANT, REFUSE]) {
      expect(await rule(world, id, body, { claims })).toMatchObject({
        status: 403,
        body: { code: 'objection/four-eyes', detail: expect.stringContaining(fault) },
      });
    }
    expect(world.events('objection-attempt')).toMatchObject([
      { actor: { sub: claims.sub }, data: { objectionId: id, code: 'objection/four-eyes' } },
      {},
    ]);
    expect(await of2025(world)).toEqual(before);
    expect((await read(world, id)).body).toMatchObject({ status: 'open', rulings: [], version: 3 });
    expect((await rule(world, id, GRANT)).status).toBe(201);
  });

  it('has not answered for a lower instance', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, REFUSE);
    await takeFurther(world, id);
    expect(await rule(world, id, GRANT)).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('ruled-before') },
    });
    expect((await rule(world, id, GRANT, { claims: member(2) })).status).toBe(201);
  });

  it('is known to staff by the account, and to who filed it by the instance alone', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, REFUSE);
    const own = { role: 'asn', nip: FIRST } as const;
    const ruling = { instance: 'tim-penilai-kinerja', outcome: 'ditolak' };
    const account = member(1).sub;

    const staff = await read(world, id, { role: 'auditor' });
    expect(staff.body).toMatchObject({ rulings: [{ ...ruling, ruledBy: account }] });
    const person = await read(world, id, own);
    expect(person.body).toMatchObject({ rulings: [ruling] });
    const further = await takeFurther(world, id);
    expect(further).toMatchObject({ status: 201, body: { rulings: [ruling] } });
    const withdrawn = await giveUp(world, id);
    expect(withdrawn).toMatchObject({ status: 200, body: { rulings: [ruling] } });
    expect(JSON.stringify([person, further, withdrawn])).not.toContain(account);
  });

  it('is of the committee', async () => {
    const world = await createContestant();
    const id = await filed(world);
    for (const role of ['hr-admin', 'assessor', 'auditor', 'asn', 'appointing-official'] as const) {
      const call = { role, body: GRANT, headers: { 'If-Match': '"1"' } };
      expect(await world.call(`POST /v1/objections/${id}/ruling`, call)).toMatchObject({ status: 403 });
    }
  });
});
