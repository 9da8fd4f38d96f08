import { defaultRuleSet, placePerson } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { commit, loadPeriod, readChunks, systemCommand } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { bringPastPeriod } from './bring-past-period.ts';

const today = day('2026-11-30');
const city = generateCity({ people: 300, seed: DEFAULT_SEED, today });
const { agency } = city;

const bring = async (table: MemoryTable) => {
  const change = await bringPastPeriod(table, city, today);
  const now = '2026-11-30T00:00:00.000Z';
  return commit(table, systemCommand('test', { agency, now, correlationId: 'test' }), [change]);
};

describe('bringPastPeriod', () => {
  it('is a ratified period of the year before, whose people can be read', async () => {
    const table = new MemoryTable();
    expect(await bring(table)).toEqual({ committed: true });
    const { data } = (await loadPeriod(table, agency, 2025)) ?? expect.unreachable();
    expect(data).toMatchObject({ status: 'ditetapkan', version: 1, asOf: '2025-11-30', sessions: 1 });
    const entries = await readChunks(table, agency, data.chunks);
    expect(entries).toHaveLength(data.people);
    expect(entries.filter(({ box }) => box !== null)).toHaveLength(data.placed);
  });

  it('has people move up, move down and stay until today, and others come in and fall out', async () => {
    const table = new MemoryTable();
    await bring(table);
    const { data } = (await loadPeriod(table, agency, 2025)) ?? expect.unreachable();
    const then = new Map((await readChunks(table, agency, data.chunks)).map(({ nip, box }) => [nip, box]));
    const ways = city.people.map((person) => {
      const from = then.get(person.nip) ?? null;
      const to = placePerson(person, today, defaultRuleSet).box;
      if (from === null || to === null) return from === to ? 'outside' : from === null ? 'in' : 'out';
      return to === from ? 'stayed' : to > from ? 'up' : 'down';
    });
    const count = (way: string): number => ways.filter((one) => one === way).length;
    expect(count('up')).toBeGreaterThan(20);
    expect(count('down')).toBeGreaterThan(20);
    expect(count('stayed')).toBeGreaterThan(count('up') + count('down'));
    expect(count('in')).toBeGreaterThan(0);
    expect(count('out')).toBeGreaterThan(0);
  });

  it('writes the same people again without another chunk, as an interrupted load does', async () => {
    const table = new MemoryTable();
    await bringPastPeriod(table, city, today);
    const chunks = table.all();
    expect(await bring(table)).toEqual({ committed: true });
    expect(table.all().filter(({ sk }) => sk === 'CHUNK')).toEqual(chunks);
  });
});
