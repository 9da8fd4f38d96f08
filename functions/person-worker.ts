import { schemas } from '@kotak9/contracts';
import type { LogCode } from '@kotak9/observe';
import type { AgencyId, Nip } from '@kotak9/rules';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import pMap from 'p-map';
import * as z from 'zod';
import type { TableDeps } from './deps.ts';
import { type QueuedEvent, readQueuedEvent } from './queued-event.ts';

const AboutPerson = z.object({ nip: schemas.NipText });

/** One person of a batch, and the latest of the events about them. */
export interface PersonWork {
  readonly agency: AgencyId;
  readonly nip: Nip;
  readonly latest: QueuedEvent;
}

interface Gathered {
  readonly work: PersonWork;
  readonly messages: readonly string[];
}

export interface PersonWorker {
  /** Whether `one` is later than `other`: by sequence within one chain, by time across several. */
  readonly isLater: (one: QueuedEvent, other: QueuedEvent) => boolean;
  /** @throws Error where the messages have to come again */
  readonly act: (work: PersonWork) => Promise<void>;
  readonly onFailure: LogCode;
}

/** People worked on at the same time. */
const AT_ONCE = 5;

const gather = (
  records: readonly SQSRecord[],
  isLater: PersonWorker['isLater'],
  onUnreadable: (messageId: string, error: unknown) => void,
): readonly Gathered[] => {
  const byPerson = new Map<string, Gathered>();
  for (const record of records) {
    try {
      const event = readQueuedEvent(record);
      const { nip } = AboutPerson.parse(event.data);
      const person = `${event.agency}/${nip}`;
      const { work, messages } = byPerson.get(person) ?? {
        work: { agency: event.agency, nip, latest: event },
        messages: [],
      };
      byPerson.set(person, {
        work: isLater(event, work.latest) ? { ...work, latest: event } : work,
        messages: [...messages, record.messageId],
      });
    } catch (error) {
      onUnreadable(record.messageId, error);
    }
  }
  return [...byPerson.values()];
};

/**
 * A worker about people. A batch is gathered by person first, so that several changes of one person are one piece of
 * work and not a race; only the messages of those who failed go back to the queue.
 */
export const personWorker =
  ({ observer }: Pick<TableDeps, 'observer'>, { isLater, act, onFailure }: PersonWorker) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: string[] = [];
    const people = gather(Records, isLater, (messageId, error) => {
      observer.error('event/unreadable', error, { messageId });
      failed.push(messageId);
    });
    await pMap(
      people,
      async ({ work, messages }) => {
        try {
          await act(work);
        } catch (error) {
          observer.error(onFailure, error, { agency: work.agency, eventId: work.latest.id });
          failed.push(...messages);
        }
      },
      { concurrency: AT_ONCE },
    );
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
