import { describe, expect, it } from 'vitest';
import { MeddledTable } from '../api-appointments/decision-calls.ts';
import { asnBody, FIRST, positionBody, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields, type World } from '../test-world.ts';
import {
  CONTESTED,
  createContestant,
  file,
  filed,
  frozen,
  giveUp,
  OBJECTIONS,
  STATEMENT,
} from './objection-calls.ts';

const PLACEMENT = { kind: 'placement', claim: 'misread-input', statement: STATEMENT } as const;
const AWARD = { name: 'Adhikara', level: 'nasional', date: '2025-01-10' } as const;
const MISSING = {
  kind: 'awards',
  claim: 'missing-item',
  correction: AWARD,
  statement: STATEMENT,
} as const;

describe('POST /v1/asn/{nip}/objections', () => {
  it('files it before the first instance, with the entry as it stands, and freezes the entry', async () => {
    const world = await createContestant();

    const answer = await file(world);

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: expect.stringMatching(/^\/v1\/objections\/obj-/) },
      body: {
        nip: FIRST,
        kind: 'performance',
        itemId: '2025',
        claim: 'wrong-content',
        contested: null,
        initial: { year: 2025, workResult: 'di-bawah-ekspektasi', predikat: 'butuh-perbaikan' },
        claimed: CONTESTED.correction,
        final: null,
        status: 'open',
        filedOn: '2026-08-03',
        dueOn: '2026-08-24',
        instance: { code: 'tim-penilai-kinerja' },
        above: [{ code: 'pyb' }, { code: 'bpasn' }],
        ending: null,
        rulings: [],
        version: 1,
      },
    });
    expect(frozen(world)).toEqual(['NOW#OBJECTION#performance#2025']);
  });

  it('notes of a placement which version by which rules is contested', async () => {
    const world = await createContestant();

    expect(await file(world, PLACEMENT)).toMatchObject({
      status: 201,
      body: {
        kind: 'placement',
        itemId: null,
        contested: { version: 1, ruleSet: 'bkn-411-2025' },
        initial: null,
        claimed: null,
      },
    });
    expect(await file(world, { ...PLACEMENT, claim: 'wrong-rule' })).toMatchObject({
      status: 409,
      body: { code: 'objection/already-open' },
    });
  });

  it('knows a missing entry by the id that it would have', async () => {
    const world = await createContestant();

    expect(await file(world, MISSING)).toMatchObject({
      status: 201,
      body: { itemId: '2025-01-10-adhikara', claim: 'missing-item', initial: null, claimed: AWARD },
    });
  });

  it.each([
    ['last', '2026-09-02T14:59:59.999Z', 201],
    ['first too late', '2026-09-02T15:00:00.000Z', 422],
  ])('takes an objection to an entry until the %s moment', async (_name, now, status) => {
    const world = await createContestant();
    world.setNow(now);

    const answer = await file(world);
    expect(answer.status).toBe(status);
    if (status === 422) {
      expect(answer.body).toMatchObject({
        code: 'objection/window-closed',
        detail: expect.stringContaining('2026-09-02'),
      });
      expect(world.events('objection')).toEqual([]);
      expect(frozen(world)).toEqual([]);
    }
  });

  it('gives as long for a placement, and any time for what is missing', async () => {
    const world = await createContestant();
    world.setNow('2026-09-03T01:00:00.000Z');

    expect(await file(world, PLACEMENT)).toMatchObject({
      status: 422,
      body: { code: 'objection/window-closed' },
    });
    expect((await file(world, MISSING)).status).toBe(201);
  });

  it('counts from the last time that the entry was recorded', async () => {
    const world = await createContestant();
    world.setNow('2026-08-20T01:00:00.000Z');
    await world.call(`PUT /v1/asn/${FIRST}/performance/2025`, {
      body: { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    });
    world.setNow('2026-09-19T14:00:00.000Z');
    expect((await file(world)).status).toBe(201);
    expect(await file(world, { ...CONTESTED, id: '2024' })).toMatchObject({ status: 422 });
  });

  it.each([
    [{ ...CONTESTED, id: '2023' }, 'performance 2023'],
    [{ ...CONTESTED, kind: 'feedback', id: '2001', correction: null }, 'feedback 2001'],
  ])('knows nothing of an entry that is not there', async (body, named) => {
    const world = await createContestant();

    expect(await file(world, body)).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found', detail: expect.stringContaining(named) },
    });
  });

  it('knows nothing of a placement that is not there, nor of a person', async () => {
    const world = createWorld();
    expect(await file(world)).toMatchObject({ status: 404 });
    await world.post(
      ['/v1/units', unitBody()],
      ['/v1/positions', positionBody('kabid')],
      ['/v1/asn', asnBody(FIRST, 'kabid')],
    );
    expect(await file(world, PLACEMENT)).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('placement') },
    });
  });

  it('refuses to call missing what is there', async () => {
    const world = await createContestant();
    const there = { ...MISSING, kind: 'performance', correction: CONTESTED.correction };

    expect(await file(world, there)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
  });

  it('admits one objection to an entry at a time, and another once it has ended', async () => {
    const world = await createContestant();
    const id = await filed(world);

    expect(await file(world)).toMatchObject({
      status: 409,
      body: { code: 'objection/already-open', detail: expect.stringContaining(id) },
    });
    expect((await file(world, { ...CONTESTED, id: '2024' })).status).toBe(201);
    expect((await giveUp(world, id)).status).toBe(200);
    expect((await file(world)).status).toBe(201);
  });

  it('lets one of two at once through', async () => {
    const world = await createContestant();

    const answers = await Promise.all([file(world), file(world), file(world)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(world.events('objection.filed')).toHaveLength(1);
  });

  it('files once what is sent twice under one key', async () => {
    const world = await createContestant();
    const headers = { 'Idempotency-Key': 'keberatan-2026-0001' };

    const first = await file(world, CONTESTED, { headers });
    expect(await file(world, CONTESTED, { headers })).toEqual(first);
    expect(world.events('objection.filed')).toHaveLength(1);
    expect(await file(world, MISSING, { headers })).toMatchObject({
      status: 422,
      body: { code: 'idempotency/key-reused' },
    });
  });

  it('contests the entry as it is, where HR changes it at the same time', async () => {
    const table = new MeddledTable();
    const world: World = await createContestant(table);
    table.meddle = () =>
      world.call(`PUT /v1/asn/${FIRST}/performance/2025`, {
        body: { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
      });

    expect(await file(world)).toMatchObject({ status: 201, body: { initial: { predikat: 'baik' } } });
  });

  it('is for the own record alone', async () => {
    const world = await createContestant();

    expect(await file(world, CONTESTED, { nip: SECOND })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    for (const role of ['hr-admin', 'talent-committee', 'appointing-official'] as const) {
      expect(await file(world, CONTESTED, { role })).toMatchObject({ status: 403 });
    }
    expect(world.events('objection')).toEqual([]);
  });

  it.each<[object, readonly string[]]>([
    [{}, ['kind']],
    [{ kind: 'salary', statement: STATEMENT }, ['kind']],
    [{ kind: 'performance', id: '2025' }, ['claim', 'statement']],
    [{ ...CONTESTED, claim: 'wrong-rule' }, ['claim']],
    [{ ...CONTESTED, statement: ' ' }, ['statement']],
    [{ ...CONTESTED, evidence: ['SK', ''] }, ['evidence[1]']],
    [{ ...CONTESTED, id: undefined }, ['id']],
    [{ ...CONTESTED, claim: 'unfounded-item' }, ['correction']],
    [{ ...CONTESTED, nilai: 100 }, ['nilai']],
    [{ ...CONTESTED, correction: { year: 2025 } }, ['correction.behaviour', 'correction.workResult']],
    [
      { ...CONTESTED, correction: { ...CONTESTED.correction, predikat: 'sangat-baik' } },
      ['correction.predikat'],
    ],
    [{ ...MISSING, correction: undefined }, ['correction']],
    [{ ...MISSING, id: '2025-01-10-adhikara' }, ['id']],
    [{ ...PLACEMENT, id: '1' }, ['id']],
    [{ ...PLACEMENT, claim: 'missing-item' }, ['claim']],
    [
      {
        kind: 'discipline',
        claim: 'missing-item',
        statement: STATEMENT,
        correction: { level: 'ringan', from: '2025-02-01', until: '2025-01-01' },
      },
      ['correction.until'],
    ],
  ])('names what is wrong with %j', async (body, fields) => {
    const world = await createContestant();

    const answer = await file(world, body);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
    expect(world.events('objection')).toEqual([]);
  });

  it('wants JSON', async () => {
    const world = await createContestant();
    expect(await world.call(`POST ${OBJECTIONS}`, { role: 'asn', nip: FIRST, body: '{' })).toMatchObject({
      status: 400,
      body: { code: 'request/not-json' },
    });
  });
});
