import { verifyChain } from '@kotak9/audit';
import { StoredEvent } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { asnBody, CANDIDATES, excellence, FIRST, positionBody, SECOND, unitBody } from './test-bodies.ts';
import { dawn, settle } from './test-days.ts';
import { createWorld, type World } from './test-world.ts';

/** Born on 17 September 1966, head of a department: retires on 1 October 2026. */
const RETIRING = '196609171993031001';
/** The only supervisor who may follow an administrator. */
const SUPERVISOR = '198005102005032001';

const committee = { role: 'talent-committee', body: {} } as const;

const decide = async (world: World, listId: string, body: object) => {
  const answer = await world.call(`POST /v1/succession-lists/${listId}/decision`, {
    role: 'appointing-official',
    body: { decreeNumber: '821.2/17/2026', ...body },
  });
  await settle(world);
  return answer;
};

const publish = async (world: World, listId: string) => {
  const answer = await world.call(`POST /v1/succession-lists/${listId}/publication`, committee);
  expect(answer.status).toBe(201);
};

const read = async (world: World, route: string) => (await world.call(route)).body;

/** A head who retires soon, four administrators below, and one supervisor below them. */
const createDepartment = async (): Promise<World> => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kepala', { tier: 'jpt-pratama', eselon: 'II.b' })],
    ['/v1/positions', positionBody('kasi', { tier: 'pengawas', eselon: 'IV.a' })],
    ['/v1/asn', asnBody(RETIRING, 'kepala', { rank: { grade: 'IV/c', since: '2020-04-01' } })],
    ['/v1/asn', asnBody(SUPERVISOR, 'kasi', { rank: { grade: 'III/d', since: '2021-04-01' } })],
    ...excellence(SUPERVISOR),
  );
  for (const [n, nip] of CANDIDATES.entries()) {
    const rank = { grade: 'IV/b', since: `202${n}-04-01` };
    await world.post(
      ['/v1/positions', positionBody(`kabid-${n}`)],
      ['/v1/asn', asnBody(nip, `kabid-${n}`, { rank })],
      ...excellence(nip),
    );
  }
  await settle(world);
  return world;
};

/** Nothing that was ever stored is missing, altered or unlinked, and the bus has all of it. */
const expectWholeHistory = (world: World) => {
  const all = world.table.all();
  const bySubject = Map.groupBy(
    world.events().map((item) => StoredEvent.parse(item)),
    ({ agency, subject }) => `${agency}/${subject}`,
  );
  const heads = all.filter(({ sk, seq }) => sk.startsWith('NOW#') && seq !== undefined);
  expect(bySubject.size).toBe(heads.length);
  for (const [subject, events] of bySubject) {
    const last = events.toSorted((a, b) => a.seq - b.seq).at(-1);
    const head = heads.find(({ hash }) => hash === last?.hash);
    expect(head, subject).toMatchObject({ seq: last?.seq });
    expect(verifyChain(events, { seq: events.length, hash: last?.hash ?? '' }), subject).toEqual([]);
  }
  expect(all.filter(({ unpublished }) => unpublished !== undefined)).toEqual([]);
};

describe('a retirement and the vacancies that follow from it', () => {
  it('is seen coming, decided among three, takes effect on its day, and opens the next one', async () => {
    const world = await createDepartment();

    expect(await dawn(world, '2026-08-04')).toMatchObject([{ flagged: 1, failures: 0 }]);
    const forecast = await read(world, 'GET /v1/vacancies?status=forecast');
    expect(forecast).toMatchObject({
      items: [{ id: 'vac-kepala-1', cause: 'pensiun', effectiveDate: '2026-10-01', holder: RETIRING }],
    });
    const list = await read(world, 'GET /v1/vacancies/vac-kepala-1/succession-list');
    expect(list).toMatchObject({ status: 'draft', shortlist: CANDIDATES.slice(0, 3) });

    await publish(world, 'lst-kepala-1');
    expect(await decide(world, 'lst-kepala-1', { nip: CANDIDATES[3] })).toMatchObject({ status: 422 });
    const reason = 'Pernah memimpin dua bidang.';
    expect(await decide(world, 'lst-kepala-1', { nip: SECOND, reason })).toMatchObject({
      status: 201,
      body: { decision: { effectiveDate: '2026-10-01', applied: false } },
    });

    expect(await dawn(world, '2026-09-30')).toMatchObject([{ retired: 0, appointed: 0 }]);
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: RETIRING });
    expect(await dawn(world, '2026-10-01')).toMatchObject([{ retired: 1, appointed: 1, failures: 0 }]);
    expect(await read(world, `GET /v1/asn/${RETIRING}`)).toMatchObject({ status: 'pensiun', post: null });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: SECOND, vacancyId: null });
    expect(await read(world, `GET /v1/asn/${SECOND}/placement`)).toMatchObject({ asOf: '2026-10-01' });

    expect(await read(world, 'GET /v1/vacancies?status=open')).toMatchObject({
      items: [{ id: 'vac-kabid-1-1', effectiveDate: '2026-10-01', holder: null }],
    });
    const next = await read(world, 'GET /v1/vacancies/vac-kabid-1-1/succession-list');
    expect(next).toMatchObject({ status: 'draft', shortlist: [SUPERVISOR] });
    await publish(world, 'lst-kabid-1-1');
    expect(await decide(world, 'lst-kabid-1-1', { nip: SUPERVISOR })).toMatchObject({ status: 201 });
    expect(await read(world, 'GET /v1/positions/kabid-1')).toMatchObject({ holder: SUPERVISOR });
    expect(await read(world, 'GET /v1/vacancies?status=open')).toMatchObject({
      items: [{ id: 'vac-kasi-1', positionId: 'kasi' }],
    });

    expect(await dawn(world, '2026-10-02')).toMatchObject([
      { retired: 0, appointed: 0, flagged: 0, opened: 0, changed: 0, closed: 0, failures: 0 },
    ]);
    expectWholeHistory(world);
  });

  it('moves everybody on the one day on which a whole chain moves up', async () => {
    const world = await createDepartment();
    await dawn(world, '2026-08-04');
    await publish(world, 'lst-kepala-1');
    await decide(world, 'lst-kepala-1', { nip: SECOND, reason: 'Pernah memimpin dua bidang.' });
    await world.post([
      '/v1/vacancies',
      { positionId: 'kabid-1', cause: 'mutasi', effectiveDate: '2026-10-01' },
    ]);
    await settle(world);
    await publish(world, 'lst-kabid-1-1');
    expect(await decide(world, 'lst-kabid-1-1', { nip: SUPERVISOR })).toMatchObject({ status: 201 });

    expect(await dawn(world, '2026-10-01')).toMatchObject([{ retired: 1, appointed: 2, failures: 0 }]);

    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: SECOND });
    expect(await read(world, 'GET /v1/positions/kabid-1')).toMatchObject({ holder: SUPERVISOR });
    expectWholeHistory(world);
  });

  it('leaves its trace on whoever was appointed, and on the vacancy', async () => {
    const world = await createDepartment();
    await dawn(world, '2026-08-04');
    await publish(world, 'lst-kepala-1');
    await decide(world, 'lst-kepala-1', { nip: CANDIDATES[3] });
    await decide(world, 'lst-kepala-1', { nip: FIRST });
    await dawn(world, '2026-10-01');

    const vacancy = world.events().filter(({ subject }) => subject === 'vacancy/vac-kepala-1');
    expect(vacancy.map(({ type }) => type)).toEqual([
      'vacancy.forecast.v1',
      'succession-list.drafted.v1',
      'succession-list.published.v1',
      'appointment.refused.v1',
      'appointment.decided.v1',
      'vacancy.filled.v1',
    ]);
    expect(await read(world, `GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [
        { positionId: 'kabid-0', until: '2026-09-30' },
        { positionId: 'kepala', since: '2026-10-01', until: null },
      ],
    });
    const types = world.events().filter(({ subject }) => subject === `asn/${FIRST}`);
    expect(types.at(-1)).toMatchObject({ type: 'appointment.applied.v1' });
    expectWholeHistory(world);
  });
});
