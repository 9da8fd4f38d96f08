import { agency } from '@kotak9/rules/testing';
import { beginScheduleRun, endScheduleRun } from '@kotak9/store';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWorld, type World } from '../test-world.ts';
import { isLate, nextRun } from './next-run.ts';

const SCHEDULES = 'GET /v1/operations/schedules';
const Items = z.object({
  items: z.array(z.looseObject({ name: z.string(), runs: z.array(z.looseObject({})) })),
});

const scheduleOf = async (world: World, name: string) => {
  const { body } = await world.call(SCHEDULES, { role: 'auditor' });
  return Items.parse(body).items.find((one) => one.name === name);
};

const begin = (world: World, startedAt: string, executionId = `run-${startedAt}`) =>
  beginScheduleRun(world.table, { schedule: 'daily-check', executionId, asOf: startedAt, startedAt });

describe('GET /v1/operations/schedules', () => {
  it('tells when each runs and what it is there for, before anything has run', async () => {
    const world = createWorld();
    expect(await scheduleOf(world, 'daily-check')).toMatchObject({
      expression: 'cron(0 1 * * ? *)',
      timeZone: 'Asia/Jayapura',
      nextRun: '2026-08-03T16:00:00.000Z',
      isLate: false,
      runs: [],
    });
    expect(await scheduleOf(world, 'sweep-unpublished')).toMatchObject({
      expression: 'rate(5 minutes)',
      timeZone: null,
      nextRun: null,
    });
  });

  it('tells of the last ten runs, the latest first, what they did for the own agency', async () => {
    const world = createWorld();
    const days = Array.from({ length: 12 }, (_, n) => `2026-07-${String(n + 10)}T16:00:00.000Z`);
    for (const day of days) {
      const run = await begin(world, day);
      await endScheduleRun(world.table, run, {
        endedAt: day.replace('16:00', '16:02'),
        outcome: 'succeeded',
        error: null,
        did: [
          { agency: agency('kota-jayapura'), counts: { flagged: 2 } },
          { agency: agency('kab-keerom'), counts: { flagged: 40, opened: 1 } },
        ],
      });
    }
    const { runs = [] } = (await scheduleOf(world, 'daily-check')) ?? {};
    expect(runs).toHaveLength(10);
    expect(runs[0]).toMatchObject({
      startedAt: '2026-07-21T16:00:00.000Z',
      endedAt: '2026-07-21T16:02:00.000Z',
      outcome: 'succeeded',
      did: { flagged: 2 },
    });
  });

  it('takes a run for interrupted that is longer under way than any can be', async () => {
    const world = createWorld();
    await begin(world, '2026-08-03T00:50:00.000Z');
    const outcome = async () => (await scheduleOf(world, 'daily-check'))?.runs[0]?.['outcome'];
    expect(await outcome()).toBe('running');
    world.setNow('2026-08-03T01:05:00.001Z');
    expect(await outcome()).toBe('interrupted');
  });
});

describe('GET /v1/operations/publication', () => {
  it('tells since when the oldest event waits', async () => {
    const world = createWorld();
    const oldest = async () => (await world.call('GET /v1/operations/publication')).body;
    expect(await oldest()).toEqual({ oldest: null, ageSeconds: null });
    await world.post(['/v1/units', { id: 'dinas-a', name: 'Dinas A' }]);
    world.setNow('2026-08-03T02:00:00.000Z');
    await world.post(['/v1/units', { id: 'dinas-b', name: 'Dinas B' }]);
    expect(await oldest()).toEqual({ oldest: '2026-08-03T01:00:00.000Z', ageSeconds: 3600 });
  });
});

describe('nextRun', () => {
  const daily = { kind: 'daily', hour: 1, minute: 0, timeZone: 'Asia/Jayapura' } as const;

  it.each([
    ['2026-08-03T15:59:59.999Z', '2026-08-03T16:00:00.000Z'],
    ['2026-08-03T16:00:00.000Z', '2026-08-04T16:00:00.000Z'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01T16:00:00.000Z'],
  ])('daily after %s: %s', (now, next) => {
    expect(nextRun(daily, now, null)).toBe(next);
  });

  it('is always later, by no more than a day, and at the same time of the day', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const next = Date.parse(nextRun(daily, date.toISOString(), null) ?? '');
        expect(next).toBeGreaterThan(date.getTime());
        expect(next).toBeLessThanOrEqual(date.getTime() + 24 * 3600_000);
        expect(new Date(next).toISOString()).toMatch(/T16:00:00\.000Z$/);
      }),
    );
  });

  it('counts from the last start where it runs again and again', () => {
    const every = { kind: 'every', minutes: 5 } as const;
    expect(nextRun(every, '2026-08-03T02:00:00.000Z', '2026-08-03T01:00:00.000Z')).toBe(
      '2026-08-03T01:05:00.000Z',
    );
    expect(nextRun(every, '2026-08-03T02:00:00.000Z', null)).toBeNull();
  });
});

describe('isLate', () => {
  const daily = { kind: 'daily', hour: 1, minute: 0, timeZone: 'Asia/Jayapura' } as const;
  const every = { kind: 'every', minutes: 5 } as const;

  it.each([
    [daily, '2026-08-03T16:15:00.000Z', '2026-08-02T16:00:01.000Z', false],
    [daily, '2026-08-03T16:15:00.001Z', '2026-08-02T16:00:01.000Z', true],
    // run by hand in between: the day's own run is still awaited
    [daily, '2026-08-03T16:20:00.000Z', '2026-08-03T08:00:00.000Z', true],
    [every, '2026-08-03T02:20:00.000Z', '2026-08-03T02:00:00.000Z', false],
    [every, '2026-08-03T02:20:00.001Z', '2026-08-03T02:00:00.000Z', true],
    [daily, '2026-08-03T16:20:00.000Z', null, false],
  ])('%j at %s, begun last at %s: %s', (cadence, now, lastStart, late) => {
    expect(isLate(cadence, now, lastStart)).toBe(late);
  });
});
