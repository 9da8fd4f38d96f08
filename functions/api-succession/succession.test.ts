import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, SECOND, THIRD } from '../test-bodies.ts';
import {
  createCity,
  createDraft,
  createForecast,
  DECREE,
  draft,
  LIST,
  place,
  publish,
  VACANCY,
} from '../test-succession.ts';
import { cursorOf, faultyFields } from '../test-world.ts';

const vacancy = { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' };
const committee = { role: 'talent-committee' } as const;
const mayor = { role: 'appointing-official' } as const;
const PUBLICATION = `POST /v1/succession-lists/${LIST}/publication`;
const WITHDRAWAL = `POST /v1/succession-lists/${LIST}/withdrawal`;
const SHOWN = `GET /v1/vacancies/${VACANCY}/succession-list`;

describe('POST /v1/vacancies', () => {
  it.each([
    ['2026-08-03', 'open', 'vacancy.opened.v1'],
    ['2026-08-04', 'forecast', 'vacancy.forecast.v1'],
  ])('from %s on it is %s', async (effectiveDate, status, type) => {
    const world = await createCity();

    const answer = await world.call('POST /v1/vacancies', { body: { ...vacancy, effectiveDate } });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { id: VACANCY, listId: LIST, status, level: 'jpt-pratama', holder: null, version: 1 },
    });
    expect(world.events(type)).toMatchObject([{ data: { vacancyId: VACANCY, effectiveDate } }]);
    expect((await world.call('GET /v1/positions/kepala')).body).toMatchObject({ vacancyId: VACANCY });
  });

  it('refuses a second one, an unknown post, and a level that no policy fills', async () => {
    const world = await createCity();
    const staff = { id: 'staf', title: 'Staf', unitId: 'dinas-induk', tier: 'pelaksana' };
    await world.post(['/v1/vacancies', vacancy], ['/v1/positions', staff]);
    const before = world.table.all();

    expect(await world.call('POST /v1/vacancies', { body: vacancy })).toMatchObject({
      status: 409,
      body: { code: 'vacancy/already-open', detail: expect.stringContaining(VACANCY) },
    });
    const refused = (positionId: string) =>
      world.call('POST /v1/vacancies', { body: { ...vacancy, positionId } });
    expect(await refused('nowhere')).toMatchObject({ status: 400, body: { code: 'reference/unknown' } });
    expect(await refused('staf')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'positionId', code: 'no-target-rules' }] },
    });
    expect(await world.call('POST /v1/vacancies', { agency: 'kab-keerom', body: vacancy })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown' },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('names every failing field, in both languages', async () => {
    const world = await createCity();
    const body = { positionId: 'X', cause: 'bosan', effectiveDate: '2026-02-30' };

    for (const language of ['id', 'en']) {
      const answer = await world.call('POST /v1/vacancies', {
        body,
        headers: { 'Accept-Language': language },
      });
      expect(answer).toMatchObject({ status: 400, headers: { 'content-language': language } });
      expect(faultyFields(answer)).toEqual(['cause', 'effectiveDate', 'positionId']);
    }
  });

  it('opens one of twenty at once, with the same key and without', async () => {
    for (const headers of [{ 'Idempotency-Key': 'k-1' }, {}]) {
      const world = await createCity();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => world.call('POST /v1/vacancies', { body: vacancy, headers })),
      );
      const opened = answers.filter(({ status }) => status === 201);
      expect(opened).toHaveLength('Idempotency-Key' in headers ? 20 : 1);
      for (const answer of opened) expect(answer).toEqual(opened[0]);
      expect(world.events('vacancy.opened')).toHaveLength(1);
    }
  });
});

describe('GET /v1/vacancies', () => {
  it('lists them by status, for the own agency', async () => {
    const world = await createDraft();
    await world.post(['/v1/vacancies', { ...vacancy, positionId: 'kabid-0', effectiveDate: '2026-12-01' }]);

    const ids = async (query: string) => (await world.call(`GET /v1/vacancies${query}`, mayor)).body;
    expect(await ids('')).toMatchObject({ items: [{ id: 'vac-kabid-0-1' }, { id: VACANCY }], next: null });
    expect(await ids('?status=open')).toMatchObject({ items: [{ id: VACANCY, status: 'open' }] });
    expect(await ids('?status=filled')).toEqual({ items: [], next: null });
    expect((await world.call('GET /v1/vacancies', { ...mayor, agency: 'kab-keerom' })).body).toEqual({
      items: [],
      next: null,
    });
    const first = await world.call('GET /v1/vacancies?limit=1', mayor);
    expect(await ids(`?limit=1&cursor=${cursorOf(first)}`)).toMatchObject({ items: [{ id: VACANCY }] });
  });

  it('refuses a cursor that it did not give', async () => {
    const world = await createDraft();

    expect(await world.call('GET /v1/vacancies?cursor=x', mayor)).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });
});

describe('GET /v1/retirements', () => {
  it('lists who reaches the age within the horizon, or within the days asked for', async () => {
    const world = await createCity();

    expect((await world.call('GET /v1/retirements')).body).toEqual({ items: [], next: null });
    const answer = await world.call('GET /v1/retirements?from=2029-06-01&to=2030-06-01');
    expect(answer.body).toMatchObject({
      items: [
        { nip: FIRST, tmtPensiun: '2029-06-01', positionId: 'kabid-0', flagged: false },
        { nip: SECOND, tmtPensiun: '2030-06-01' },
      ],
      next: null,
    });
    const away = await world.call('GET /v1/retirements?to=2040-01-01', { agency: 'kab-keerom' });
    expect(away.body).toEqual({ items: [], next: null });
    expect(await world.call('GET /v1/retirements?cursor=x')).toMatchObject({ status: 400 });
  });
});

describe('GET /v1/vacancies/{id}/succession-list', () => {
  it('shows the draft to the committee, ranked, with whoever is excluded and why', async () => {
    const world = await createDraft();

    expect(await world.call(SHOWN, committee)).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: {
        id: LIST,
        status: 'draft',
        candidates: [
          { rank: 1, nip: FIRST, box: 9, fallback: false },
          { rank: 2, nip: SECOND },
          { rank: 3, nip: THIRD },
          { rank: 4, nip: FOURTH },
        ],
        shortlist: [FIRST, SECOND, THIRD],
        excluded: [],
        decision: null,
        version: 2,
      },
    });
  });

  it('shows the official nothing before it is published, and then the shortlist alone', async () => {
    const world = await createDraft();

    expect(await world.call(SHOWN, mayor)).toMatchObject({
      status: 409,
      body: { code: 'succession-list/not-published' },
    });
    await publish(world);
    const shown = await world.call(SHOWN, mayor);
    expect(shown.body).toMatchObject({ status: 'published', excluded: [] });
    expect(shown.body).toHaveProperty('candidates.length', 3);
    const whole = await world.call(SHOWN, { role: 'auditor' });
    expect(whole.body).toHaveProperty('candidates.length', 4);
  });

  it('is not there before it is drafted, nor in another agency', async () => {
    const world = await createCity();
    await world.post(['/v1/vacancies', vacancy]);

    expect(await world.call(SHOWN)).toMatchObject({
      status: 404,
      body: { code: 'succession-list/not-drafted' },
    });
    expect(await world.call(SHOWN, { agency: 'kab-keerom' })).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
  });
});

describe('POST /v1/succession-lists/{id}/publication', () => {
  it('freezes the list under its hash, for ever', async () => {
    const world = await createDraft();

    const answer = await world.call(PUBLICATION, { ...committee, body: { minutesNumber: 'BA-1/2026' } });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"3"' },
      body: { status: 'published', publishedAt: '2026-08-03T01:00:00.000Z', version: 3 },
    });
    const [event] = world.events('succession-list.published');
    expect(event).toMatchObject({ seq: 3, data: { listId: LIST, shortlisted: 3 } });
    const frozen = world.table.all().filter(({ sk }) => sk.startsWith('PUBLISHED#00000003#'));
    expect(frozen).toMatchObject([{ data: { shortlist: [FIRST, SECOND, THIRD] } }]);
    const shown = await world.call(SHOWN, committee);
    expect(shown.body).toEqual(answer.body);
  });

  it('publishes once of twenty at once with the same key', async () => {
    const world = await createDraft();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call(PUBLICATION, { ...committee, body: {}, headers: { 'Idempotency-Key': 'k-1' } }),
      ),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('succession-list.published')).toHaveLength(1);
  });

  it('refuses a version that has changed, a second publication, and another agency', async () => {
    const world = await createDraft();
    const stale = { ...committee, body: {}, headers: { 'If-Match': '"1"' } };
    const before = world.table.all();
    expect(await world.call(PUBLICATION, stale)).toMatchObject({ status: 412, body: { currentVersion: 2 } });
    expect(await world.call(PUBLICATION, { ...committee, agency: 'kab-keerom', body: {} })).toMatchObject({
      status: 404,
    });
    expect(world.table.all()).toEqual(before);

    await publish(world);
    const published = world.table.all();
    expect(await world.call(PUBLICATION, { ...committee, body: {} })).toMatchObject({
      status: 409,
      body: { code: 'succession-list/not-draft' },
    });
    expect(world.table.all()).toEqual(published);
  });

  it('refuses a list without a candidate', async () => {
    const world = await createDraft();
    for (const nip of [FIRST, SECOND, THIRD, FOURTH]) {
      const sanction = { level: 'berat', from: '2026-01-01', until: '2027-01-01' };
      await world.post([`/v1/asn/${nip}/discipline`, sanction]);
      await place(world, nip);
    }
    await draft(world);
    const before = world.table.all();

    expect(await world.call(PUBLICATION, { ...committee, body: {} })).toMatchObject({
      status: 422,
      body: { code: 'succession-list/empty' },
    });
    expect(world.table.all()).toEqual(before);
    const shown = await world.call(SHOWN, committee);
    expect(shown.body).toMatchObject({ candidates: [], shortlist: [] });
    expect(shown.body).toHaveProperty('excluded.length', 4);
  });
});

describe('POST /v1/succession-lists/{id}/withdrawal', () => {
  it('makes it a draft again, and keeps what was published', async () => {
    const world = await publish(await createDraft());

    const answer = await world.call(WITHDRAWAL, {
      ...committee,
      body: { reason: 'Calon mengundurkan diri' },
    });

    expect(answer).toMatchObject({ status: 200, body: { status: 'draft', publishedAt: null, version: 4 } });
    expect(world.events('succession-list.withdrawn')).toMatchObject([
      { data: { reason: 'Calon mengundurkan diri' } },
    ]);
    expect(world.table.all().some(({ sk }) => sk.startsWith('PUBLISHED#'))).toBe(true);
    expect(await world.call(PUBLICATION, { ...committee, body: {} })).toMatchObject({ status: 201 });
  });

  it('refuses a draft, a reason left out, a stale version, and another agency', async () => {
    const world = await createDraft();
    const body = { reason: 'Keliru' };
    expect(await world.call(WITHDRAWAL, { ...committee, body })).toMatchObject({
      status: 409,
      body: { code: 'succession-list/not-published' },
    });
    await publish(world);
    const before = world.table.all();
    expect(await world.call(WITHDRAWAL, { ...committee, body: {} })).toMatchObject({ status: 400 });
    const stale = { ...committee, body, headers: { 'If-Match': '2' } };
    expect(await world.call(WITHDRAWAL, stale)).toMatchObject({ status: 412 });
    const away = { ...committee, body, agency: 'kab-keerom' };
    expect(await world.call(WITHDRAWAL, away)).toMatchObject({ status: 404 });
    expect(world.table.all()).toEqual(before);
  });

  it('cannot undo a decision', async () => {
    const world = await publish(await createForecast());
    await world.call(`POST /v1/succession-lists/${LIST}/decision`, {
      ...mayor,
      body: { nip: FIRST, ...DECREE },
    });

    expect(await world.call(WITHDRAWAL, { ...committee, body: { reason: 'Keliru' } })).toMatchObject({
      status: 409,
    });
  });
});
