import { expect, it } from 'vitest';
import { boxesOf, standingIn } from './period-standing.ts';
import type { PeriodEntry } from './person.ts';
import { buildPerson, nipOf } from './test-people.ts';

const entry = (nip: string, changes: Partial<PeriodEntry> = {}): PeriodEntry => ({
  nip,
  unitId: 'badan',
  status: 'placed',
  box: 8,
  performanceScore: 70,
  potentialScore: 90,
  talentScore: 80,
  placementVersion: 1,
  inputsVersion: 1,
  ruleSet: 'bkn-411-2025',
  asOf: '2025-12-01',
  ...changes,
});

it('takes place and unit of then, and the name as it is known now', () => {
  const missing = [{ input: 'potensi', reason: 'expired' as const, since: '2026-01-01' }];
  const now = buildPerson({ nip: nipOf(0), box: null, unitId: 'dinas', missing });
  expect(standingIn([entry(nipOf(0))], [now, buildPerson({ nip: nipOf(1) })])).toEqual([
    {
      ...now,
      unitId: 'badan',
      box: 8,
      talentScore: 80,
      performance: { score: 70, level: null },
      potential: { score: 90, level: null },
      missing: [],
    },
  ]);
});

it('shows somebody whose record is gone by the NIP', () => {
  expect(standingIn([entry(nipOf(7), { box: null, performanceScore: null })], [])).toMatchObject([
    { nip: nipOf(7), name: nipOf(7), box: null, performance: null },
  ]);
});

it('tells boxes by NIP', () => {
  expect(boxesOf([entry(nipOf(0)), entry(nipOf(1), { box: null })])).toEqual(
    new Map([
      [nipOf(0), 8],
      [nipOf(1), null],
    ]),
  );
});
