import type { Evidence } from '@kotak9/audit';
import type { Decision } from './types.ts';

/** What the list of decisions says of a choice, which no hash covers: held against the history, which has hashes. */
const FIELDS = [
  'nip',
  'rank',
  'listId',
  'positionId',
  'decreeNumber',
  'effectiveDate',
  'reasonGiven',
  'decidedBy',
  'decidedAt',
  'contentHash',
] as const;
export type RecordField = (typeof FIELDS)[number];

const PUBLISHED = 'succession-list.published.v1';
const DECIDED = 'appointment.decided.v1';

/** Fields in which a decision as it is listed differs from its event; all of them where there is no such event. */
export const checkRecord = (
  record: Decision,
  { events }: Pick<Evidence, 'events'>,
): readonly RecordField[] => {
  const event = events.find(({ seq, type }) => seq === record.seq && type === DECIDED);
  if (event === undefined) return FIELDS;
  const published = events
    .filter(({ seq, type }) => seq < record.seq && type === PUBLISHED)
    .toSorted((one, other) => one.seq - other.seq)
    .at(-1);
  const pairs: Readonly<Record<RecordField, readonly [listed: unknown, sealed: unknown]>> = {
    nip: [record.chosen.nip, event.data['nip']],
    rank: [record.chosen.rank, event.data['rank']],
    listId: [record.listId, event.data['listId']],
    positionId: [record.positionId, event.data['positionId']],
    decreeNumber: [record.decreeNumber, event.data['decreeNumber']],
    effectiveDate: [record.effectiveDate, event.data['effectiveDate']],
    reasonGiven: [record.reason !== null, event.data['reasonGiven']],
    decidedBy: [record.decidedBy, event.actor.sub],
    decidedAt: [record.decidedAt, event.time],
    contentHash: [record.contentHash, published?.data['contentHash']],
  };
  return FIELDS.filter((field) => pairs[field][0] !== pairs[field][1]);
};
