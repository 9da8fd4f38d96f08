import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, SECOND, THIRD } from '../test-bodies.ts';
import { createDraft, DECREE, place, publish } from '../test-succession.ts';

import { createFuture, createOpen, decide, expectRecorded, MeddledTable, REASON } from './decision-calls.ts';

describe('a choice that is refused', () => {
  it('outside the three is recorded', async () => {
    const world = await createOpen();
    const attempt = () => decide(world, { nip: FOURTH });
    await expectRecorded(world, attempt, 422, 'appointment/not-among-three', FOURTH);
    expect(world.events('appointment.refused')).toMatchObject([
      { actor: { sub: 'user-appointing-official', role: 'appointing-official' } },
    ]);
    expect(world.observer.codes()).toContain('appointment/refused');
  });

  it('of rank 2 or 3 without a reason is recorded', async () => {
    const world = await createOpen();
    for (const nip of [SECOND, THIRD]) {
      await expectRecorded(world, () => decide(world, { nip }), 422, 'appointment/reason-required', nip);
    }
  });

  it('of a list that is not published is recorded', async () => {
    const world = await createDraft();
    const attempt = () => decide(world, { nip: FIRST });
    await expectRecorded(world, attempt, 409, 'succession-list/not-published', FIRST);
  });

  it('a second time is recorded', async () => {
    for (const world of [await createOpen(), await createFuture()]) {
      await decide(world, { nip: FIRST });
      const attempt = () => decide(world, { nip: SECOND, reason: REASON });
      await expectRecorded(world, attempt, 409, 'appointment/already-decided', SECOND);
    }
  });

  it('of somebody sanctioned since the publication is recorded', async () => {
    const world = await createOpen();
    const sanction = { level: 'sedang', from: '2026-08-01', until: '2027-07-31' };
    await world.post([`/v1/asn/${FIRST}/discipline`, sanction]);
    await place(world, FIRST);

    const attempt = () => decide(world, { nip: FIRST });
    await expectRecorded(world, attempt, 422, 'appointment/no-longer-eligible', FIRST);
  });

  it.each([
    ['who left the service', { status: 'berhenti' }, 'in-service'],
    ['whose rank was corrected', { rank: { grade: 'III/d', since: '2022-04-01' } }, 'rank'],
  ])('of somebody %s is recorded before any recalculation', async (_who, body, requirement) => {
    const world = await createOpen();
    const version = world.events('').filter(({ subject }) => subject === `asn/${FIRST}`).length;
    const changed = await world.call(`PATCH /v1/asn/${FIRST}`, {
      body,
      headers: { 'If-Match': String(version) },
    });
    expect(changed.status).toBe(200);

    const attempt = () => decide(world, { nip: FIRST });
    await expectRecorded(world, attempt, 422, 'appointment/no-longer-eligible', FIRST);
    expect((await attempt()).body).toMatchObject({ detail: expect.stringContaining(requirement) });
  });

  it('of somebody sanctioned while the choice is being checked is recorded', async () => {
    const table = new MeddledTable();
    const world = await publish(await createDraft(table));
    const sanction = { level: 'sedang', from: '2026-08-01', until: '2027-07-31' };
    table.meddle = () => world.post([`/v1/asn/${FIRST}/discipline`, sanction]);

    expect(await decide(world, { nip: FIRST })).toMatchObject({
      status: 422,
      body: { code: 'appointment/no-longer-eligible' },
    });
    expect(world.events('appointment.')).toMatchObject([{ type: 'appointment.refused.v1' }]);
  });

  it('of a day before the post is free is recorded', async () => {
    const future = await createFuture();
    const early = () => decide(future, { nip: FIRST, effectiveDate: '2026-09-30' });
    await expectRecorded(future, early, 422, 'appointment/date-invalid', FIRST);

    const open = await createOpen();
    const longAgo = () => decide(open, { nip: FIRST, effectiveDate: '2026-07-31' });
    await expectRecorded(open, longAgo, 422, 'appointment/date-invalid', FIRST);
  });

  it('with the same key is recorded once and answered alike', async () => {
    const world = await createOpen();
    const headers = { 'Idempotency-Key': 'k-1' };

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => decide(world, { nip: FOURTH }, { headers })),
    );

    expect(answers[0]).toMatchObject({ status: 422, body: { code: 'appointment/not-among-three' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('appointment.refused')).toHaveLength(1);
  });
});

describe('somebody who may not decide', () => {
  const RECORDED = ['hr-admin', 'assessor', 'talent-committee', 'asn', 'auditor'].map((role) => [role, role]);

  // a group of that name makes no system of a person
  it.each([...RECORDED, ['agency-client', 'none']])(
    'is refused as %s, and the attempt recorded of %s',
    async (group = '', role = '') => {
      const world = await createOpen();
      const attempt = () => decide(world, { nip: FIRST }, { role: [group] });
      await expectRecorded(world, attempt, 403, 'auth/role-not-permitted', FIRST);
      expect(world.events('appointment.refused')).toMatchObject([{ actor: { sub: `user-${group}`, role } }]);
    },
  );

  it('is refused with roles that conflict, and the attempt recorded', async () => {
    const world = await createOpen();
    const attempt = () => decide(world, { nip: FIRST }, { role: ['hr-admin', 'appointing-official'] });
    await expectRecorded(world, attempt, 403, 'auth/role-conflict', FIRST);
    expect(world.events('appointment.refused')).toMatchObject([
      { actor: { role: 'hr-admin+appointing-official' } },
    ]);
  });

  it('is recorded without a name where the body names nobody', async () => {
    const world = await createOpen();
    const attempt = () => decide(world, {}, { role: 'hr-admin', body: '{' });
    await expectRecorded(world, attempt, 403, 'auth/role-not-permitted', null);
  });

  it('is recorded every time, also at once', async () => {
    const world = await createOpen();

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => decide(world, { nip: FIRST }, { role: 'hr-admin' })),
    );

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(world.events('appointment.refused')).toHaveLength(5);
  });

  it('leaves nothing where there is no such list', async () => {
    const world = await createOpen();
    const before = world.table.all();

    for (const call of [{ role: 'hr-admin' as const }, { agency: 'kab-keerom' }]) {
      const answer = await world.call('POST /v1/succession-lists/lst-nothing-1/decision', {
        role: 'appointing-official',
        body: { nip: FIRST, ...DECREE },
        ...call,
      });
      expect([403, 404]).toContain(answer.status);
    }
    expect(world.table.all()).toEqual(before);
  });
});
