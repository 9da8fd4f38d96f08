import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId, PostLevel, RuleSet, VacancyId } from '@kotak9/rules';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { type QueuedEvent, readQueuedEvent } from '../queued-event.ts';

/** What a batch of events asks for, per agency. */
export interface AgencyWork {
  readonly agency: AgencyId;
  readonly messages: string[];
  /** The latest of the batch: its time is "now", its ids go on. */
  cause: { readonly now: string; readonly correlationId: string; readonly causationId: string };
  readonly nips: Set<Nip>;
  readonly levels: Set<PostLevel>;
  readonly vacancies: Set<VacancyId>;
  readonly positions: Set<PositionId>;
}

const AboutPerson = z.object({ nip: schemas.NipText, levels: z.array(schemas.PostLevel) });
const AboutVacancy = z.object({ vacancyId: schemas.VacancySlug });
const AboutPosition = z.object({ positionId: schemas.PositionSlug });

const newWork = (event: QueuedEvent): AgencyWork => ({
  agency: event.agency,
  messages: [],
  cause: { now: event.time, correlationId: event.correlationid, causationId: event.id },
  nips: new Set(),
  levels: new Set(),
  vacancies: new Set(),
  positions: new Set(),
});

const addEvent = (work: AgencyWork, event: QueuedEvent): void => {
  if (event.time > work.cause.now) {
    work.cause = { now: event.time, correlationId: event.correlationid, causationId: event.id };
  }
  if (event.subject.startsWith('vacancy/')) {
    work.vacancies.add(AboutVacancy.parse(event.data).vacancyId);
  } else if (event.subject.startsWith('position/')) {
    work.positions.add(AboutPosition.parse(event.data).positionId);
  } else {
    const { nip, levels } = AboutPerson.parse(event.data);
    work.nips.add(nip);
    for (const level of levels) work.levels.add(level);
  }
};

/** Gathers the events of a batch, and the ids of messages that cannot be read. */
export const readWork = (
  records: readonly SQSRecord[],
  onUnreadable: (messageId: string, error: unknown) => void,
): readonly AgencyWork[] => {
  const byAgency = new Map<AgencyId, AgencyWork>();
  for (const record of records) {
    try {
      const event = readQueuedEvent(record);
      const work = byAgency.get(event.agency) ?? newWork(event);
      addEvent(work, event);
      work.messages.push(record.messageId);
      byAgency.set(event.agency, work);
    } catch (error) {
      onUnreadable(record.messageId, error);
    }
  }
  return [...byAgency.values()];
};

/** Whether people at some levels are candidates for posts at `target`. */
export const drawsFrom = (
  target: PostLevel,
  levels: ReadonlySet<PostLevel>,
  { targets }: Pick<RuleSet, 'targets'>,
): boolean => targets[target]?.candidateLevels.some((level) => levels.has(level)) ?? false;
