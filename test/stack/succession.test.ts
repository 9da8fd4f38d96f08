import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, eventually } from '../support/api.ts';
import { CALLERS } from '../support/callers.ts';
import { asn, excellence, postAll, unit } from '../support/people.ts';
import { startTestStack } from '../support/test-stack.ts';

let stack: RunningStack;

const HEAD = '196609171990031001';
const STAYS = '197209171998031001';
const CHOSEN = [
  '197105101996031002',
  '197205101997031002',
  '197305101998031002',
  '197405101999031002',
] as const;
const [FIRST, SECOND, , FOURTH] = CHOSEN;

const administrator = (n: number) => ({
  id: `kabid-${n}`,
  title: `Kepala Bidang ${n}`,
  unitId: 'dinas-pendidikan',
  tier: 'administrator',
  eselon: 'III.b',
  field: 'pendidikan',
  superiorId: 'kepala-dinas',
});

beforeAll(async () => {
  stack = await startTestStack('2026-03-02');
});
afterAll(() => stack.close());

/** A department whose head retires in autumn, four who could follow, and one of the head's tier who stays. */
const recordDepartment = async (hr: Api): Promise<void> => {
  const head = { tier: 'jpt-pratama', eselon: 'II.b', field: 'pendidikan', unitId: 'dinas-pendidikan' };
  await postAll(hr, [
    unit('dinas-pendidikan'),
    ['/v1/positions', { ...head, id: 'kepala-dinas', title: 'Kepala Dinas Pendidikan' }],
    ['/v1/positions', { ...head, id: 'staf-ahli', title: 'Staf Ahli', superiorId: null }],
    ...CHOSEN.map((_, n) => ['/v1/positions', administrator(n)] as const),
    asn({
      nip: HEAD,
      name: 'Kepala Lama',
      unitId: 'dinas-pendidikan',
      positionId: 'kepala-dinas',
      grade: 'IV/c',
    }),
    asn({
      nip: STAYS,
      name: 'Staf Ahli',
      unitId: 'dinas-pendidikan',
      positionId: 'staf-ahli',
      grade: 'IV/c',
    }),
  ]);
  for (const [n, nip] of CHOSEN.entries()) {
    await postAll(hr, [
      asn({
        nip,
        name: `Calon ${n}`,
        unitId: 'dinas-pendidikan',
        positionId: `kabid-${n}`,
        positionSince: `201${n}-02-01`,
      }),
      ...excellence(nip, 2026),
    ]);
  }
};

const Vacancies = z.object({
  items: z.array(
    z.looseObject({ id: z.string(), positionId: z.string(), listId: z.string(), status: z.string() }),
  ),
});
const List = z.looseObject({
  id: z.string(),
  status: z.string(),
  shortlist: z.array(z.string()),
  contentHash: z.string(),
});

const vacancyOf = async (hr: Api, positionId: string) => {
  const { items } = Vacancies.parse((await hr.get('/v1/vacancies?limit=1000')).body);
  return items.find((vacancy) => vacancy.positionId === positionId);
};

describe.each(CALLERS)('from a retirement to an appointment, by $caller', ({ agency, as }) => {
  let hr: Api;
  let committee: Api;
  let mayor: Api;

  beforeAll(async () => {
    const inRole = (role: string): Api => as(stack.url, stack.token({ role, agency }));
    hr = inRole('hr-admin');
    committee = inRole('talent-committee');
    mayor = inRole('appointing-official');
    await recordDepartment(hr);
    await stack.idle();
  });

  it('flags exactly who retires within the horizon, and drafts the list of the post', async () => {
    await stack.fireSchedule('daily-check', '2026-03-02T01:00:00+09:00');
    await stack.idle();
    const { body } = await hr.get('/v1/retirements');
    expect(body).toEqual({
      items: [
        expect.objectContaining({
          nip: HEAD,
          tmtPensiun: '2026-10-01',
          flagged: true,
          positionId: 'kepala-dinas',
        }),
      ],
      next: null,
    });
    expect(await vacancyOf(hr, 'kepala-dinas')).toMatchObject({
      status: 'forecast',
      effectiveDate: '2026-10-01',
      cause: 'pensiun',
    });
    expect(await vacancyOf(hr, 'staf-ahli')).toBeUndefined();
  });

  it('ranks everybody at the feeder level, marks three, and says why not of the rest', async () => {
    const vacancy = await vacancyOf(hr, 'kepala-dinas');
    const { body } = await committee.get(`/v1/vacancies/${vacancy?.id}/succession-list`);
    expect(body).toMatchObject({ status: 'draft', positionId: 'kepala-dinas' });
    const list = z
      .object({
        candidates: z.array(z.looseObject({ nip: z.string(), box: z.number() })),
        shortlist: z.array(z.string()),
      })
      .parse(body);
    expect(list.candidates.map(({ box }) => box)).toEqual([9, 9, 9, 9]);
    expect(list.shortlist).toEqual(list.candidates.slice(0, 3).map(({ nip }) => nip));
    expect(list.shortlist).not.toContain(FOURTH);
  });

  it('does not show a draft to the appointing official', async () => {
    const vacancy = await vacancyOf(hr, 'kepala-dinas');
    const answer = await mayor.get(`/v1/vacancies/${vacancy?.id}/succession-list`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'succession-list/not-published' } });
  });

  it('refuses and records every choice outside the published three', async () => {
    const vacancy = await vacancyOf(hr, 'kepala-dinas');
    const path = `/v1/succession-lists/${vacancy?.listId}`;
    const choose = (api: Api, body: unknown) => api.post(`${path}/decision`, body);
    const decree = { decreeNumber: '800/12/2026' };
    expect(await choose(mayor, { nip: FIRST, ...decree })).toMatchObject({ status: 409 });

    const published = await committee.post(`${path}/publication`, { minutesNumber: 'BA-1/2026' });
    expect(published.status).toBe(201);
    expect(await choose(mayor, { nip: FOURTH, ...decree })).toMatchObject({
      status: 422,
      body: { code: 'appointment/not-among-three' },
    });
    expect(await choose(mayor, { nip: SECOND, ...decree })).toMatchObject({
      status: 422,
      body: { code: 'appointment/reason-required' },
    });
    expect(await choose(hr, { nip: FIRST, ...decree })).toMatchObject({ status: 403 });
    await stack.idle();

    const tail = await (await fetch(`${stack.url}/_local/events`)).text();
    for (const code of [
      'succession-list/not-published',
      'appointment/not-among-three',
      'appointment/reason-required',
      'auth/role-not-permitted',
    ]) {
      expect(tail).toContain(code);
    }
  });

  it('moves the chosen person on the day, and sees the vacancy that follows', async () => {
    const vacancy = await vacancyOf(hr, 'kepala-dinas');
    const decided = await mayor.post(`/v1/succession-lists/${vacancy?.listId}/decision`, {
      nip: SECOND,
      decreeNumber: '800/13/2026',
      reason: 'Berpengalaman memimpin program prioritas kota.',
    });
    expect(decided).toMatchObject({
      status: 201,
      body: {
        status: 'decided',
        decision: { nip: SECOND, rank: 2, effectiveDate: '2026-10-01', applied: false },
      },
    });
    expect((await hr.get(`/v1/asn/${SECOND}`)).body).toMatchObject({ positionId: 'kabid-1' });

    await stack.fireSchedule('daily-check', '2026-10-01T01:00:00+09:00');
    await stack.idle();
    expect((await hr.get(`/v1/asn/${HEAD}`)).body).toMatchObject({ status: 'pensiun', positionId: null });
    expect((await hr.get(`/v1/asn/${SECOND}`)).body).toMatchObject({ positionId: 'kepala-dinas' });
    expect((await hr.get('/v1/positions/kepala-dinas')).body).toMatchObject({
      holder: SECOND,
      vacancyId: null,
    });
    const next = await eventually(
      () => hr.get('/v1/positions/kabid-1'),
      ({ body }) => JSON.stringify(body).includes('"vac-kabid-1'),
    );
    expect(next.body).toMatchObject({ holder: null, vacancyId: 'vac-kabid-1-1' });
  });

  it('keeps what was published, under its hash', async () => {
    const { body } = await committee.get('/v1/vacancies/vac-kepala-dinas-1/succession-list');
    const list = List.parse(body);
    expect(list).toMatchObject({ status: 'decided', decision: { applied: true } });
    expect(list.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
