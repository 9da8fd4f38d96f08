import { describe, expect, it } from 'vitest';
import { createCity, place } from '../test-succession.ts';
import { cursorOf, faultyFields } from '../test-world.ts';
import {
  act,
  calculate,
  committee,
  contested,
  createCalculated,
  dissent,
  FIRST,
  lowerRating,
  NOBODY,
  open,
  PERIOD,
  SECOND,
  sessionBody,
} from './test-period.ts';

const createWorldWithPeriod = async () => createCalculated(await createCity());
const SESSIONS = `POST ${PERIOD}/sessions`;
const CALIBRATIONS = `POST ${PERIOD}/calibrations`;

describe('POST /v1/talent-periods/{year}/sessions', () => {
  it('records minutes and attendance of a session with quorum', async () => {
    const world = await createWorldWithPeriod();
    const answer = await world.call(SESSIONS, { ...committee, body: sessionBody(3) });
    expect(answer).toMatchObject({
      status: 201,
      body: { id: 2, members: 4, present: 3, needed: 3, minutesNumber: 'BA-1/KTI/2026' },
    });
    expect(world.events('committee-session').map(({ data }) => data)).toEqual([
      { year: 2026, sessionId: 1, present: 4, members: 4 },
      { year: 2026, sessionId: 2, present: 3, members: 4 },
    ]);
    const first = await world.call(`GET ${PERIOD}/sessions?limit=1`);
    expect(first.body).toMatchObject({ items: [{ id: 1 }] });
    const second = await world.call(`GET ${PERIOD}/sessions?limit=1&cursor=${cursorOf(first)}`);
    expect(second.body).toMatchObject({ items: [{ id: 2, attendance: [{}, {}, {}, { present: false }] }] });
  });

  it('refuses one without quorum, in the future, malformed, or before anything was calculated', async () => {
    const world = await createCity();
    await open(world);
    expect(await world.call(SESSIONS, { ...committee, body: sessionBody() })).toMatchObject({
      status: 409,
      body: { code: 'talent-period/wrong-status', detail: expect.stringContaining('draft') },
    });
    await calculate(world);
    const before = world.table.all();
    expect(await world.call(SESSIONS, { ...committee, body: sessionBody(2) })).toMatchObject({
      status: 422,
      body: { code: 'talent-period/no-quorum', detail: expect.stringContaining('2') },
    });
    const future = sessionBody(4, { date: '2026-08-04' });
    expect(faultyFields(await world.call(SESSIONS, { ...committee, body: future }))).toEqual(['date']);
    const body = { minutesNumber: ' ', date: '2026-02-30', attendance: [{ nip: '1', role: 'tamu' }] };
    expect(faultyFields(await world.call(SESSIONS, { ...committee, body }))).toEqual([
      'attendance[0].nip',
      'attendance[0].present',
      'attendance[0].role',
      'date',
      'minutesNumber',
    ]);
    expect(world.table.all()).toEqual(before);
  });
});

describe('POST /v1/talent-periods/{year}/calibrations', () => {
  it('notes a dissent, and leaves everybody where they stand', async () => {
    const world = await createWorldWithPeriod();
    const before = await world.call(`GET ${PERIOD}/people`);
    const answer = await world.call(CALIBRATIONS, { ...committee, body: dissent() });
    expect(answer).toMatchObject({
      status: 201,
      body: { id: 1, kind: 'dissent', status: 'noted', nip: FIRST, before: { box: 9 }, after: null },
    });
    expect((await world.call(`GET ${PERIOD}/people`)).body).toEqual(before.body);
    expect(world.events('calibration').map(({ data }) => data)).toEqual([
      { year: 2026, calibrationId: 1, kind: 'dissent', open: false },
    ]);
  });

  it('refuses a body with a box or a score, and says that there is no such field', async () => {
    const world = await createWorldWithPeriod();
    const before = world.table.all();
    for (const kind of [dissent(), contested(FIRST, null)]) {
      const answer = await world.call(CALIBRATIONS, {
        ...committee,
        body: { ...kind, box: 9, talentScore: 90 },
        headers: { 'Accept-Language': 'en' },
      });
      expect(answer).toMatchObject({
        status: 400,
        body: {
          errors: [
            { field: 'box', code: 'unknown-key', message: expect.stringContaining('"box" is unknown') },
            { field: 'talentScore', code: 'unknown-key' },
          ],
        },
      });
    }
    expect(world.table.all()).toEqual(before);
  });

  it('takes the entry anew once the record was corrected and calculated', async () => {
    const world = await createWorldWithPeriod();
    const recordVersion = await lowerRating(world, FIRST);
    const before = (await world.call(`GET ${PERIOD}`)).body;

    const answer = await world.call(CALIBRATIONS, { ...committee, body: contested(FIRST, recordVersion) });

    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'corrected', recordVersion, before: { box: 9 }, after: { placementVersion: 2 } },
    });
    expect(Object(answer.body).after.box).not.toBe(9);
    const placement = await world.call(`GET /v1/asn/${FIRST}/placement`);
    const people = await world.call(`GET ${PERIOD}/people?limit=1`);
    expect(people.body).toHaveProperty('items.0.box', Object(placement.body).box);
    const after = (await world.call(`GET ${PERIOD}`)).body;
    expect(after).toMatchObject({ calibrations: 1, openCalibrations: 0, calculation: 1, people: 4 });
    expect(Object(after).contentHash).not.toBe(Object(before).contentHash);
  });

  it('waits for the recalculation, and wants a version after the one it took', async () => {
    const world = await createWorldWithPeriod();
    const stale = await world.call(CALIBRATIONS, { ...committee, body: contested(FIRST, 1) });
    expect(stale).toMatchObject({ status: 409, body: { code: 'talent-period/not-corrected' } });
    const recordVersion = await lowerRating(world, FIRST, false);
    const body = contested(FIRST, recordVersion);
    expect(await world.call(CALIBRATIONS, { ...committee, body })).toMatchObject({
      status: 409,
      body: { code: 'talent-period/not-recalculated' },
    });
    await place(world, FIRST);
    expect(
      await world.call(CALIBRATIONS, { ...committee, body: contested(FIRST, recordVersion + 1) }),
    ).toMatchObject({ status: 409, body: { code: 'talent-period/not-corrected' } });
    expect(await world.call(CALIBRATIONS, { ...committee, body })).toMatchObject({ status: 201 });
  });

  it('refuses an unknown person, session and kind', async () => {
    const world = await createWorldWithPeriod();
    const refused = async (body: object) => (await world.call(CALIBRATIONS, { ...committee, body })).body;
    expect(await refused(dissent(NOBODY))).toMatchObject({ code: 'resource/not-found' });
    expect(await refused(dissent(FIRST, { session: 2 }))).toMatchObject({
      code: 'reference/unknown',
      detail: expect.stringContaining('session'),
    });
    expect(await refused(dissent(FIRST, { kind: 'geser' }))).toMatchObject({ errors: [{ field: 'kind' }] });
    expect(await refused(dissent(FIRST, { recordVersion: 3 }))).toMatchObject({
      errors: [{ field: 'recordVersion', code: 'dissent-corrects-nothing' }],
    });
    expect(await refused({})).toMatchObject({ code: 'request/invalid' });
    expect(await refused(dissent(FIRST, { reason: '' }))).toMatchObject({ errors: [{ field: 'reason' }] });
  });
});

describe('POST …/calibrations/{id}/settlement', () => {
  const settle = (id: number) => `POST ${PERIOD}/calibrations/${id}/settlement`;

  it('keeps the period open until HR has corrected what the committee contested', async () => {
    const world = await createWorldWithPeriod();
    const opened = await act(world, '/calibrations', contested(FIRST, null), 201);
    expect(opened.body).toMatchObject({ status: 'open', after: null });
    expect(await world.call(`POST ${PERIOD}/completion`, { ...committee, body: {} })).toMatchObject({
      status: 409,
      body: { code: 'talent-period/open-calibration', detail: expect.stringContaining('1') },
    });

    const recordVersion = await lowerRating(world, FIRST);
    const body = { outcome: 'corrected', recordVersion };
    const settled = await world.call(settle(1), { ...committee, body });
    expect(settled).toMatchObject({
      status: 200,
      body: { status: 'corrected', recordVersion, after: { placementVersion: 2 } },
    });
    expect((await world.call(`GET ${PERIOD}/calibrations`)).body).toMatchObject({
      items: [{ id: 1, status: 'corrected' }],
      next: null,
    });
    expect((await act(world, '/completion')).body).toMatchObject({
      status: 'dikalibrasi',
      openCalibrations: 0,
    });
    expect(world.events('calibration').map(({ type }) => type)).toEqual([
      'calibration.recorded.v1',
      'calibration.settled.v1',
    ]);
  });

  it('may find that nothing was wrong', async () => {
    const world = await createWorldWithPeriod();
    await act(world, '/calibrations', contested(SECOND, null), 201);
    const before = (await world.call(`GET ${PERIOD}/people`)).body;
    const body = { outcome: 'unfounded', reason: 'Dokumen sama' };
    expect(await world.call(settle(1), { ...committee, body })).toMatchObject({
      status: 200,
      body: { status: 'unfounded', settlement: 'Dokumen sama', after: null },
    });
    expect((await world.call(`GET ${PERIOD}/people`)).body).toEqual(before);
    expect(await world.call(settle(1), { ...committee, body })).toMatchObject({
      status: 409,
      body: { code: 'talent-period/already-settled' },
    });
    expect(await world.call(settle(2), { ...committee, body })).toMatchObject({ status: 404 });
    for (const [outcome, field] of [
      ['corrected', 'recordVersion'],
      ['unfounded', 'reason'],
    ]) {
      const answer = await world.call(settle(1), { ...committee, body: { outcome } });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    }
  });

  it('cannot correct somebody who is no longer in the period', async () => {
    const world = await createWorldWithPeriod();
    await act(world, '/calibrations', contested(FIRST, null), 201);
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { status: 'berhenti', positionId: null },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    await place(world, FIRST);
    expect((await calculate(world)).body).toMatchObject({ people: 3 });
    const corrected = { outcome: 'corrected', recordVersion: 99 };
    expect(await world.call(settle(1), { ...committee, body: corrected })).toMatchObject({ status: 404 });
    const unfounded = { outcome: 'unfounded', reason: 'Sudah berhenti' };
    expect(await world.call(settle(1), { ...committee, body: unfounded })).toMatchObject({ status: 200 });
  });
});
