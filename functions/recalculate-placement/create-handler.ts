import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import pMap from 'p-map';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { type QueuedEvent, readQueuedEvent } from '../queued-event.ts';
import { recalculate } from './recalculate.ts';

const AboutPerson = z.object({ nip: schemas.NipText });

/** The messages of one batch about one person, and the latest of their events: all are of the record's own chain. */
interface PersonWork {
  readonly agency: AgencyId;
  readonly nip: Nip;
  readonly messages: string[];
  latest: QueuedEvent;
}

/** People recalculated at the same time. */
const AT_ONCE = 5;

const gather = (
  records: readonly SQSRecord[],
  onUnreadable: (messageId: string, error: unknown) => void,
): readonly PersonWork[] => {
  const byPerson = new Map<string, PersonWork>();
  for (const record of records) {
    try {
      const event = readQueuedEvent(record);
      const { nip } = AboutPerson.parse(event.data);
      const person = `${event.agency}/${nip}`;
      const work = byPerson.get(person) ?? { agency: event.agency, nip, messages: [], latest: event };
      if (event.sequence > work.latest.sequence) work.latest = event;
      work.messages.push(record.messageId);
      byPerson.set(person, work);
    } catch (error) {
      onUnreadable(record.messageId, error);
    }
  }
  return [...byPerson.values()];
};

const recalculateOne = async (deps: TableDeps, { agency, nip, latest }: PersonWork): Promise<void> => {
  const { observer, clock } = deps;
  const result = await recalculate(deps, {
    agency,
    nip,
    now: latest.time,
    correlationId: latest.correlationid,
    causationId: latest.id,
    version: latest.sequence,
  });
  const fields = { agency, eventId: latest.id, correlationId: latest.correlationid };
  if (result === 'contended') throw new Error('Recalculation kept meeting other changes');
  if (result === 'unknown') return observer.warn('event/ignored', { ...fields, reason: 'no-record' });
  if (result === 'superseded') return observer.info('event/ignored', { ...fields, reason: result });
  observer.info(result === 'changed' ? 'placement/recalculated' : 'placement/unchanged', fields);
  if (result === 'changed') {
    observer.count('placements-changed', 1);
    observer.count('placement-lag', Math.max(0, clock().getTime() - Date.parse(latest.time)));
  }
};

/** A batch is gathered by person first: several changes of one person are one recalculation, not a race. */
export const createHandler =
  (deps: TableDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed: string[] = [];
    const people = gather(Records, (messageId, error) => {
      observer.error('event/unreadable', error, { messageId });
      failed.push(messageId);
    });
    await pMap(
      people,
      async (work) => {
        try {
          await recalculateOne(deps, work);
        } catch (error) {
          observer.error('placement/failed', error, { agency: work.agency, eventId: work.latest.id });
          failed.push(...work.messages);
        }
      },
      { concurrency: AT_ONCE },
    );
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
