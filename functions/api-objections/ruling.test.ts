import { schemas } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessmentBody, FIRST } from '../test-bodies.ts';
import { place } from '../test-succession.ts';
import { faultyFields } from '../test-world.ts';
import {
  CONTESTED,
  createContestant,
  filed,
  frozen,
  GRANT,
  member,
  of2025,
  REFUSE,
  rule,
  STATEMENT,
  takeFurther,
} from './objection-calls.ts';

const PARTLY = {
  outcome: 'dikabulkan-sebagian',
  reason: 'Hasil kerja terbukti.',
  correction: {
    kind: 'performance',
    id: '2025',
    value: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' },
  },
} as const;

const Career = z.object({ items: z.array(schemas.CareerEntry) });

describe('POST /v1/objections/{id}/ruling', () => {
  it('leaves everything as it is where it refuses', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const before = await of2025(world);

    expect(await rule(world, id, { ...REFUSE, reference: 'BA-07' })).toMatchObject({
      status: 201,
      body: {
        status: 'answered',
        dueOn: '2026-08-17',
        lastOutcome: 'ditolak',
        ending: null,
        final: null,
        rulings: [
          { outcome: 'ditolak', reference: 'BA-07', on: '2026-08-03', corrected: null, placement: null },
        ],
        version: 2,
      },
    });
    expect(await of2025(world)).toEqual(before);
    expect(frozen(world)).toHaveLength(1);
    expect(world.events('performance.recorded')).toHaveLength(2);
  });

  it('grants in part what it states, and keeps the entry frozen while it can be taken further', async () => {
    const world = await createContestant();
    const id = await filed(world);

    expect(await rule(world, id, PARTLY)).toMatchObject({
      status: 201,
      body: { status: 'answered', final: { predikat: 'baik' }, initial: { predikat: 'butuh-perbaikan' } },
    });
    expect(await of2025(world)).toMatchObject({ predikat: 'baik' });
    expect(frozen(world)).toEqual(['NOW#OBJECTION#performance#2025']);
  });

  it('grants at a higher instance on top of what a lower one granted', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, PARTLY);
    await takeFurther(world, id);

    expect(await rule(world, id, GRANT, { claims: member(2) })).toMatchObject({
      status: 201,
      body: {
        status: 'closed',
        ending: 'dikabulkan',
        initial: { predikat: 'butuh-perbaikan' },
        final: { predikat: 'sangat-baik' },
        rulings: [{ instance: 'tim-penilai-kinerja' }, { instance: 'pyb', outcome: 'dikabulkan' }],
      },
    });
    expect(await of2025(world)).toMatchObject({ predikat: 'sangat-baik' });
    expect(frozen(world)).toEqual([]);
  });

  it('records a missing entry as a new one', async () => {
    const world = await createContestant();
    const award = { name: 'Adhikara', level: 'internasional', date: '2025-01-10' };
    const missing = { kind: 'awards', claim: 'missing-item', correction: award, statement: STATEMENT };
    const id = await filed(world, missing);

    const answer = await rule(world, id, GRANT);
    expect(answer).toMatchObject({ status: 201, body: { initial: null, final: award } });
    expect(world.events('award.recorded').at(-1)).toMatchObject({
      data: { id: '2025-01-10-adhikara', corrected: false },
    });
  });

  it('removes an entry that should not be there, and says on the bus no more than that', async () => {
    const world = await createContestant();
    const sanction = { level: 'sedang', from: '2025-02-01', until: '2025-07-31' };
    await world.post([`/v1/asn/${FIRST}/discipline`, sanction]);
    await place(world, FIRST);
    const unfounded = {
      kind: 'discipline',
      claim: 'unfounded-item',
      id: '2025-02-01-sedang',
      statement: STATEMENT,
    };
    const id = await filed(world, unfounded);

    expect(await rule(world, id, GRANT)).toMatchObject({
      status: 201,
      body: {
        status: 'closed',
        initial: sanction,
        final: null,
        rulings: [
          {
            corrected: { kind: 'discipline', id: '2025-02-01-sedang', value: null },
            placement: { changed: [{ name: 'integritas', after: 15 }] },
          },
        ],
      },
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/discipline`)).body).toEqual({ items: [] });
    expect(frozen(world)).toEqual([]);
    expect(world.events('input.removed')).toMatchObject([
      { subject: `asn/${FIRST}`, data: { nip: FIRST }, actor: { sub: 'committee-1' } },
    ]);
    expect(world.events('input.removed')[0]?.['data']).toEqual({ nip: FIRST });
    await world.post([`/v1/asn/${FIRST}/discipline`, sanction]);
  });

  it('states what is left of an entry that is unfounded in part', async () => {
    const world = await createContestant();
    const { correction: _correction, ...contested } = CONTESTED;
    const id = await filed(world, { ...contested, claim: 'unfounded-item' });
    expect(faultyFields(await rule(world, id, { ...PARTLY, correction: null }))).toEqual(['correction']);
    expect(await rule(world, id, PARTLY)).toMatchObject({
      status: 201,
      body: { status: 'answered', final: { predikat: 'baik' } },
    });
    await takeFurther(world, id);
    expect(await rule(world, id, GRANT, { claims: member(2) })).toMatchObject({
      status: 201,
      body: { status: 'closed', final: null },
    });
    expect(await of2025(world)).toBeUndefined();
  });

  it('moves an entry whose right content has another id, and the freeze with it', async () => {
    const world = await createContestant();
    const contested = {
      kind: 'assessments',
      claim: 'wrong-content',
      id: '2026-01-10',
      statement: STATEMENT,
    };
    const id = await filed(world, contested);
    const correction = { kind: 'assessments', id: '2026-01-10', value: assessmentBody('2026-02-10') };

    const partly = await rule(world, id, { ...PARTLY, correction });
    expect(partly).toMatchObject({ status: 201, body: { itemId: '2026-02-10', status: 'answered' } });
    expect(frozen(world)).toEqual(['NOW#OBJECTION#assessments#2026-02-10']);
    expect((await world.call(`GET /v1/asn/${FIRST}/assessments`)).body).toMatchObject({
      items: [{ id: '2026-02-10' }],
    });

    await takeFurther(world, id);
    const again = { kind: 'assessments', id: '2026-02-10', value: assessmentBody('2026-03-10') };
    expect(await rule(world, id, { ...GRANT, correction: again }, { claims: member(2) })).toMatchObject({
      status: 201,
      body: { itemId: '2026-03-10', status: 'closed' },
    });
    expect(frozen(world)).toEqual([]);
  });

  it('moves nothing onto an entry that is there or contested', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const onto = (year: number) => ({
      ...GRANT,
      correction: { ...PARTLY.correction, value: { ...PARTLY.correction.value, year } },
    });
    expect(await rule(world, id, onto(2024))).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate' },
    });
    await filed(world, {
      kind: 'performance',
      claim: 'missing-item',
      correction: { ...CONTESTED.correction, year: 2023 },
      statement: STATEMENT,
    });
    expect(await rule(world, id, onto(2023))).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect(world.events('objection-attempt')).toMatchObject([{ subject: `objection/${id}` }]);
    expect(await of2025(world)).toMatchObject({ predikat: 'butuh-perbaikan' });
  });

  it('corrects nothing but the contested entry', async () => {
    const world = await createContestant();
    const id = await filed(world);
    for (const correction of [
      { ...PARTLY.correction, id: '2024' },
      { kind: 'feedback', id: '2025', value: { year: 2025, category: 'baik' } },
    ]) {
      expect(await rule(world, id, { ...GRANT, correction })).toMatchObject({
        status: 422,
        body: { code: 'objection/other-item', detail: expect.stringContaining('performance/2025') },
      });
    }
    expect(world.events('objection')).toHaveLength(1);
  });

  it.each<[string, object, readonly string[]]>([
    ['a refusal that corrects', { ...REFUSE, correction: PARTLY.correction }, ['correction']],
    ['a part that is not stated', { ...PARTLY, correction: null }, ['correction']],
    ['no outcome', { reason: 'Ya.' }, ['outcome']],
    ['no reason', { outcome: 'ditolak', reason: '' }, ['reason']],
    ['a kind that is none', { ...GRANT, correction: { kind: 'placement', value: {} } }, ['correction.kind']],
    [
      'an entry that is none',
      { ...GRANT, correction: { ...PARTLY.correction, value: { year: 2025 } } },
      ['correction.value.behaviour', 'correction.value.workResult'],
    ],
    [
      'a future',
      { ...GRANT, correction: { ...PARTLY.correction, value: { ...CONTESTED.correction, year: 2027 } } },
      ['year'],
    ],
  ])('names the field of %s', async (_name, body, fields) => {
    const world = await createContestant();
    const answer = await rule(world, await filed(world), body);
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('has to state what it grants where nothing was claimed', async () => {
    const world = await createContestant();
    const answer = await rule(world, await filed(world, { ...CONTESTED, correction: null }), GRANT);
    expect(faultyFields(answer)).toEqual(['correction']);
  });

  it('does not undo what happened to the entry meanwhile, unless that is stated in full', async () => {
    const world = await createContestant();
    const id = '2016-02-01-kabid';
    const { body } = await world.call(`GET /v1/asn/${FIRST}/career`);
    const [{ id: _id, ...entry } = { id: '' }] = Career.parse(body).items;
    const claimed = { ...entry, decreeNumber: '821.2/7/2016' };
    const objection = await filed(world, {
      kind: 'career',
      claim: 'wrong-content',
      id,
      correction: claimed,
      statement: STATEMENT,
    });
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    const left = await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { positionId: null },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    expect(left.status).toBe(200);

    expect(await rule(world, objection, GRANT)).toMatchObject({
      status: 409,
      body: { code: 'objection/item-moved', detail: expect.stringContaining(`career/${id}`) },
    });
    const value = { ...claimed, until: '2026-08-02' };
    const correction = { kind: 'career', id, value };
    expect(await rule(world, objection, { ...GRANT, correction })).toMatchObject({
      status: 201,
      body: { initial: { until: null }, final: value },
    });
  });

  it('names the version that it answers', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const route = `POST /v1/objections/${id}/ruling`;
    expect(await world.call(route, { claims: member(1), body: GRANT })).toMatchObject({
      status: 428,
      body: { code: 'version/required' },
    });
    expect(await rule(world, id, GRANT, { headers: { 'If-Match': '"9"' } })).toMatchObject({
      status: 412,
      body: { currentVersion: 1 },
    });
    expect(await rule(world, 'obj-unknown', GRANT, { headers: { 'If-Match': '"1"' } })).toMatchObject({
      status: 404,
    });
  });

  it('is the first of two at once, and the second is told so', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const answers = await Promise.all([
      rule(world, id, GRANT),
      rule(world, id, REFUSE, { claims: member(2) }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    expect(world.events('objection.answered')).toHaveLength(1);
  });

  it('is given once to one key, and not again without', async () => {
    const world = await createContestant();
    const id = await filed(world);
    const headers = { 'Idempotency-Key': 'putusan-2026-0001', 'If-Match': '"1"' };
    const first = await rule(world, id, GRANT, { headers });
    expect(first.status).toBe(201);
    expect(await rule(world, id, GRANT, { headers })).toEqual(first);
    expect(await rule(world, id, GRANT)).toMatchObject({
      status: 409,
      body: { code: 'objection/not-now', detail: expect.stringContaining('closed') },
    });
  });

  it('comes too late once its time has passed, and the next instance has it', async () => {
    const world = await createContestant();
    const id = await filed(world);
    world.setNow('2026-08-24T15:00:00.000Z');
    expect(await rule(world, id, GRANT)).toMatchObject({
      status: 409,
      body: { code: 'objection/too-late', detail: expect.stringContaining('2026-08-24') },
    });
  });
});
