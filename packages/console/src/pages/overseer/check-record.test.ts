import { describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.ts';
import type { Decision } from './types.ts';

const record: Decision = {
  vacancyId: 'vac-kepala-1',
  seq: 3,
  listId: 'lst-kepala-1',
  positionId: 'kepala',
  title: 'Kepala Dinas',
  unitId: 'dinas',
  level: 'jpt-pratama',
  chosen: { nip: '1', name: 'A', score: 88, rank: 2 },
  first: { nip: '2', name: 'B', score: 90 },
  shortlisted: 3,
  reason: 'Memimpin program prioritas.',
  decreeNumber: '821.22/1/2026',
  effectiveDate: '2026-08-03',
  decidedAt: '2026-08-03T01:00:00.000Z',
  decidedBy: 'u-ppk',
  publishedAt: '2026-08-01T01:00:00.000Z',
  minutesNumber: null,
  contentHash: 'abc',
  ruleSet: 'bkn-411-2025',
};
const event = (seq: number, type: string, data: Readonly<Record<string, unknown>>) => ({
  id: `e-${seq}`,
  type,
  time: record.decidedAt,
  agency: 'kota-uji',
  subject: 'vacancy/vac-kepala-1',
  seq,
  actor: { sub: 'u-ppk', role: 'appointing-official' },
  correlationId: 'c-1',
  data,
  prevHash: null,
  hash: 'x',
});
const decided = {
  nip: '1',
  rank: 2,
  listId: 'lst-kepala-1',
  positionId: 'kepala',
  decreeNumber: '821.22/1/2026',
  effectiveDate: '2026-08-03',
  reasonGiven: true,
};
const events = [
  event(1, 'succession-list.published.v1', { contentHash: 'old' }),
  event(2, 'succession-list.published.v1', { contentHash: 'abc' }),
  event(3, 'appointment.decided.v1', decided),
];

describe('a decision as it is listed', () => {
  it('agrees with its event and with the list that was published last', () => {
    expect(checkRecord(record, { events })).toEqual([]);
    expect(checkRecord(record, { events: events.toReversed() })).toEqual([]);
  });

  it('differs where a field was changed', () => {
    expect(checkRecord({ ...record, reason: null }, { events })).toEqual(['reasonGiven']);
    expect(checkRecord({ ...record, chosen: { ...record.chosen, rank: 1 } }, { events })).toEqual(['rank']);
    expect(checkRecord({ ...record, contentHash: 'old' }, { events })).toEqual(['contentHash']);
    expect(checkRecord({ ...record, decidedBy: 'u-2' }, { events })).toEqual(['decidedBy']);
  });

  it('differs altogether where the history has no such decision', () => {
    expect(checkRecord(record, { events: events.slice(0, 2) })).toHaveLength(10);
  });
});
