import { describe, expect, it } from 'vitest';
import { faultyFields } from '../test-world.ts';
import {
  act,
  applicantBody,
  createAnnounced,
  createFinal,
  createResults,
  createTested,
  FORMATION,
  importRows,
} from './procurement-world.ts';

describe('the results announced', () => {
  it('rank by 40 % SKD and 60 % SKB and open the period of objection', async () => {
    const world = await createResults();
    expect(await world.call(`GET ${FORMATION}`)).toMatchObject({
      body: {
        status: 'hasil-diumumkan',
        resultsOn: '2026-10-01',
        objectionUntil: '2026-10-05',
        rulingUntil: '2026-10-12',
        ranking: [
          { rank: 1, applicantId: 'p-1', outcome: 'lulus', behindBy: null },
          { rank: 2, applicantId: 'p-2', outcome: 'lulus', behindBy: 'final' },
          { rank: 3, applicantId: 'p-3', outcome: 'cadangan', behindBy: 'final' },
        ],
      },
    });
  });

  it('wait for their stage and for results, and are for the panel alone', async () => {
    const world = await createTested();
    expect(await act(world, 'results-announcement')).toMatchObject({ body: { code: 'procurement/not-now' } });
    await act(world, 'skb-list');
    expect(await act(world, 'results-announcement')).toMatchObject({
      body: { code: 'procurement/stage-closed' },
    });
    world.setNow('2026-10-01T01:00:00.000Z');
    expect(await act(world, 'results-announcement')).toMatchObject({
      body: { code: 'procurement/nobody-passed' },
    });
    expect(await act(world, 'results-announcement', {}, 'hr-admin')).toMatchObject({ status: 403 });
  });

  it('need the panel where nothing in the law tells two at the cut apart', async () => {
    const world = await createTested();
    const scores = { twk: 100, tiu: 120, tkp: 180 };
    const all = ['p-1', 'p-2', 'p-3'];
    await importRows(
      world,
      'skd',
      all.map((applicantId) => ({ applicantId, scores })),
    );
    await act(world, 'skb-list');
    world.setNow('2026-10-01T01:00:00.000Z');
    await importRows(
      world,
      'skb',
      all.map((applicantId) => ({ applicantId, scores: { cat: 300, wawancara: 80 } })),
    );
    expect(await world.call(`GET ${FORMATION}/ranking`)).toMatchObject({
      body: { undecided: all, ranking: [] },
    });
    expect(await act(world, 'results-announcement')).toMatchObject({
      status: 422,
      body: { code: 'procurement/tie-undecided', detail: expect.stringContaining('p-1, p-2, p-3') },
    });
    expect(await act(world, 'results-announcement', { panelOrder: ['p-3', 'p-1', 'p-2'] })).toMatchObject({
      status: 201,
      body: {
        ranking: [{ applicantId: 'p-3' }, { applicantId: 'p-1' }, { applicantId: 'p-2', behindBy: null }],
      },
    });
  });
});

describe('an objection', () => {
  const OBJECTIONS = `${FORMATION}/objections`;
  const file = (world: Awaited<ReturnType<typeof createResults>>, changes: object = {}) =>
    world.call(`POST ${OBJECTIONS}`, {
      body: { applicantId: 'p-3', filedOn: '2026-10-05', statement: 'Nilai tertukar.', ...changes },
    });
  const rule = (world: Awaited<ReturnType<typeof createResults>>, outcome: string, call: object = {}) =>
    world.call(`POST ${OBJECTIONS}/sanggah-p-3/ruling`, {
      role: 'talent-committee',
      body: { outcome, reason: 'Lembar nilai.' },
      headers: { 'If-Match': '"1"' },
      ...call,
    });

  it('is taken from the announcement to the last day of the stage', async () => {
    const world = await createResults();
    world.setNow('2026-10-06T01:00:00.000Z');
    expect(await file(world, { filedOn: '2026-10-06' })).toMatchObject({
      status: 422,
      body: { code: 'procurement/objection-window' },
    });
    expect(await file(world, { filedOn: '2026-09-30' })).toMatchObject({ status: 422 });
    expect(await file(world, { filedOn: '2026-10-07' })).toMatchObject({ status: 400 });
    expect(await file(world, { applicantId: 'p-9' })).toMatchObject({ status: 400 });
    expect(await file(world)).toMatchObject({
      status: 201,
      body: { id: 'sanggah-p-3', dueOn: '2026-10-12' },
    });
    expect(await file(world)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    expect(await world.call(`GET ${OBJECTIONS}`)).toMatchObject({ body: { items: [{ id: 'sanggah-p-3' }] } });
  });

  it('granted, has the result corrected and the ranking drawn up anew', async () => {
    const world = await createResults();
    const rows = [{ applicantId: 'p-3', scores: { cat: 500, wawancara: 100 } }];
    expect(await importRows(world, 'skb', rows)).toMatchObject({
      status: 409,
      body: { code: 'procurement/correction-not-granted' },
    });
    world.setNow('2026-10-05T01:00:00.000Z');
    await file(world);
    world.setNow('2026-10-13T01:00:00.000Z');
    expect(await act(world, 'final-list')).toMatchObject({
      status: 409,
      body: { code: 'procurement/objection-open', detail: expect.stringContaining('1') },
    });
    expect(await rule(world, 'diterima')).toMatchObject({ status: 201, body: { ruling: { late: true } } });
    expect(await rule(world, 'ditolak', { headers: { 'If-Match': '"2"' } })).toMatchObject({
      status: 409,
      body: { code: 'procurement/objection-ruled' },
    });
    expect(await importRows(world, 'skb', rows)).toMatchObject({ status: 201 });
    expect(await act(world, 'final-list')).toMatchObject({
      status: 201,
      body: {
        status: 'ditetapkan',
        finalOn: '2026-10-13',
        ranking: [
          { applicantId: 'p-3' },
          { applicantId: 'p-1' },
          { applicantId: 'p-2', outcome: 'cadangan' },
        ],
      },
    });
  });

  it('refused, changes nothing', async () => {
    const world = await createResults();
    world.setNow('2026-10-05T01:00:00.000Z');
    await file(world);
    world.setNow('2026-10-12T01:00:00.000Z');
    expect(await rule(world, 'ditolak')).toMatchObject({ body: { ruling: { late: false } } });
    const rows = [{ applicantId: 'p-3', scores: { cat: 500, wawancara: 100 } }];
    expect(await importRows(world, 'skb', rows)).toMatchObject({ status: 409 });
  });

  it('is not ruled on by whoever recorded it', async () => {
    const world = await createResults();
    world.setNow('2026-10-05T01:00:00.000Z');
    const claims = {
      sub: 'satu-orang',
      token_use: 'id',
      'custom:agency': 'kota-jayapura',
      'cognito:groups': '[hr-admin talent-committee]',
    };
    await world.call(`POST ${OBJECTIONS}`, {
      claims,
      body: { applicantId: 'p-3', filedOn: '2026-10-05', statement: 'Nilai tertukar.' },
    });
    expect(world.events('selection-objection.filed')).toMatchObject([{ data: { applicantId: 'p-3' } }]);
    expect(await rule(world, 'ditolak', { claims })).toMatchObject({
      status: 403,
      body: { code: 'procurement/four-eyes' },
    });
  });

  it('is over before the list is final', async () => {
    const world = await createResults();
    world.setNow('2026-10-05T01:00:00.000Z');
    expect(await act(world, 'final-list')).toMatchObject({ body: { code: 'procurement/objection-open' } });
    world.setNow('2026-10-06T01:00:00.000Z');
    expect(await act(world, 'final-list')).toMatchObject({ status: 201 });
    expect(await file(world)).toMatchObject({ status: 409, body: { code: 'procurement/not-now' } });
  });
});

describe('a place', () => {
  it('goes to the next in line', async () => {
    const world = await createFinal();
    const body = { applicantId: 'p-1', letterNumber: '12/2026' };
    expect(await act(world, 'withdrawals', body)).toMatchObject({
      status: 201,
      body: { ranking: [{ outcome: 'mengundurkan-diri' }, { outcome: 'lulus' }, { outcome: 'lulus' }] },
    });
    expect(await act(world, 'withdrawals', body)).toMatchObject({
      status: 422,
      body: { code: 'procurement/not-on-final-list' },
    });
  });
});

it('fills a formation of PPPK by one test', async () => {
  const world = await createAnnounced({ employmentType: 'pppk', skb: [], positionIds: ['guru-1'] });
  await world.post(
    ...[1, 2].map((n) => [`${FORMATION}/applicants`, applicantBody(n, { birthDate: '1969-08-04' })] as const),
  );
  world.setNow('2026-09-01T01:00:00.000Z');
  expect(await act(world, 'skb-list')).toMatchObject({ status: 409 });
  const rows = [
    { applicantId: 'p-1', scores: { teknis: 300, 'manajerial-sosiokultural': 150, wawancara: 30 } },
    { applicantId: 'p-2', scores: { teknis: 301, 'manajerial-sosiokultural': 149, wawancara: 30 } },
  ];
  expect(await importRows(world, 'skd', [])).toMatchObject({ status: 400 });
  expect(
    faultyFields(
      await importRows(world, 'seleksi-kompetensi', [
        { applicantId: 'p-1', scores: { teknis: 451, 'manajerial-sosiokultural': 0, wawancara: 0 } },
      ]),
    ),
  ).toEqual(['rows[0].scores.teknis']);
  expect(await importRows(world, 'seleksi-kompetensi', rows)).toMatchObject({
    body: { recorded: 2, passed: 2 },
  });
  world.setNow('2026-10-01T01:00:00.000Z');
  expect(await act(world, 'results-announcement')).toMatchObject({
    body: {
      ranking: [
        { applicantId: 'p-2', final: 480 },
        { applicantId: 'p-1', behindBy: 'teknis' },
      ],
    },
  });
});
