import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, positionBody, SECOND } from '../test-bodies.ts';
import { createCity, place } from '../test-succession.ts';

const OPPORTUNITIES = `GET /v1/asn/${FIRST}/opportunities`;
const MATCHES = 'GET /v1/positions/kepala/matches';

describe('GET /v1/asn/{nip}/opportunities', () => {
  it('are the posts for which the person is ready, with the final score, up and across', async () => {
    const world = await createCity();
    await world.post(['/v1/positions', positionBody('lurah', { tier: 'pengawas', eselon: 'IV.a' })]);

    expect(await world.call(OPPORTUNITIES, { role: 'asn', nip: FIRST })).toMatchObject({
      status: 200,
      body: {
        nip: FIRST,
        ruleSet: 'bkn-411-2025',
        asOf: '2026-08-03',
        appointmentDate: '2026-08-03',
        total: 4,
        items: [
          { post: { positionId: 'kabid-1' }, way: 'mutasi', fit: 'siap' },
          { post: { positionId: 'kabid-2' } },
          { post: { positionId: 'kabid-3' } },
          {
            post: {
              positionId: 'kepala',
              title: 'Kepala Dinas',
              level: 'jpt-pratama',
              unitId: 'dinas-induk',
            },
            way: 'promosi',
            fit: 'siap',
            missing: [],
            readyOn: '2026-08-03',
            technicalScore: null,
            finalScore: expect.any(Number),
          },
        ],
      },
    });
    expect((await world.call(`${OPPORTUNITIES}?limit=1`)).body).toMatchObject({ total: 4, items: [{}] });
  });

  it('say what is missing in the language asked for, and how it is mended', async () => {
    const world = await createCity();
    const sanction = { level: 'ringan', from: '2026-07-01', until: '2026-09-30' };
    await world.post([`/v1/asn/${FIRST}/discipline`, sanction]);
    await place(world, FIRST);
    const missing = async (language: string) => {
      const { body } = await world.call(OPPORTUNITIES, { headers: { 'accept-language': language } });
      return body;
    };

    const waits = { requirement: 'no-running-sanction', by: 'time', act: null, on: '2026-10-01' };
    expect(await missing('id')).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          fit: 'hampir',
          readyOn: '2026-10-01',
          missing: [
            expect.objectContaining({
              ...waits,
              text: expect.stringContaining('terpenuhi dengan sendirinya pada 1 Oktober 2026.'),
            }),
          ],
        }),
      ]),
    });
    expect(await missing('en')).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          missing: [
            expect.objectContaining({
              ...waits,
              text: expect.stringContaining('met by time alone on 1 October 2026.'),
            }),
          ],
        }),
      ]),
    });
  });

  it('leave out a post with which a conflict of interest was declared', async () => {
    const world = await createCity();
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    const conflict = { unitId: 'dinas-induk', kind: 'keluarga', declaredOn: '2026-08-01' };
    const patched = await world.call(`PATCH /v1/asn/${FIRST}`, {
      headers: { 'if-match': headers['etag'] ?? '' },
      body: { declaredConflicts: [conflict] },
    });
    expect(patched).toMatchObject({
      status: 200,
      body: { declaredConflicts: [{ ...conflict, positionId: null }] },
    });
    await place(world, FIRST);

    expect((await world.call(OPPORTUNITIES)).body).toMatchObject({ total: 3 });
    expect(await world.call(`${MATCHES}/${FIRST}`)).toMatchObject({
      body: {
        fit: 'belum',
        missing: [
          {
            requirement: 'no-conflict-of-interest',
            text: 'Benturan kepentingan: keluarga 1 Agustus 2026; tidak dapat dipenuhi lagi.',
          },
        ],
      },
    });
  });

  it('refuse a conflict with nothing', async () => {
    const world = await createCity();
    const answer = await world.call(`PATCH /v1/asn/${FIRST}`, {
      headers: { 'if-match': '"1"' },
      body: { declaredConflicts: [{ kind: 'usaha', declaredOn: '2026-08-01' }] },
    });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'conflict-of-what' }] } });
  });

  it('are for the person concerned and for staff, of the own agency, from today on', async () => {
    const world = await createCity();
    expect(await world.call(OPPORTUNITIES, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    expect(await world.call(OPPORTUNITIES, { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await world.call(OPPORTUNITIES, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(`${OPPORTUNITIES}?appointment=2026-08-02`)).toMatchObject({
      status: 422,
      body: { code: 'matching/appointment-past' },
    });
    expect(await world.call(`${OPPORTUNITIES}?appointment=2026-08-03`)).toMatchObject({ status: 200 });
  });
});

describe('GET /v1/positions/{id}/matches', () => {
  it('are the people of the levels that lead to it, the best first', async () => {
    const world = await createCity();
    const award = { name: 'Anugerah', level: 'nasional', date: '2026-08-01' };
    await world.post([`/v1/asn/${FOURTH}/awards`, award]);
    await place(world, FOURTH);

    const { status, body } = await world.call(`${MATCHES}?limit=2`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      post: { positionId: 'kepala' },
      total: 4,
      items: [{ nip: FOURTH, box: 9, way: 'promosi', fit: 'siap', missing: [] }, { nip: FIRST }],
    });
  });

  it('leave out the holder and whoever lacks too much', async () => {
    const world = await createCity();
    const { body } = await world.call('GET /v1/positions/kabid-0/matches');
    expect(body).toMatchObject({ total: 3, items: [{ nip: SECOND, way: 'mutasi' }, {}, {}] });
    const far = await world.call(`${MATCHES}?appointment=2033-08-03`);
    expect(far.body).toMatchObject({ total: 0, items: [] });
  });

  it('are for staff, and of posts that there are', async () => {
    const world = await createCity();
    expect(await world.call(MATCHES, { role: 'asn', nip: FIRST })).toMatchObject({ status: 403 });
    expect(await world.call('GET /v1/positions/lain/matches')).toMatchObject({ status: 404 });
    expect(await world.call(MATCHES, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(`${MATCHES}?appointment=2020-01-01`)).toMatchObject({ status: 422 });
  });
});

describe('GET /v1/positions/{id}/matches/{nip}', () => {
  it('is everything that speaks for and against', async () => {
    const world = await createCity();
    expect(await world.call(`${MATCHES}/${FIRST}`)).toMatchObject({
      status: 200,
      body: {
        nip: FIRST,
        box: 9,
        mix: { talent: 70, technical: 30 },
        competency: {
          managerial: {
            match: { percent: 100, fillingBand: 'memenuhi-syarat', mappingBand: 'optimal' },
            gaps: [],
            notAssessed: [],
          },
          technical: { match: null },
        },
        experience: { fields: ['pendidikan'], months: 126, spans: [{ field: 'pendidikan', months: 126 }] },
        requirements: expect.arrayContaining([
          expect.objectContaining({ requirement: 'related-experience', met: true, expected: '60' }),
        ]),
      },
    });
  });

  it('is not there without the person, the post or a way', async () => {
    const world = await createCity();
    await world.post(['/v1/positions', positionBody('staf', { tier: 'pelaksana', eselon: null })]);
    expect(await world.call(`${MATCHES}/197003011994031001`)).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/positions/lain/matches/${FIRST}`)).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/positions/staf/matches/${FIRST}`)).toMatchObject({
      status: 422,
      body: { code: 'matching/no-way-to-post' },
    });
    expect(await world.call(`${MATCHES}/${FIRST}?appointment=2020-01-01`)).toMatchObject({ status: 422 });
  });
});
