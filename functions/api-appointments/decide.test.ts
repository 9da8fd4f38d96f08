import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, FIRST, HEAD, SECOND } from '../test-bodies.ts';
import { DECREE, VACANCY } from '../test-succession.ts';
import { faultyFields } from '../test-world.ts';

import { createFuture, createOpen, DECISION, decide, REASON, read } from './decision-calls.ts';

describe('a decision among the three, where the post is free', () => {
  it('is kept, and the person assumes the post at once', async () => {
    const world = await createOpen();

    const answer = await decide(world, { nip: FIRST });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'decided',
        decision: {
          nip: FIRST,
          rank: 1,
          decreeNumber: DECREE.decreeNumber,
          effectiveDate: '2026-08-03',
          reason: null,
          decidedBy: 'user-appointing-official',
        },
      },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({
      positionId: 'kepala',
      unitId: 'dinas-induk',
      post: { level: 'jpt-pratama', eselon: 'II.b', since: '2026-08-03' },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [
        { positionId: 'kabid-0', until: '2026-08-02' },
        { positionId: 'kepala', unitId: 'dinas-induk', since: '2026-08-03', until: null },
      ],
    });
    expect(await read(world, 'GET /v1/positions/kabid-0')).toMatchObject({ holder: null });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({
      holder: FIRST,
      holderSince: '2026-08-03',
      vacancyId: null,
    });
    expect(await read(world, 'GET /v1/vacancies?status=filled')).toMatchObject({ items: [{ id: VACANCY }] });
    expect(await read(world, `GET /v1/vacancies/${VACANCY}/succession-list`)).toMatchObject({
      decision: { applied: true },
    });
    expect(world.observer.codes()).toContain('appointment/applied');
  });

  it('is in the history as a decision, a move and a filled vacancy, all of one call', async () => {
    const world = await createOpen();

    await decide(world, { nip: SECOND, reason: REASON }, { headers: { 'X-Correlation-Id': 'c-1' } });

    const caused = world.events().filter(({ correlationId }) => correlationId === 'c-1');
    expect(caused.map(({ type }) => type).sort()).toEqual([
      'appointment.applied.v1',
      'appointment.decided.v1',
      'position.changed.v1',
      'position.changed.v1',
      'vacancy.filled.v1',
    ]);
    expect(world.events('appointment.decided')).toMatchObject([
      { data: { nip: SECOND, rank: 2, reasonGiven: true }, actor: { role: 'appointing-official' } },
    ]);
    expect(world.events('appointment.applied')).toMatchObject([
      { data: { nip: SECOND, positionId: 'kepala', previousPositionId: 'kabid-1' } },
    ]);
  });

  it('can be dated back to the day the post became free', async () => {
    const world = await createOpen();

    expect(await decide(world, { nip: FIRST, effectiveDate: '2026-08-01' })).toMatchObject({ status: 201 });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ post: { since: '2026-08-01' } });
  });

  it('moves nobody before its day', async () => {
    const world = await createOpen();

    expect(await decide(world, { nip: FIRST, effectiveDate: '2026-08-10' })).toMatchObject({
      status: 201,
      body: { decision: { effectiveDate: '2026-08-10', applied: false } },
    });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ positionId: 'kabid-0' });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: null, vacancyId: VACANCY });
  });
});

describe('a decision for a post that its holder still leaves', () => {
  it('takes effect on the day the post is free', async () => {
    const world = await createFuture();

    expect(await decide(world, { nip: FIRST })).toMatchObject({
      status: 201,
      body: { decision: { effectiveDate: '2026-10-01', applied: false } },
    });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: HEAD });
    expect(await read(world, 'GET /v1/vacancies?status=decided')).toMatchObject({ items: [{ id: VACANCY }] });
  });
});

describe('decisions', () => {
  it('two at once make exactly one appointment, and the other is recorded as refused', async () => {
    const world = await createOpen();

    const answers = await Promise.all([
      decide(world, { nip: FIRST }),
      decide(world, { nip: SECOND, reason: REASON }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(world.events('appointment.decided')).toHaveLength(1);
    expect(world.events('appointment.applied')).toHaveLength(1);
    expect(world.events('appointment.refused')).toMatchObject([
      { data: { code: 'appointment/already-decided' } },
    ]);
    const [{ data } = { data: null }] = world.events('appointment.decided');
    const { holder } = z.object({ holder: z.string() }).parse(await read(world, 'GET /v1/positions/kepala'));
    expect(data).toMatchObject({ nip: holder });
  });

  it('twenty at once with the same key make one, and all get its answer', async () => {
    const world = await createOpen();
    const headers = { 'Idempotency-Key': 'k-1' };

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => decide(world, { nip: FIRST }, { headers })),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('appointment.')).toHaveLength(2);
  });

  it('on a version that has changed, or from another agency, leave nothing', async () => {
    const world = await createOpen();
    const before = world.table.all();

    expect(await decide(world, { nip: FIRST }, { headers: { 'If-Match': '2' } })).toMatchObject({
      status: 412,
      body: { currentVersion: 3 },
    });
    expect(await decide(world, { nip: FIRST }, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(world.table.all()).toEqual(before);
  });

  it('name every failing field, in both languages', async () => {
    const world = await createOpen();
    const before = world.table.all();
    const body = { nip: '1', effectiveDate: '2026-02-30', reason: 'pendek', extra: 1 };

    for (const language of ['id', 'en']) {
      const answer = await world.call(DECISION, {
        role: 'appointing-official',
        body,
        headers: { 'Accept-Language': language },
      });
      expect(answer).toMatchObject({ status: 400, headers: { 'content-language': language } });
      expect(faultyFields(answer)).toEqual(['decreeNumber', 'effectiveDate', 'extra', 'nip', 'reason']);
    }
    expect(world.table.all()).toEqual(before);
  });

  it('for a post that somebody took meanwhile wait until it is free again', async () => {
    const world = await createOpen();
    await world.post(['/v1/asn', asnBody(HEAD, 'kepala')]);

    expect(await decide(world, { nip: FIRST })).toMatchObject({
      status: 201,
      body: { decision: { applied: false } },
    });
    expect(await read(world, 'GET /v1/positions/kepala')).toMatchObject({ holder: HEAD });
    expect(await read(world, `GET /v1/asn/${FIRST}`)).toMatchObject({ positionId: 'kabid-0' });
  });
});
