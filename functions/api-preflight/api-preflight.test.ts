import { PROBLEMS } from '@kotak9/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, excellence, FIRST, FOURTH, positionBody, SECOND, THIRD, unitBody } from '../test-bodies.ts';
import { createWorld, cursorOf, type World } from '../test-world.ts';

const MOVED = '2016-02-01';
const SUB = 'sd-negeri-1';

const Findings = z.object({
  findings: z.array(z.object({ code: z.string(), message: z.string(), dueOn: z.string() })),
});
const Page = z.object({
  items: z.array(z.object({ nip: z.string(), findings: z.array(z.object({ code: z.string() })) })),
  next: z.string().nullable(),
});
const Export = z.object({ id: z.string(), contentHash: z.string() });

/** Somebody in whose record nothing is amiss. */
const sound = async (world: World, nip: string, positionId: string, changes: object = {}): Promise<void> => {
  const rank = { grade: 'IV/a', since: '2021-04-01', decreeNumber: '823/1/2021' };
  await world.post(['/v1/asn', asnBody(nip, positionId, { rank, ...changes })], ...excellence(nip));
  const opened = await world.call(`GET /v1/asn/${nip}/career`);
  const [entry] = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(opened.body).items;
  const { status, body } = await world.call(`PUT /v1/asn/${nip}/career/${entry?.id}`, {
    body: {
      title: `Kepala Bidang ${positionId}`,
      level: 'administrator',
      eselon: 'III.b',
      unitId: 'dinas-pendidikan',
      positionId,
      field: 'pendidikan',
      since: MOVED,
      decreeNumber: '821.2/7/2016',
    },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
};

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/units', unitBody(SUB, 'dinas-pendidikan')]);
  await world.post(['/v1/units', unitBody('dinas-lain')]);
  for (const id of ['kabid-1', 'kabid-2', 'kabid-3'])
    await world.post(['/v1/positions', positionBody(id, { ...(id === 'kabid-3' && { unitId: SUB }) })]);
  await sound(world, FIRST, 'kabid-1');
  await sound(world, SECOND, 'kabid-2');
  await world.post(
    ['/v1/asn', asnBody(THIRD, 'kabid-3', { unitId: SUB })],
    ['/v1/asn', asnBody(FOURTH, null, { unitId: 'dinas-lain' })],
  );
});

describe('GET /v1/asn/{nip}/preflight', () => {
  it('lets a sound record go', async () => {
    const { status, body } = await world.call(`GET /v1/asn/${FIRST}/preflight`, { role: 'auditor' });
    expect(status).toBe(200);
    expect(body).toEqual({
      nip: FIRST,
      unitId: 'dinas-pendidikan',
      asOf: '2026-08-03',
      ruleSet: 'bkn-411-2025',
      freeFor: ['simata', 'i-mut'],
      findings: [],
    });
  });

  it('says what is amiss in the language of the caller, and what it keeps from', async () => {
    const path = `GET /v1/asn/${THIRD}/preflight`;
    const english = await world.call(path, { headers: { 'accept-language': 'en' } });
    expect(english.body).toMatchObject({ freeFor: [] });
    const found = Findings.parse(english.body).findings;
    expect(found.map(({ code }) => code)).toEqual([
      'education-missing',
      'performance-missing',
      'performance-missing',
      'feedback-missing',
      'assessment-missing',
      'rank-decree-missing',
      'post-decree-missing',
    ]);
    expect(found[0]?.message).toBe('No education is recorded; hand in the diploma.');
    const indonesian = Findings.parse((await world.call(path)).body).findings;
    expect(indonesian[0]?.message).toBe('Pendidikan belum tercatat; serahkan ijazah untuk dicatat.');
  });

  it('asks the two-year rule of a move that is proposed', async () => {
    const early = await world.call(`GET /v1/asn/${FIRST}/preflight?moveOn=2018-01-31`);
    expect(early.body).toMatchObject({ freeFor: ['simata'], findings: [{ code: 'move-too-early' }] });
    const late = await world.call(`GET /v1/asn/${FIRST}/preflight?moveOn=2021-02-01`);
    expect(late.body).toMatchObject({
      freeFor: ['simata', 'i-mut'],
      findings: [{ code: 'move-overdue', severity: 'warning' }],
    });
  });

  it('keeps in mind what was doubted when the record was entered', async () => {
    const nip = '199003152015031002';
    await world.post(['/v1/asn', asnBody(nip, null, { birthDate: '1990-03-16', sex: 'wanita' })]);
    const { body } = await world.call(`GET /v1/asn/${nip}/preflight`);
    const found = Findings.parse(body).findings.map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['nip-birth-date-differs', 'nip-sex-differs']));
  });

  it('shows a civil servant the own record only', async () => {
    const own = await world.call(`GET /v1/asn/${FIRST}/preflight`, { role: 'asn', nip: FIRST });
    expect(own.status).toBe(200);
    const other = await world.call(`GET /v1/asn/${SECOND}/preflight`, { role: 'asn', nip: FIRST });
    expect(other).toMatchObject({ status: 403, body: { code: 'auth/not-own-record' } });
  });

  it('frees nobody who has left, and knows nobody who is not there', async () => {
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    const left = await world.call(`PATCH /v1/asn/${FIRST}`, {
      headers: { 'if-match': headers['etag'] ?? '' },
      body: { status: 'berhenti' },
    });
    expect(left.status).toBe(200);
    const { body } = await world.call(`GET /v1/asn/${FIRST}/preflight`);
    expect(body).toMatchObject({ freeFor: [], findings: [] });
    expect(await world.call('GET /v1/asn/199009132023211014/preflight')).toMatchObject({ status: 404 });
  });
});

describe('GET /v1/preflight', () => {
  const list = async (query: string) => Page.parse((await world.call(`GET /v1/preflight${query}`)).body);

  it('shows the people of a unit and of those below it who have findings', async () => {
    expect((await list('')).items.map(({ nip }) => nip).sort()).toEqual([THIRD, FOURTH]);
    expect((await list('?unit=dinas-pendidikan')).items.map(({ nip }) => nip)).toEqual([THIRD]);
    expect((await list('?unit=dinas-lain')).items.map(({ nip }) => nip)).toEqual([FOURTH]);
  });

  it('shows only the findings asked for', async () => {
    const [person, ...others] = (await list(`?unit=${SUB}&code=feedback-missing`)).items;
    expect(person?.findings.map(({ code }) => code)).toEqual(['feedback-missing']);
    expect(others).toEqual([]);
    expect((await list(`?unit=${SUB}&severity=warning`)).items).toEqual([]);
    const moves = await list('?unit=dinas-pendidikan&severity=warning&moveOn=2026-09-01');
    expect(moves.items.map(({ nip }) => nip)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('goes on over the units, looking at so many people a page', async () => {
    const seen: string[] = [];
    const first = await world.call('GET /v1/preflight?unit=dinas-pendidikan&limit=2');
    expect(Page.parse(first.body).items).toEqual([]);
    const second = await world.call(
      `GET /v1/preflight?unit=dinas-pendidikan&limit=2&cursor=${cursorOf(first)}`,
    );
    seen.push(...Page.parse(second.body).items.map(({ nip }) => nip));
    expect(seen).toEqual([THIRD]);
    expect(Page.parse(second.body).next).toBeNull();
  });

  it('refuses an unknown unit, a cursor of elsewhere and a code that there is not', async () => {
    expect(await world.call('GET /v1/preflight?unit=nowhere')).toMatchObject({ status: 404 });
    expect(await world.call('GET /v1/preflight?cursor=x')).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
    expect(await world.call('GET /v1/preflight?code=nothing')).toMatchObject({ status: 400 });
  });
});

describe('GET /v1/preflight/readiness', () => {
  it('counts each unit with everything below it', async () => {
    const { body } = await world.call('GET /v1/preflight/readiness?unit=dinas-pendidikan');
    expect(body).toMatchObject({
      unit: 'dinas-pendidikan',
      total: { people: 3, ready: 2, share: 200 / 3, score: 200 / 3 },
    });
    const units = z
      .object({ units: z.array(z.object({ unitId: z.string(), people: z.number(), ready: z.number() })) })
      .parse(body).units;
    expect(units.map(({ unitId, people, ready }) => [unitId, people, ready])).toEqual([
      ['dinas-pendidikan', 3, 2],
      [SUB, 1, 0],
    ]);
  });

  it('counts the whole agency, and leaves empty units without a figure', async () => {
    await world.post(['/v1/units', unitBody('kosong')]);
    const { body } = await world.call('GET /v1/preflight/readiness', { role: 'talent-committee' });
    expect(body).toMatchObject({ unit: null, total: { people: 4, ready: 2, share: 50 } });
    expect(body).toMatchObject({
      units: expect.arrayContaining([expect.objectContaining({ unitId: 'kosong', people: 0, share: null })]),
    });
    expect(await world.call('GET /v1/preflight/readiness?unit=x')).toMatchObject({ status: 404 });
  });
});

describe('POST /v1/preflight/exports', () => {
  const post = (body: object, call: object = {}) =>
    world.call('POST /v1/preflight/exports', { body, ...call });

  it('draws up whom nothing blocks, and says so in one event without names', async () => {
    const { status, body, headers } = await post({ purpose: 'simata', nips: [SECOND, FIRST, FIRST] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      purpose: 'simata',
      unit: null,
      asOf: '2026-08-03',
      people: 2,
      free: 2,
      heldBack: 0,
      batches: [{ number: 1, people: 2, free: 2, heldBack: 0, dueOn: null }],
    });
    const { id, contentHash } = Export.parse(body);
    expect(headers['location']).toBe(`/v1/preflight/exports/${id}`);
    const [event, ...others] = world.events('preflight-export');
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      subject: `preflight-export/${id}`,
      actor: { sub: 'user-hr-admin', role: 'hr-admin' },
      data: { exportId: id, purpose: 'simata', people: 2, free: 2, heldBack: 0, batches: 1, contentHash },
    });
    expect(JSON.stringify(event)).not.toContain(FIRST);

    expect((await world.call(`GET /v1/preflight/exports/${id}`, { role: 'auditor' })).body).toEqual(body);
    const batch = await world.call(`GET /v1/preflight/exports/${id}/batches/1`);
    expect(batch.body).toMatchObject({
      exportId: id,
      number: 1,
      entries: [FIRST, SECOND].map((nip) => ({ nip, state: 'free', dueOn: null, blocking: [] })),
    });
    expect(await world.call(`GET /v1/preflight/exports/${id}/batches/2`)).toMatchObject({ status: 404 });
  });

  it('refuses whoever is blocked, by name, and stores nothing', async () => {
    const refused = await post(
      { purpose: 'simata', unit: 'dinas-pendidikan' },
      { headers: { 'accept-language': 'en' } },
    );
    expect(refused).toMatchObject({
      status: PROBLEMS['preflight/blocked'].status,
      body: { code: 'preflight/blocked', detail: expect.stringContaining('1 of 3 people') },
    });
    expect(refused.body).toMatchObject({
      errors: expect.arrayContaining([
        {
          field: `${THIRD}.education`,
          code: 'education-missing',
          message: 'No education is recorded; hand in the diploma.',
        },
      ]),
    });
    expect(world.events('preflight-export')).toEqual([]);
  });

  it('holds them back where that is asked for, and keeps the findings as they were', async () => {
    const { body } = await post({ purpose: 'simata', unit: 'dinas-pendidikan', includeBlocked: true });
    expect(body).toMatchObject({ unit: 'dinas-pendidikan', people: 3, free: 2, heldBack: 1 });
    const { id } = Export.parse(body);
    await world.post([`/v1/asn/${THIRD}/feedback`, { year: 2025, category: 'baik' }]);
    world.setNow('2026-09-03T01:00:00.000Z');
    const { body: batch } = await world.call(`GET /v1/preflight/exports/${id}/batches/1`);
    const { entries } = z
      .object({ entries: z.array(z.object({ nip: z.string(), state: z.string(), dueOn: z.unknown() })) })
      .parse(batch);
    expect(entries.map(({ nip, state, dueOn }) => [nip, state, dueOn])).toEqual([
      [FIRST, 'free', null],
      [SECOND, 'free', null],
      [THIRD, 'held-back', '2026-08-17'],
    ]);
    expect(JSON.stringify(batch)).toContain('feedback-missing');
  });

  it('asks the two-year rule where a move is proposed, of I-MUT alone', async () => {
    const move = { nips: [FIRST], proposedMove: { effectiveDate: '2018-01-31' } };
    expect(await post({ ...move, purpose: 'i-mut' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: `${FIRST}.post.since`, code: 'move-too-early' }] },
    });
    expect(await post({ ...move, purpose: 'simata' })).toMatchObject({ status: 201 });
  });

  it('gives the first answer again to a repeated key', async () => {
    const call = { headers: { 'idempotency-key': 'export-0001' } };
    const one = await post({ purpose: 'simata', nips: [FIRST] }, call);
    const again = await post({ purpose: 'simata', nips: [FIRST] }, call);
    expect(again.body).toEqual(one.body);
    expect(world.events('preflight-export')).toHaveLength(1);
  });

  it('takes a unit or names, both of them known, and somebody among them', async () => {
    expect(await post({ purpose: 'simata', unit: 'dinas-lain', nips: [FIRST] })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'nips' }] },
    });
    expect(await post({ purpose: 'simata', unit: 'nowhere' })).toMatchObject({ status: 404 });
    expect(await post({ purpose: 'simata', nips: ['199009132023211014'] })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
    await world.post(['/v1/units', unitBody('kosong')]);
    expect(await post({ purpose: 'simata', unit: 'kosong' })).toMatchObject({
      status: 422,
      body: { code: 'preflight/nobody' },
    });
  });

  it('is not another agency’s to read', async () => {
    const { id } = Export.parse((await post({ purpose: 'simata', nips: [FIRST] })).body);
    const elsewhere = { agency: 'kabupaten-keerom' };
    expect(await world.call(`GET /v1/preflight/exports/${id}`, elsewhere)).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/preflight/exports/${id}/batches/1`, elsewhere)).toMatchObject({
      status: 404,
    });
  });
});
