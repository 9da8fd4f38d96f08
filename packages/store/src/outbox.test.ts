import { agency, unit } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { eventKey, unitAggregate } from './keys.ts';
import { findUnpublished, loadUnpublished, markPublished } from './outbox.ts';
import { toCloudEvent } from './stored-event.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { createUnit } from './unit-state.ts';

const kota = agency('kota-jayapura');
const keyAt = (id: string) => eventKey(unitAggregate(kota, unit(id)), 1);
let table: MemoryTable;

beforeEach(async () => {
  table = new MemoryTable();
  for (const [minute, id] of ['a', 'b', 'c'].entries()) {
    const request = buildRequest(kota, { now: `2026-08-03T01:0${minute}:00.000Z` });
    await commit(table, request, [createUnit(kota, { id: unit(id), name: id, parentId: null })]);
  }
});

describe('the outbox', () => {
  it('finds what waits up to an instant, oldest first and bounded', async () => {
    expect(await findUnpublished(table, '2026-08-03T01:01:00.000Z', 10)).toEqual([keyAt('a'), keyAt('b')]);
    expect(await findUnpublished(table, '2026-08-03T02:00:00.000Z', 1)).toEqual([keyAt('a')]);
  });

  it('no longer finds what was published, also when that is said twice', async () => {
    await markPublished(table, keyAt('a'));
    await markPublished(table, keyAt('a'));
    expect(await findUnpublished(table, '2026-08-03T02:00:00.000Z', 10)).toEqual([keyAt('b'), keyAt('c')]);
    expect(await loadUnpublished(table, keyAt('a'))).toBeNull();
  });

  it('makes no item by marking one that is not there', async () => {
    const before = table.all();
    await markPublished(table, keyAt('none'));
    expect(table.all()).toEqual(before);
  });

  it('gives the stored event with its own id and time', async () => {
    const event = await loadUnpublished(table, keyAt('b'));
    expect(event && toCloudEvent(event)).toMatchObject({
      id: 'event-1',
      time: '2026-08-03T01:01:00.000Z',
      type: 'unit.created.v1',
      subject: 'unit/b',
      sequence: 1,
      data: { unitId: 'b', parentId: null },
    });
  });

  it('throws for an event that cannot be read, and for that one alone', async () => {
    await table.write({ update: keyAt('a'), set: { type: 'no.such.v9' } });
    await expect(loadUnpublished(table, keyAt('a'))).rejects.toThrow();
    expect(await loadUnpublished(table, keyAt('b'))).not.toBeNull();
  });
});
