import { agency, nip, unit } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { asnAggregate, type InputKind } from './keys.ts';
import { lastRecording } from './objection-recording.ts';
import { eventItem, type Fact, type Head, nextEvent } from './stored-event.ts';
import { MemoryTable } from './testing/memory-table.ts';

const kota = agency('kota-jayapura');
const person = nip('197105101996031002');
const aggregate = asnAggregate(kota, person);

const created: Fact = {
  type: 'record.created.v1',
  data: {
    nip: person,
    employmentType: 'pns',
    unitId: unit('dinas'),
    positionId: null,
    inputs: 3,
  },
};

/** A history of facts, one a day from 1 August, by `hr-1`, `hr-2`, … in their order. */
const tableWith = async (...facts: readonly Fact[]): Promise<MemoryTable> => {
  const table = new MemoryTable();
  let head: Head | null = null;
  for (const [at, fact] of [created, ...facts].entries()) {
    const event = nextEvent(aggregate, head, fact, {
      agency: kota,
      actor: { sub: `hr-${at}`, role: 'hr-admin' },
      now: `2026-08-0${at + 1}T00:00:00.000Z`,
      correlationId: 'test',
      newId: () => `event-${at}`,
    });
    head = event;
    await table.write({ put: eventItem(aggregate, event) });
  }
  return table;
};

const recorded = (id: string, corrected = false) => ({ nip: person, id, corrected });
const last = (table: MemoryTable, kind: InputKind, id: string) =>
  lastRecording(table, kota, person, kind, id);

describe('the last recording of an entry', () => {
  it('is the latest event of its kind and id', async () => {
    const table = await tableWith(
      { type: 'award.recorded.v1', data: recorded('a') },
      { type: 'award.recorded.v1', data: recorded('a', true) },
      { type: 'award.recorded.v1', data: recorded('b') },
      { type: 'training.recorded.v1', data: recorded('a') },
    );
    expect(await last(table, 'awards', 'a')).toEqual({ at: '2026-08-03T00:00:00.000Z', by: ['hr-2'] });
  });

  it('is the record itself for what came with it', async () => {
    const table = await tableWith({ type: 'award.recorded.v1', data: recorded('a') });
    expect(await last(table, 'awards', 'b')).toEqual({ at: '2026-08-01T00:00:00.000Z', by: ['hr-0'] });
    expect(await last(new MemoryTable(), 'awards', 'b')).toBeNull();
  });

  it('may be any of a sanction, of which the events do not say which', async () => {
    const table = await tableWith(
      { type: 'discipline.recorded.v1', data: { nip: person, corrected: false } },
      { type: 'feedback.recorded.v1', data: recorded('2025') },
      { type: 'discipline.recorded.v1', data: { nip: person, corrected: true } },
    );
    expect(await last(table, 'discipline', '2026-02-01-ringan')).toEqual({
      at: '2026-08-04T00:00:00.000Z',
      by: ['hr-3', 'hr-1', 'hr-0'],
    });
  });

  it('of a post of the career is also a move that opened or closed it', async () => {
    const table = await tableWith(
      { type: 'career.recorded.v1', data: recorded('c') },
      { type: 'record.changed.v1', data: { nip: person, fields: ['positionId'] } },
      { type: 'record.changed.v1', data: { nip: person, fields: ['rank'] } },
    );
    expect(await last(table, 'career', 'c')).toMatchObject({ by: ['hr-2'] });
    expect(await last(table, 'awards', 'c')).toMatchObject({ by: ['hr-0'] });
  });
});
