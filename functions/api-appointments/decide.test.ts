import type { Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, FIRST, FOURTH, HEAD, SECOND, THIRD } from '../test-bodies.ts';
import { createDraft, createForecast, DECREE, LIST, place, publish, VACANCY } from '../test-succession.ts';
import { faultyFields, type World, type WorldCall } from '../test-world.ts';

const DECISION = `POST /v1/succession-lists/${LIST}/decision`;
const REASON = 'Berpengalaman memimpin program prioritas.';

const decide = (world: World, body: object, call: WorldCall = {}) =>
  world.call(DECISION, { role: 'appointing-official', body: { ...DECREE, ...body }, ...call });

const read = async (world: World, route: string) => (await world.call(route)).body;

const createOpen = async () => publish(await createDraft());
const createFuture = async () => publish(await createForecast());

/** Lets somebody else in just before the next transaction. */
class MeddledTable extends MemoryTable {
  meddle: (() => Promise<unknown>) | null = null;

  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    const { meddle } = this;
    this.meddle = null;
    await meddle?.();
    return super.transact(writes);
  }
}

/** Everything but what a recorded refusal adds: its event, and version, hash of the vacancy's head. */
const besidesRefusals = (world: World) =>
  world.table
    .all()
    .filter(({ type }) => type !== 'appointment.refused.v1')
    .map(({ seq, hash, ...item }) => (item.sk === 'NOW#VACANCY' ? item : { seq, hash, ...item }));

/** Tries something that must be refused, recorded under its code, and change nothing else. */
const expectRecorded = async (
  world: World,
  attempt: () => ReturnType<World['call']>,
  status: number,
  code: string,
  nip: string | null,
) => {
  const before = besidesRefusals(world);
  const known = world.events('appointment.refused').length;
  expect(await attempt()).toMatchObject({ status, body: { code } });
  const refusals = world.events('appointment.refused');
  expect(refusals).toHaveLength(known + 1);
  expect(refusals.at(-1)).toMatchObject({
    subject: `vacancy/${VACANCY}`,
    data: { vacancyId: VACANCY, listId: LIST, positionId: 'kepala', nip, code },
  });
  expect(besidesRefusals(world)).toEqual(before);
};

describe('a decision among the three, where the post is free', () => {
  it('is kept, and the person assumes the post at once', async () => {
    const world = await createOpen();

    const answer = await decide(world, { nip: FIRST });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'decided',
        decision: {
          nip: FIRST,
          rank: 1,
          decreeNumber: DECREE.decreeNumber,
          effectiveDate: '2026-08-03',
          reason: null,
          decidedBy: 'user-appointing-official',
        },
      },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({
      positionId: 'kepala',
      unitId: 'dinas-induk',
      post: { level: 'jpt-pratama', eselon: 'II.b', since: '2026-08-03' },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [
        { positionId: 'kabid-0', until: '2026-08-02' },
        { positionId: 'kepala', unitId: 'dinas-induk', since: '2026-08-03', until: null },
      ],
    });
    expect(await read(world, 'GET /v1/positions/kabid-0')).toMatchObject({ holder: null });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({
      holder: FIRST,
      holderSince: '2026-08-03',
      vacancyId: null,
    });
    expect(await read(world, 'GET /v1/vacancies?status=filled')).toMatchObject({ items: [{ id: VACANCY }] });
    expect(await read(world, `GET /v1/vacancies/${VACANCY}/succession-list`)).toMatchObject({
      decision: { applied: true },
    });
    expect(world.observer.codes()).toContain('appointment/applied');
  });

  it('is in the history as a decision, a move and a filled vacancy, all of one call', async () => {
    const world = await createOpen();

    await decide(world, { nip: SECOND, reason: REASON }, { headers: { 'X-Correlation-Id': 'c-1' } });

    const caused = world.events().filter(({ correlationId }) => correlationId === 'c-1');
    expect(caused.map(({ type }) => type).sort()).toEqual([
      'appointment.applied.v1',
      'appointment.decided.v1',
      'position.changed.v1',
      'position.changed.v1',
      'vacancy.filled.v1',
    ]);
    expect(world.events('appointment.decided')).toMatchObject([
      { data: { nip: SECOND, rank: 2, reasonGiven: true }, actor: { role: 'appointing-official' } },
    ]);
    expect(world.events('appointment.applied')).toMatchObject([
      { data: { nip: SECOND, positionId: 'kepala', previousPositionId: 'kabid-1' } },
    ]);
  });

  it('can be dated back to the day the post became free', async () => {
    const world = await createOpen();

    expect(await decide(world, { nip: FIRST, effectiveDate: '2026-08-01' })).toMatchObject({ status: 201 });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ post: { since: '2026-08-01' } });
  });

  it('moves nobody before its day', async () => {
    const world = await createOpen();

    expect(await decide(world, { nip: FIRST, effectiveDate: '2026-08-10' })).toMatchObject({
      status: 201,
      body: { decision: { effectiveDate: '2026-08-10', applied: false } },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ positionId: 'kabid-0' });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: null, vacancyId: VACANCY });
  });
});

describe('a decision for a post that its holder still leaves', () => {
  it('takes effect on the day the post is free', async () => {
    const world = await createFuture();

    expect(await decide(world, { nip: FIRST })).toMatchObject({
      status: 201,
      body: { decision: { effectiveDate: '2026-10-01', applied: false } },
    });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: HEAD });
    expect(await read(world, 'GET /v1/vacancies?status=decided')).toMatchObject({ items: [{ id: VACANCY }] });
  });
});

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
  it.each(['hr-admin', 'assessor', 'talent-committee', 'asn', 'auditor', 'agency-client'])(
    'is refused as %s, and the attempt recorded',
    async (role) => {
      const world = await createOpen();
      const attempt = () => decide(world, { nip: FIRST }, { role: [role] });
      await expectRecorded(world, attempt, 403, 'auth/role-not-permitted', FIRST);
      expect(world.events('appointment.refused')).toMatchObject([{ actor: { sub: `user-${role}`, role } }]);
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

describe('decisions', () => {
  it('two at once make exactly one appointment, and the other is recorded as refused', async () => {
    const world = await createOpen();

    const answers = await Promise.all([
      decide(world, { nip: FIRST }),
      decide(world, { nip: SECOND, reason: REASON }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(world.events('appointment.decided')).toHaveLength(1);
    expect(world.events('appointment.applied')).toHaveLength(1);
    expect(world.events('appointment.refused')).toMatchObject([
      { data: { code: 'appointment/already-decided' } },
    ]);
    const [{ data } = { data: null }] = world.events('appointment.decided');
    const { holder } = z.object({ holder: z.string() }).parse(await read(world, 'GET /v1/positions/kepala'));
    expect(data).toMatchObject({ nip: holder });
  });

  it('twenty at once with the same key make one, and all get its answer', async () => {
    const world = await createOpen();
    const headers = { 'Idempotency-Key': 'k-1' };

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => decide(world, { nip: FIRST }, { headers })),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('appointment.')).toHaveLength(2);
  });

  it('on a version that has changed, or from another agency, leave nothing', async () => {
    const world = await createOpen();
    const before = world.table.all();

    expect(await decide(world, { nip: FIRST }, { headers: { 'If-Match': '2' } })).toMatchObject({
      status: 412,
      body: { currentVersion: 3 },
    });
    expect(await decide(world, { nip: FIRST }, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(world.table.all()).toEqual(before);
  });

  it('name every failing field, in both languages', async () => {
    const world = await createOpen();
    const before = world.table.all();
    const body = { nip: '1', effectiveDate: '2026-02-30', reason: 'pendek', extra: 1 };

    for (const language of ['id', 'en']) {
      const answer = await world.call(DECISION, {
        role: 'appointing-official',
        body,
        headers: { 'Accept-Language': language },
      });
      expect(answer).toMatchObject({ status: 400, headers: { 'content-language': language } });
      expect(faultyFields(answer)).toEqual(['decreeNumber', 'effectiveDate', 'extra', 'nip', 'reason']);
    }
    expect(world.table.all()).toEqual(before);
  });

  it('for a post that somebody took meanwhile wait until it is free again', async () => {
    const world = await createOpen();
    await world.post(['/v1/asn', asnBody(HEAD, 'kepala')]);

    expect(await decide(world, { nip: FIRST })).toMatchObject({
      status: 201,
      body: { decision: { applied: false } },
    });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: HEAD });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ positionId: 'kabid-0' });
  });
});
