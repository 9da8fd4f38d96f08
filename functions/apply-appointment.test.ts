import { systemCommand } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { applyAppointment } from './apply-appointment.ts';
import { FIRST } from './test-bodies.ts';
import { createDraft, createForecast, DECREE, JAYAPURA, LIST, publish } from './test-succession.ts';
import type { World } from './test-world.ts';

const decide = async (world: World, body: object) => {
  const answer = await world.call(`POST /v1/succession-lists/${LIST}/decision`, {
    role: 'appointing-official',
    body: { nip: FIRST, ...DECREE, ...body },
  });
  expect(answer.status).toBe(201);
};

const applyOn = (world: World, now: string) =>
  applyAppointment(
    world.deps,
    systemCommand('daily-check', { agency: JAYAPURA, now, correlationId: 'test' }),
    LIST,
  );

/** Decided on 3 August for 10 August. */
const createDecided = async () => {
  const world = await publish(await createDraft());
  await decide(world, { effectiveDate: '2026-08-10' });
  return world;
};

describe('applyAppointment', () => {
  it('waits for its day in Jayapura, and moves the person once', async () => {
    const world = await createDecided();
    const before = world.table.all();
    expect(await applyOn(world, '2026-08-09T14:59:59Z')).toBe('not-due');
    expect(world.table.all()).toEqual(before);

    expect(await applyOn(world, '2026-08-09T15:00:00Z')).toBe('applied');
    expect((await world.call(`GET /v1/asn/${FIRST}`)).body).toMatchObject({
      positionId: 'kepala',
      post: { since: '2026-08-10' },
    });
    expect(await applyOn(world, '2026-08-10T00:00:00Z')).toBe('not-due');
    expect(world.events('appointment.applied')).toHaveLength(1);
  });

  it('moves the person once when two do it at once', async () => {
    const world = await createDecided();

    const results = await Promise.all([1, 2].map(() => applyOn(world, '2026-08-10T00:00:00Z')));

    expect(results.sort()).toEqual(['applied', 'not-due']);
    expect(world.events('appointment.applied')).toHaveLength(1);
  });

  it('waits while somebody holds the post', async () => {
    const world = await publish(await createForecast());
    await decide(world, {});
    const before = world.table.all();

    expect(await applyOn(world, '2026-10-01T00:00:00Z')).toBe('occupied');
    expect(world.table.all()).toEqual(before);
  });

  it('seats nobody who left the service meanwhile', async () => {
    const world = await createDecided();
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { status: 'berhenti' },
      headers: { 'If-Match': headers['etag'] ?? '' },
    });
    const before = world.table.all();

    expect(await applyOn(world, '2026-08-10T00:00:00Z')).toBe('not-in-service');
    expect(world.table.all()).toEqual(before);
  });

  it('has nothing to apply of a list that is not decided', async () => {
    const world = await createDraft();

    expect(await applyOn(world, '2026-08-10T00:00:00Z')).toBe('not-due');
  });
});
