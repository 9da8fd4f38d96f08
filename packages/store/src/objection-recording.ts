import type { EventType } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import { asnAggregate, type InputKind } from './keys.ts';
import { StoredEvent } from './stored-event.ts';
import { eachItem, type Table } from './table.ts';

const RECORDED = {
  performance: 'performance.recorded.v1',
  assessments: 'competency.assessed.v1',
  education: 'education.recorded.v1',
  training: 'training.recorded.v1',
  career: 'career.recorded.v1',
  awards: 'award.recorded.v1',
  assignments: 'assignment.recorded.v1',
  feedback: 'feedback.recorded.v1',
  discipline: 'discipline.recorded.v1',
} as const satisfies Record<InputKind, EventType>;

/** Events that open or close an entry of the career as a consequence. */
const MOVES: readonly EventType[] = ['appointment.applied.v1', 'retirement.effected.v1'];

/** Fields of a record whose change opens, closes or corrects one. */
const OF_CAREER: readonly string[] = ['positionId', 'positionSince', 'status'];

const Changed = z.object({ fields: z.array(z.string()) });

const isMove = ({ type, data }: StoredEvent): boolean =>
  MOVES.includes(type) ||
  (type === 'record.changed.v1' && Changed.parse(data).fields.some((field) => OF_CAREER.includes(field)));

/** What came with the record was recorded with it. The event of a sanction does not say which: each may be it. */
const isRecordingOf = (kind: InputKind, id: string, event: StoredEvent): boolean => {
  if (event.type === 'record.created.v1') return true;
  if (kind === 'career' && isMove(event)) return true;
  return event.type === RECORDED[kind] && (kind === 'discipline' || event.data['id'] === id);
};

export interface Recording {
  /** Time of the event, ISO 8601. */
  readonly at: string;
  /** `sub` of whoever recorded it; for a sanction, of all who recorded any. */
  readonly by: readonly string[];
}

/** When an entry that exists was last recorded, and by whom; read from the history, latest first. */
export const lastRecording = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  kind: InputKind,
  id: string,
): Promise<Recording | null> => {
  const { pk, eventPrefix } = asnAggregate(agency, nip);
  const events = eachItem((after) =>
    table.query(pk, { beginsWith: eventPrefix }, { descending: true, ...(after && { after }) }),
  );
  const recordings: StoredEvent[] = [];
  for await (const item of events) {
    const event = StoredEvent.parse(item);
    if (!isRecordingOf(kind, id, event)) continue;
    recordings.push(event);
    if (kind !== 'discipline') break;
  }
  const [last] = recordings;
  return last === undefined ? null : { at: last.time, by: recordings.map(({ actor }) => actor.sub) };
};
