import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, eventually } from '../support/api.ts';
import { CALLERS } from '../support/callers.ts';
import { asn, assessmentOfCase2, postAll, unit } from '../support/people.ts';
import { startTestStack } from '../support/test-stack.ts';

let stack: RunningStack;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
});
afterAll(() => stack.close());

const NIP = '197105101996031002';

/** Person P of the worked cases 10.2: everything goes in over HTTP, nothing else is touched. */
const recordPersonP = (hr: Api) =>
  postAll(hr, [
    unit('dinas-pendidikan'),
    unit('dinas-sosial'),
    [
      '/v1/positions',
      {
        id: 'kabid-guru',
        title: 'Kepala Bidang',
        unitId: 'dinas-pendidikan',
        tier: 'administrator',
        eselon: 'III.b',
      },
    ],
    asn({ nip: NIP, unitId: 'dinas-pendidikan', positionId: 'kabid-guru', positionSince: '2023-06-01' }),
    [
      `/v1/asn/${NIP}/career`,
      {
        title: 'Kepala Seksi',
        level: 'pengawas',
        unitId: 'dinas-sosial',
        since: '2018-01-02',
        until: '2023-05-31',
      },
    ],
    [
      `/v1/asn/${NIP}/career`,
      {
        title: 'Plt Kepala Bidang',
        level: 'administrator',
        holding: 'plt-setara',
        unitId: 'dinas-sosial',
        since: '2022-01-03',
        until: '2022-06-30',
      },
    ],
    [
      `/v1/asn/${NIP}/education`,
      { level: 's2', major: 'Manajemen', fieldMatch: 'sesuai', graduatedIn: 2004 },
    ],
    [`/v1/asn/${NIP}/training`, { name: 'Pelatihan kepemimpinan', year: 2025, hours: 12 }],
    [`/v1/asn/${NIP}/awards`, { name: 'Satyalancana', level: 'satyalancana', date: '2024-08-17' }],
    [`/v1/asn/${NIP}/assignments`, { name: 'Tim SPBE', level: 'provinsi', date: '2025-03-01' }],
    [`/v1/asn/${NIP}/feedback`, { year: 2025, category: 'baik' }],
    [
      `/v1/asn/${NIP}/performance`,
      { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    ],
  ]);

describe.each(CALLERS)('a placement, with only $caller', ({ agency, as }) => {
  let hr: Api;

  beforeAll(() => {
    hr = as(stack.url, stack.token({ role: 'hr-admin', agency }));
  });

  const placement = () => hr.get(`/v1/asn/${NIP}/placement`);

  it('is the box of worked case 2a and 2b soon after the last input', async () => {
    await recordPersonP(hr);
    const before = await eventually(placement, ({ body }) =>
      JSON.stringify(body).includes('penilaian-kompetensi'),
    );
    expect(before.body).toMatchObject({ status: 'unplaced', box: null });

    const posted = await hr.post(`/v1/asn/${NIP}/assessments`, assessmentOfCase2);
    expect(posted.status).toBe(201);
    const { body } = await eventually(placement, (answer) =>
      JSON.stringify(answer.body).includes('"placed"'),
    );

    expect(body).toMatchObject({
      nip: NIP,
      status: 'placed',
      box: 8,
      performance: { score: expect.closeTo(79.75, 9), level: 'sesuai-ekspektasi' },
      potential: { score: expect.closeTo(84.379629629, 6), level: 'tinggi' },
      talentScore: expect.closeTo(82.064814814, 6),
      missing: [],
      ruleSet: 'bkn-411-2025',
      asOf: '2026-08-03',
    });
    expect(body).toMatchObject({
      nextCutoffs: [{ axis: 'performance', cutoff: 80, distance: expect.closeTo(0.25, 9) }],
    });
  });

  it('moves to box 9 with the task team of worked case 2c, and the history keeps both', async () => {
    const posted = await hr.post(`/v1/asn/${NIP}/assignments`, {
      name: 'Satgas nasional',
      level: 'nasional',
      date: '2026-05-04',
    });
    expect(posted.status).toBe(201);
    const { body } = await eventually(placement, (answer) => JSON.stringify(answer.body).includes('"box":9'));
    expect(body).toMatchObject({ box: 9, talentScore: expect.closeTo(83.189814814, 6) });

    const events = await hr.get(`/v1/asn/${NIP}/events?limit=1000`);
    expect(events.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          type: 'placement.changed.v1',
          data: expect.objectContaining({ box: 8, status: 'placed' }),
        }),
        expect.objectContaining({
          type: 'placement.changed.v1',
          data: expect.objectContaining({ box: 9, previousBox: 8 }),
        }),
      ]),
    });
    expect((await hr.get(`/v1/asn/${NIP}/placement?at=2026-08-02`)).status).toBe(404);
    expect((await hr.get(`/v1/asn/${NIP}/placement?at=2026-08-03`)).body).toMatchObject({ box: 9 });
  });

  it('shows in the nine-box and in the list of its unit', async () => {
    await stack.idle();
    const nineBox = await hr.get('/v1/nine-box?unit=dinas-pendidikan');
    expect(nineBox.body).toMatchObject({
      boxes: expect.arrayContaining([{ box: 9, count: 1, people: [expect.objectContaining({ nip: NIP })] }]),
      unplaced: { count: 0, people: [] },
    });
    expect((await hr.get('/v1/nine-box?unit=dinas-sosial')).body).toMatchObject({ unplaced: { count: 0 } });
    expect((await hr.get('/v1/asn?box=9&q=wanggai')).body).toMatchObject({
      items: [expect.objectContaining({ nip: NIP, box: 9 })],
      next: null,
    });
  });

  it('is closed to whoever may not see it', async () => {
    const inRole = (role: string, nip?: string) =>
      as(stack.url, stack.token({ role, agency, ...(nip !== undefined && { nip }) }));
    expect((await as(stack.url, null).get(`/v1/asn/${NIP}/placement`)).status).toBe(401);
    expect((await inRole('appointing-official').get(`/v1/asn/${NIP}/placement`)).status).toBe(403);
    expect((await inRole('asn', '196803151993031004').get(`/v1/asn/${NIP}/placement`)).status).toBe(403);
    expect((await inRole('asn', NIP).get(`/v1/asn/${NIP}/placement`)).status).toBe(200);
    const elsewhere = as(stack.url, stack.token({ role: 'hr-admin', agency: 'kab-lain' }));
    expect((await elsewhere.get(`/v1/asn/${NIP}/placement`)).status).toBe(404);
  });
});
