import type { PersonInputs } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { listAgencies, loadPerson, loadPosition, loadUnits, type Table } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { generateCity } from './generate-city.ts';
import { type LoadProgress, loadCity } from './load-city.ts';
import { SAMPLES } from './samples/samples.ts';

const city = generateCity({ people: 80, seed: 9, today: day('2026-11-24') });
const { agency, units, positions, people } = city;
const samples = SAMPLES.flatMap((sample) => sample(city, day('2026-11-24')));
/** What follows the people: what the aspects have to show, and the period of the last year. */
const services = samples.length + 1;
const total = units.length + positions.length + people.length + services;
const request = { city, now: '2026-11-24T01:00:00.000Z' };

/** The table, until so many transactions were made. */
const dyingAfter = (table: Table, transactions: number): Table => {
  let left = transactions;
  return {
    get: (key) => table.get(key),
    query: (pk, range, options) => table.query(pk, range, options),
    queryIndex: (query) => table.queryIndex(query),
    write: (write) => table.write(write),
    transact: async (writes) => {
      if (left-- <= 0) throw new Error('killed');
      return table.transact(writes);
    },
  };
};

const inStoredOrder = (person: PersonInputs): PersonInputs => {
  const byId = <T extends { readonly id: string }>(inputs: readonly T[]): T[] =>
    inputs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...person,
    career: byId(person.career),
    education: byId(person.education),
    training: byId(person.training),
    awards: byId(person.awards),
    assessments: byId(person.assessments),
  };
};

describe('loadCity', () => {
  it('stores what was generated, each person as the store itself reads it', async () => {
    const table = new MemoryTable();
    expect(await loadCity({ ...request, table })).toEqual({ created: total, skipped: 0 });

    expect(await listAgencies(table)).toEqual([agency]);
    expect(await loadUnits(table, agency)).toHaveLength(units.length);
    for (const position of positions) {
      expect((await loadPosition(table, agency, position.id))?.data).toEqual(position);
    }
    for (const person of people) {
      const state = await loadPerson(table, agency, person.nip);
      expect(state?.inputs).toEqual(inStoredOrder(person));
      expect(state?.record.warnings).toEqual([]);
      expect(state?.placement).toBeNull();
      expect(state?.talent.missing[0]?.reason).toBe('not-yet-calculated');
    }
  });

  it('makes one event a thing, by the loader, under one correlation id', async () => {
    const table = new MemoryTable();
    await loadCity({ ...request, table });
    const events = table.all().filter(({ sk }) => sk.startsWith('EVENT#'));
    expect(events).toHaveLength(total);
    expect(new Set(events.map(({ id }) => id)).size).toBe(total);
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1);
    for (const event of events) {
      expect(event).toMatchObject({ seq: 1, actor: { sub: 'system', role: 'loader' }, time: request.now });
    }
  });

  it('goes on where it was interrupted, and ends with the same', async () => {
    const whole = new MemoryTable();
    await loadCity({ ...request, table: whole });
    for (const transactions of [0, 5, units.length + 1, units.length + 30]) {
      const table = new MemoryTable();
      await expect(loadCity({ ...request, table: dyingAfter(table, transactions) })).rejects.toThrow(
        'killed',
      );
      const { created, skipped } = await loadCity({ ...request, table });
      expect(created + skipped).toBe(total);
      expect(table.all().map(({ pk, sk }) => `${pk} ${sk}`)).toEqual(
        whole.all().map(({ pk, sk }) => `${pk} ${sk}`),
      );
    }
  });

  it('leaves alone what is there, even where the lists do not show it yet', async () => {
    const table = new MemoryTable();
    await loadCity({ ...request, table });
    const before = table.all();
    expect(await loadCity({ ...request, table })).toEqual({ created: 0, skipped: total });
    const blind: Table = {
      ...dyingAfter(table, Number.POSITIVE_INFINITY),
      queryIndex: async () => ({ items: [], last: null }),
    };
    expect(await loadCity({ ...request, table: blind })).toEqual({ created: 0, skipped: total });
    expect(table.all()).toEqual(before);
  });

  it('says how far it is', async () => {
    const seen: LoadProgress[] = [];
    await loadCity({
      ...request,
      table: new MemoryTable(),
      onProgress: (progress) => seen.push(progress),
    });
    expect([...new Set(seen.map(({ part }) => part))]).toEqual(['units', 'positions', 'people', 'services']);
    expect(seen.at(-1)).toEqual({ part: 'services', done: services, total: services });
  });

  it('stops at a write that is refused for any other reason', async () => {
    const table = new MemoryTable();
    const refusing: Table = {
      ...dyingAfter(table, Number.POSITIVE_INFINITY),
      transact: async () => ({ done: false, failed: [{ write: 1, item: undefined }] }),
    };
    await expect(loadCity({ ...request, table: refusing })).rejects.toThrow('Not stored: unit/setda');
  });
});
