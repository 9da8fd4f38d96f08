import { type EventType, schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { type Span, spanQuery } from './due-items.ts';
import { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import type { StoredEvent } from './stored-event.ts';
import type { Table } from './table.ts';
import { localDate } from './today.ts';

export type RefusalRecord = z.infer<typeof schemas.RefusalRecord>;

/** Events that say that an attempt was refused, and what was tried. */
const REFUSED: Partial<Record<EventType, RefusalRecord['act']>> = {
  'appointment.refused.v1': 'appointment',
  'transfer.refused.v1': 'transfer',
  'policy.refused.v1': 'policy',
  'objection-attempt.refused.v1': 'objection',
};
const DUE_KIND = 'refusal';

const Refused = z.object({ code: z.string(), nip: z.string().nullable().default(null) });

/**
 * What makes a refusal be listed by date: attributes of the event's own item, so that no refusal can be stored without
 * them. The hash of an event does not cover them, as it does not cover its key.
 */
export const refusalMark = (event: StoredEvent): Readonly<Record<string, unknown>> => {
  const act = REFUSED[event.type];
  if (act === undefined) return {};
  const { code, nip } = Refused.parse(event.data);
  const due: RefusalRecord = {
    id: event.id,
    at: event.time,
    act,
    code,
    subject: event.subject,
    seq: event.seq,
    sub: event.actor.sub,
    roles: event.actor.role === 'none' ? [] : event.actor.role.split('+'),
    nip,
  };
  return { dueKind: DUE_KIND, dueOn: localDate(event.time), dueId: `${event.time}#${event.id}`, due };
};

const Listed = z.object({ due: schemas.RefusalRecord });

/** Refused attempts from one day to another, the earliest first. @returns null if the cursor is not one of this list */
export const listRefusals = (
  table: Table,
  agency: AgencyId,
  { from, to, code }: Span & { readonly code?: string | undefined },
  page: PageRequest,
): Promise<ListPage<RefusalRecord> | null> =>
  listPage(
    indexSource(table, spanQuery(agency, DUE_KIND, { from, to })),
    page,
    (item) => Listed.parse(item).due,
    code === undefined ? undefined : (refusal) => refusal.code === code,
  );
