import { schemas } from '@kotak9/contracts';
import type { PeriodEntry } from '@kotak9/rules';
import { day, nip, unit } from '@kotak9/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentHashOfChunks,
  findEntry,
  PEOPLE_OF_A_CHUNK,
  readChunks,
  replaceEntries,
  writeChunks,
} from './period-chunks.ts';
import { pageOfPeriod } from './period-people.ts';
import type { PeriodData } from './period-state.ts';
import type { Key, Write } from './table.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

/** The n-th of many people, in the order of their NIP. */
const nipOf = (number: number) => {
  const birth = new Date(Date.UTC(1970, 0, 1 + Math.floor(number / 999))).toISOString().slice(0, 10);
  return nip(`${birth.replaceAll('-', '')}1995031${String((number % 999) + 1).padStart(3, '0')}`);
};
const ruleSet = schemas.RuleSetSlug.parse('bkn-411-2025');
const entryOf = (number: number, changes: Partial<PeriodEntry> = {}): PeriodEntry => ({
  nip: nipOf(number),
  unitId: unit('dinas-pendidikan'),
  status: 'placed',
  box: 8,
  performanceScore: 79.75,
  potentialScore: 84.37962962962963,
  talentScore: 82.06481481481481,
  placementVersion: 3,
  inputsVersion: 12,
  ruleSet,
  asOf: day('2026-08-03'),
  ...changes,
});
const people = (count: number): PeriodEntry[] => Array.from({ length: count }, (_, at) => entryOf(at));

const periodOf = (chunks: PeriodData['chunks'], count: number): PeriodData => ({
  year: 2026,
  status: 'dihitung',
  committee: 'Komite',
  calculation: 1,
  calculatedAt: null,
  asOf: null,
  ruleSet: null,
  people: count,
  placed: count,
  contentHash: contentHashOfChunks(chunks),
  version: 0,
  sessions: 0,
  calibrations: 0,
  openCalibrations: 0,
  decreeNumber: null,
  ratifiedAt: null,
  correction: null,
  chunks,
});

/** Dies at the n-th write, as a function that is killed does. */
class DyingTable extends MemoryTable {
  writesLeft = Number.POSITIVE_INFINITY;
  override async write(write: Exclude<Write, { check: Key }>) {
    if (this.writesLeft-- <= 0) throw new Error('killed');
    return super.write(write);
  }
}

describe('the chunks of a period', () => {
  it('hold 20,000 people, each item within what DynamoDB takes, and page through them', async () => {
    const table = new MemoryTable();
    const all = people(20_000);
    const chunks = await writeChunks(table, kota, all.toReversed());

    expect(chunks).toHaveLength(100);
    for (const item of table.all()) expect(JSON.stringify(item).length).toBeLessThan(200_000);
    expect(await readChunks(table, kota, chunks)).toEqual(all);

    const data = periodOf([...chunks], all.length);
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOfPeriod(table, kota, data, { limit: 999, cursor });
      if (page === null) throw new Error('The cursor was refused');
      read.push(...page.items.map((entry) => entry.nip));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(read).toEqual(all.map((entry) => entry.nip));
  });

  it('read no more chunks than a page needs', async () => {
    const table = new MemoryTable();
    const chunks = await writeChunks(table, kota, people(1000));
    const data = periodOf([...chunks], 1000);
    const first = await pageOfPeriod(table, kota, data, { limit: 200 });
    expect(table.calls.get).toBe(1);
    const second = await pageOfPeriod(table, kota, data, { limit: 201, cursor: first?.next ?? '' });
    expect(second?.items.map((entry) => entry.nip)).toEqual(
      people(401)
        .slice(200)
        .map((entry) => entry.nip),
    );
    expect(table.calls.get).toBe(3);
  });

  it('refuse a cursor of another content, and one that is none', async () => {
    const table = new MemoryTable();
    const data = periodOf([...(await writeChunks(table, kota, people(5)))], 5);
    const page = await pageOfPeriod(table, kota, data, { limit: 2 });
    const cursor = page?.next ?? '';
    expect(
      await pageOfPeriod(table, kota, { ...data, contentHash: 'other' }, { limit: 2, cursor }),
    ).toBeNull();
    expect(await pageOfPeriod(table, kota, data, { limit: 2, cursor: 'x' })).toBeNull();
    expect(await pageOfPeriod(table, kota, periodOf([], 0), { limit: 2 })).toEqual({ items: [], next: null });
  });

  it('are continued after a kill: what was written is not written again, and nothing is lost', async () => {
    const table = new DyingTable();
    const all = people(5 * PEOPLE_OF_A_CHUNK);
    table.writesLeft = 3;
    await expect(writeChunks(table, kota, all)).rejects.toThrow('killed');
    const half = table.all();
    expect(half).toHaveLength(3);

    table.writesLeft = Number.POSITIVE_INFINITY;
    const chunks = await writeChunks(table, kota, all);
    expect(table.all()).toHaveLength(5);
    expect(table.all()).toEqual(expect.arrayContaining([...half]));
    expect(await readChunks(table, kota, chunks)).toEqual(all);
  });

  it('say so when one is lost', async () => {
    await expect(
      readChunks(new MemoryTable(), kota, [{ hash: 'gone', first: nipOf(0), people: 1 }]),
    ).rejects.toThrow('lost');
  });

  it('share what does not change between two versions', async () => {
    const table = new MemoryTable();
    const before = await writeChunks(table, kota, people(1000));
    const after = await replaceEntries(table, kota, before, { put: [entryOf(450, { box: 9 })], remove: [] });

    expect(after.filter(({ hash }) => before.some((one) => one.hash === hash))).toHaveLength(4);
    expect(contentHashOfChunks(after)).not.toBe(contentHashOfChunks(before));
    expect(await findEntry(table, kota, after, nipOf(450))).toMatchObject({ box: 9 });
    expect(await findEntry(table, kota, before, nipOf(450))).toMatchObject({ box: 8 });
    expect(await findEntry(table, kota, before, nipOf(2000))).toBeNull();
    expect(await findEntry(table, kota, [], nipOf(0))).toBeNull();
  });

  it('are, after any replacement, what the entries written whole would be', async () => {
    const number = fc.nat(600);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(number, { maxLength: 500 }),
        fc.uniqueArray(number, { maxLength: 20 }),
        fc.uniqueArray(number, { maxLength: 20 }),
        async (present, put, removed) => {
          const table = new MemoryTable();
          const remove = removed.filter((one) => !put.includes(one));
          const chunks = await writeChunks(
            table,
            kota,
            present.map((one) => entryOf(one)),
          );
          const replaced = await replaceEntries(table, kota, chunks, {
            put: put.map((one) => entryOf(one, { box: 9 })),
            remove: remove.map(nipOf),
          });
          const kept = present.filter((one) => !put.includes(one) && !remove.includes(one));
          const expected = [
            ...kept.map((one) => entryOf(one)),
            ...put.map((one) => entryOf(one, { box: 9 })),
          ].sort((a, b) => (a.nip < b.nip ? -1 : 1));
          expect(await readChunks(table, kota, replaced)).toEqual(expected);
          expect(replaced.reduce((sum, chunk) => sum + chunk.people, 0)).toBe(expected.length);
          for (const chunk of replaced) expect(chunk.people).toBeLessThanOrEqual(PEOPLE_OF_A_CHUNK);
        },
      ),
      { numRuns: 40 },
    );
  });
});
