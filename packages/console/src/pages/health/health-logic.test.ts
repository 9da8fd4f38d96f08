import { describe, expect, it } from 'vitest';
import { findConcerns } from './find-concerns.ts';
import { readCadence } from './read-cadence.ts';
import { redriveProgress } from './redrive-progress.ts';
import { splitDuration } from './split-duration.ts';
import type { Schedule, ScheduleRun, WorkerQueue } from './types.ts';

const queue = (fields: Partial<WorkerQueue> = {}): WorkerQueue => ({
  name: 'recalculate-placement',
  does: '',
  waiting: 0,
  inFlight: 0,
  delayed: 0,
  failed: 0,
  undelivered: 0,
  ...fields,
});
const run = (outcome: ScheduleRun['outcome']): ScheduleRun => ({
  executionId: 'x',
  asOf: '2026-08-03T16:00:00.000Z',
  startedAt: '2026-08-03T16:00:00.000Z',
  endedAt: null,
  outcome,
  error: null,
  did: {},
});
const schedule = (fields: Partial<Schedule> = {}): Schedule => ({
  name: 'daily-check',
  does: '',
  expression: 'cron(0 1 * * ? *)',
  timeZone: 'Asia/Jayapura',
  nextRun: null,
  isLate: false,
  runs: [],
  ...fields,
});
const PUBLISHED = { oldest: null, ageSeconds: null };

describe('what somebody has to look after', () => {
  it('is nothing while things only wait or run', () => {
    const busy = queue({ waiting: 500, inFlight: 20, undelivered: null });
    const young = { oldest: '2026-08-03T16:00:00.000Z', ageSeconds: 119 };
    const schedules = [schedule(), schedule({ runs: [run('running'), run('failed')] })];
    expect(findConcerns([busy], young, schedules)).toEqual([]);
  });

  it('is what failed, what waits too long, and what did not run', () => {
    const queues = [queue(), queue({ name: 'run-import', failed: 2, undelivered: 1 })];
    const old = { oldest: '2026-08-03T16:00:00.000Z', ageSeconds: 120 };
    const schedules = [
      schedule({ runs: [run('failed'), run('succeeded')] }),
      schedule({ name: 'sweep-unpublished', runs: [run('interrupted')] }),
      schedule({ isLate: true, runs: [run('failed')] }),
    ];
    expect(findConcerns(queues, old, schedules)).toEqual([
      { kind: 'unpublished', ageSeconds: 120 },
      { kind: 'failed', worker: 'run-import', count: 3 },
      { kind: 'run-failed', schedule: 'daily-check' },
      { kind: 'run-interrupted', schedule: 'sweep-unpublished' },
      { kind: 'late', schedule: 'daily-check' },
    ]);
    expect(findConcerns([], PUBLISHED, [])).toEqual([]);
  });
});

describe('letters that were put back', () => {
  it.each([
    [
      { waiting: 1, inFlight: 2, failed: 1 },
      { state: 'working', left: 3 },
    ],
    [{}, { state: 'worked-off' }],
    [
      { failed: 1, undelivered: 1 },
      { state: 'failed-again', count: 2 },
    ],
  ])('%j: %j', (fields, progress) => {
    expect(redriveProgress(queue(fields))).toEqual(progress);
  });
});

describe('the cadence of a schedule', () => {
  it.each([
    ['cron(0 1 * * ? *)', { kind: 'daily', hour: 1, minute: 0 }],
    ['cron(30 13 * * ? *)', { kind: 'daily', hour: 13, minute: 30 }],
    ['rate(1 minute)', { kind: 'every', minutes: 1 }],
    ['rate(5 minutes)', { kind: 'every', minutes: 5 }],
    ['cron(0 1 ? * MON *)', { kind: 'other' }],
  ])('%s', (expression, cadence) => {
    expect(readCadence(expression)).toEqual(cadence);
  });
});

describe('a duration', () => {
  it.each([
    [0.4, { unit: 'seconds', value: 0 }],
    [59, { unit: 'seconds', value: 59 }],
    [60, { unit: 'minutes', value: 1 }],
    [7199, { unit: 'hours', value: 1 }],
    [200_000, { unit: 'days', value: 2 }],
  ])('of %d s: %j', (seconds, duration) => {
    expect(splitDuration(seconds)).toEqual(duration);
  });
});
