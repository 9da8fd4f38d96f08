import { describe, expect, it } from 'vitest';
import { FIRST, SECOND } from '../test-bodies.ts';
import { dawn } from '../test-days.ts';
import {
  createContestant,
  filed,
  frozen,
  GRANT,
  giveUp,
  member,
  REFUSE,
  read,
  rule,
  takeFurther,
} from './objection-calls.ts';

describe('the daily check', () => {
  it('passes an objection on that nobody answered, instance by instance, until it is overdue', async () => {
    const world = await createContestant();
    const id = await filed(world);

    expect(await dawn(world, '2026-08-24')).toMatchObject([{ objections: 0 }]);
    expect(await dawn(world, '2026-08-25')).toMatchObject([{ objections: 1 }]);
    expect((await read(world, id)).body).toMatchObject({
      status: 'open',
      instance: { code: 'pyb' },
      dueOn: '2026-09-15',
      escalations: [{ to: 'pyb', by: 'clock', on: '2026-08-25' }],
    });
    expect(await dawn(world, '2026-08-25')).toMatchObject([{ objections: 0 }]);

    await dawn(world, '2026-09-16');
    expect((await read(world, id)).body).toMatchObject({ instance: { code: 'bpasn' }, dueOn: '2026-12-15' });
    await dawn(world, '2026-12-15');
    expect((await read(world, id)).body).toMatchObject({ status: 'open' });
    expect(await dawn(world, '2026-12-16')).toMatchObject([{ objections: 1 }]);
    expect(await dawn(world, '2026-12-17')).toMatchObject([{ objections: 0 }]);
    expect((await read(world, id)).body).toMatchObject({ status: 'overdue', dueOn: '2026-12-15' });
    expect(frozen(world)).toHaveLength(1);

    expect(await rule(world, id, GRANT)).toMatchObject({ status: 201, body: { ending: 'dikabulkan' } });
    expect(world.events('objection').map(({ type }) => type)).toEqual([
      'objection.filed.v1',
      'objection.escalated.v1',
      'objection.escalated.v1',
      'objection.overdue.v1',
      'objection.answered.v1',
    ]);
  });

  it('makes up for days without a run, with the dates that they would have given', async () => {
    const world = await createContestant();
    const id = await filed(world);
    expect(await dawn(world, '2027-03-01')).toMatchObject([{ objections: 1 }]);
    expect((await read(world, id)).body).toMatchObject({
      status: 'overdue',
      dueOn: '2026-12-15',
      escalations: [
        { to: 'pyb', on: '2026-08-25' },
        { to: 'bpasn', on: '2026-09-16' },
      ],
    });
    expect(world.events('objection.escalated')).toMatchObject(
      ['2026-09-15', '2026-12-15'].map((dueOn) => ({
        actor: { sub: 'system', role: 'daily-check' },
        data: { by: 'clock', dueOn },
      })),
    );
  });

  it('ends what was answered and not taken further, and frees the entry', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, REFUSE);
    await dawn(world, '2026-08-17');
    expect((await read(world, id)).body).toMatchObject({ status: 'answered' });
    await dawn(world, '2026-08-18');
    expect((await read(world, id)).body).toMatchObject({
      status: 'closed',
      ending: 'ditolak',
      dueOn: '2026-08-18',
    });
    expect(frozen(world)).toEqual([]);
    expect(world.events('objection.closed')).toMatchObject([{ data: { ending: 'ditolak' } }]);
  });

  it('reads no objection whose period has not ended', async () => {
    const world = await createContestant();
    await dawn(world, '2026-08-04');
    const { get } = world.table.calls;
    await dawn(world, '2026-08-04');
    const without = world.table.calls.get - get;
    await filed(world);
    const { get: from } = world.table.calls;
    await dawn(world, '2026-08-04');
    expect(world.table.calls.get - from - without).toBeLessThanOrEqual(1);
  });
});

describe('the next instance', () => {
  it('is reached by whoever filed it, on the last day, and no later', async () => {
    const world = await createContestant();
    const id = await filed(world);
    expect(await takeFurther(world, id)).toMatchObject({
      status: 409,
      body: { code: 'objection/not-now', detail: expect.stringContaining('open') },
    });
    await rule(world, id, REFUSE);
    world.setNow('2026-08-17T15:00:00.000Z');
    expect(await takeFurther(world, id)).toMatchObject({
      status: 409,
      body: { code: 'objection/too-late', detail: expect.stringContaining('2026-08-17') },
    });
    world.setNow('2026-08-17T14:59:00.000Z');
    const body = { statement: 'Bukti tidak diperiksa.' };
    expect(await takeFurther(world, id, { body })).toMatchObject({
      status: 201,
      body: {
        status: 'open',
        instance: { code: 'pyb' },
        dueOn: '2026-09-07',
        escalations: [{ to: 'pyb', by: 'person', on: '2026-08-17', ...body }],
      },
    });
    expect(world.events('objection.escalated')).toMatchObject([
      { data: { instance: 'pyb', by: 'person', dueOn: '2026-09-07' } },
    ]);
    expect(JSON.stringify(world.events('objection'))).not.toContain(body.statement);
  });

  it('is the last one at last: what that answers ends it', async () => {
    const world = await createContestant();
    const id = await filed(world);
    for (const number of [1, 2, 3]) {
      await rule(world, id, REFUSE, { claims: member(number) });
      if (number < 3) expect((await takeFurther(world, id)).status).toBe(201);
    }
    expect(await takeFurther(world, id)).toMatchObject({ status: 409 });
    expect((await read(world, id)).body).toMatchObject({ status: 'closed', ending: 'ditolak' });
  });
});

describe('a withdrawal', () => {
  it('ends the objection and frees the entry', async () => {
    const world = await createContestant();
    const id = await filed(world);
    expect(await giveUp(world, id)).toMatchObject({
      status: 200,
      body: { status: 'closed', ending: 'dicabut', version: 2 },
    });
    expect(frozen(world)).toEqual([]);
    expect(await giveUp(world, id)).toMatchObject({ status: 409, body: { code: 'objection/not-now' } });
    expect(world.events('objection.withdrawn')).toMatchObject([{ data: { ending: 'dicabut' } }]);
  });

  it('accepts an answer that has been given', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, REFUSE);
    expect(await giveUp(world, id)).toMatchObject({ status: 200, body: { ending: 'ditolak' } });
  });

  it('stands against a ruling at the same time, or that against it', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const answers = await Promise.all([giveUp(world, id), rule(world, id, GRANT)]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(frozen(world)).toEqual([]);
  });
});

describe('the steps of the person', () => {
  it('do not exist for anybody else', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, REFUSE);
    for (const step of [takeFurther, giveUp]) {
      expect(await step(world, id, { nip: SECOND })).toMatchObject({
        status: 404,
        body: { code: 'resource/not-found' },
      });
      expect(await step(world, id, { nip: FIRST, agency: 'kab-keerom' })).toMatchObject({ status: 404 });
      expect(await step(world, id, { role: 'talent-committee' })).toMatchObject({ status: 403 });
      expect(await step(world, id, { headers: { 'If-Match': '"1"' } })).toMatchObject({ status: 412 });
    }
    expect((await read(world, id)).body).toMatchObject({ status: 'answered', version: 2 });
  });
});
