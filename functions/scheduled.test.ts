import { lastScheduleRuns } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { scheduled } from './scheduled.ts';
import { createWorkerWorld, JAYAPURA } from './worker-world.ts';

const EVENT = { asOf: '2026-08-03T01:00:00+09:00', executionId: 'run-1' };

const setUp = () => {
  const world = createWorkerWorld();
  return { world, runs: () => lastScheduleRuns(world.table, 'daily-check', 10) };
};

describe('a scheduled function', () => {
  it('keeps of a run when it was and what it did, for 400 days', async () => {
    const { world, runs } = setUp();
    const counts = { flagged: 2 };
    const run = scheduled(world, 'daily-check', async ({ asOf }) => {
      expect(await runs()).toMatchObject([{ outcome: 'running', endedAt: null }]);
      world.now = '2026-08-03T00:01:30.000Z';
      return { result: asOf, did: [{ agency: JAYAPURA, counts }], undone: 0 };
    });

    expect(await run(EVENT)).toBe(EVENT.asOf);
    expect(await runs()).toEqual([
      {
        schedule: 'daily-check',
        executionId: 'run-1',
        asOf: '2026-08-02T16:00:00.000Z',
        startedAt: '2026-08-03T00:00:00.000Z',
        endedAt: '2026-08-03T00:01:30.000Z',
        outcome: 'succeeded',
        error: null,
        did: [{ agency: JAYAPURA, counts }],
      },
    ]);
    const [item] = world.table.all();
    expect(item?.['expiresAt']).toBe(Date.parse('2027-09-07T00:00:00Z') / 1000);
  });

  it('keeps that a run failed, by the name of what went wrong, and fails', async () => {
    const { world, runs } = setUp();
    const run = scheduled(world, 'daily-check', async () => {
      throw new TypeError('196803151993031004 is not what it was');
    });

    await expect(run(EVENT)).rejects.toThrow(TypeError);
    expect(await runs()).toMatchObject([{ outcome: 'failed', error: 'TypeError', did: [] }]);
    expect(JSON.stringify(world.table.all())).not.toContain('1968');
    expect(world.observer.codes()).toContain('schedule/failed');
  });

  it('fails where things were left undone, and keeps what was done nevertheless', async () => {
    const { world, runs } = setUp();
    const did = [{ agency: JAYAPURA, counts: { flagged: 1 } }];
    const run = scheduled(world, 'daily-check', async () => ({ result: null, did, undone: 3 }));

    await expect(run(EVENT)).rejects.toThrow('daily-check left 3 things undone');
    expect(await runs()).toMatchObject([{ outcome: 'failed', error: 'LeftUndone', did }]);
  });

  it('keeps each try of a run that is repeated', async () => {
    const { world, runs } = setUp();
    let undone = 1;
    const run = scheduled(world, 'daily-check', async () => ({ result: null, did: [], undone }));
    await expect(run(EVENT)).rejects.toThrow();
    undone = 0;
    world.now = '2026-08-03T00:02:00.000Z';
    await run(EVENT);
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed']);
  });
});
