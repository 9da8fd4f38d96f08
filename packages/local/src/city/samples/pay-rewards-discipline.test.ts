import { day } from '@kotak9/rules/testing';
import { commit, systemCommand } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { sampleDiscipline } from './discipline.ts';
import { samplePay } from './pay.ts';
import { sampleRewards } from './rewards.ts';

const today = day('2026-11-24');
const city = generateCity({ people: 600, seed: DEFAULT_SEED, today });

it.each([
  ['pay', samplePay, 20],
  ['rewards', sampleRewards, 10],
  ['discipline', sampleDiscipline, 8],
] as const)('fills every list of %s, by what the registers accept', async (_name, sample, least) => {
  const changes = sample(city, today);
  expect(changes.length).toBeGreaterThanOrEqual(least);
  expect(changes.length).toBeLessThan(200);
  const table = new MemoryTable();
  const cause = systemCommand('loader', {
    agency: city.agency,
    now: '2026-11-24T01:00:00.000Z',
    correlationId: 'load-1',
  });
  for (const change of changes) {
    const result = await commit(table, cause, [change]);
    expect(result.committed, change.aggregate.id).toBe(true);
  }
  expect(sample(city, today)).toEqual(changes);
});

it('decides cases as the records hold the sanctions', () => {
  const held = city.people.flatMap(({ nip, discipline }) => discipline.map(({ id }) => `${nip}/${id}`));
  const types = sampleDiscipline(city, today).map(({ fact }) => fact.type);
  expect(types.filter((type) => type === 'discipline-case.decided.v1').length).toBeLessThanOrEqual(
    held.length,
  );
  expect(types).toContain('discipline-case.reported.v1');
  expect(types).toContain('discipline-case.summoned.v1');
});
