import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import type { AgencyId, ObjectionState } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { freezeKey, headKey, objectionAggregate } from './keys.ts';
import { type Fact, Head } from './stored-event.ts';
import type { Key, Table, Write } from './table.ts';

export const ObjectionData = schemas.ObjectionData;
export type ObjectionData = z.infer<typeof ObjectionData>;

export interface StoredObjection {
  readonly head: Head;
  readonly objection: ObjectionData;
}

const StoredData = z.object({ data: ObjectionData });

export const loadObjection = async (
  table: Table,
  agency: AgencyId,
  id: string,
): Promise<StoredObjection | null> => {
  const item = await table.get(headKey(objectionAggregate(agency, id)));
  return item === undefined ? null : { head: Head.parse(item), objection: StoredData.parse(item).data };
};

export const objectionSummary = (objection: ObjectionData): z.infer<typeof schemas.ObjectionSummary> => ({
  id: objection.id,
  nip: objection.nip,
  kind: objection.kind,
  itemId: objection.itemId,
  claim: objection.claim,
  status: objection.status,
  instance: objection.instance.code,
  filedOn: objection.filedOn,
  dueOn: objection.dueOn,
  ending: objection.ending,
});

/** The item that keeps what an objection is about from being changed; there is one placement only. */
export const freezeOf = (
  agency: AgencyId,
  { nip, kind, itemId }: Pick<ObjectionData, 'nip' | 'kind' | 'itemId'>,
): Key => freezeKey(agency, nip, kind, itemId ?? 'current');

export const withState = (objection: ObjectionData, state: ObjectionState): ObjectionData => ({
  ...objection,
  ...state,
  above: [...state.above],
});

/** An objection as it is from now on. What it is about stays frozen until it has ended, also under another id. */
export const changeObjection = (
  agency: AgencyId,
  before: StoredObjection | null,
  objection: ObjectionData,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => ({
  aggregate: objectionAggregate(agency, objection.id),
  before: before?.head ?? null,
  head: {
    data: objection,
    agency,
    dueKind: `objection-${objection.status}`,
    dueOn: objection.dueOn,
    dueId: objection.id,
    due: objectionSummary(objection),
  },
  writes: [...freezing(agency, before?.objection ?? null, objection), ...writes],
  fact,
});

const freezing = (agency: AgencyId, before: ObjectionData | null, after: ObjectionData): readonly Write[] => {
  const freeze = freezeOf(agency, after);
  const free: Write = { check: freeze, when: { is: 'absent' } };
  const hold: Write = { put: { ...freeze, objectionId: after.id }, when: { is: 'absent' } };
  if (before === null) return [hold];
  const release: Write = { delete: freezeOf(agency, before) };
  const moved = before.itemId !== after.itemId;
  if (after.status === 'closed') return moved ? [release, free] : [release];
  return moved ? [release, hold] : [];
};

/** Whether an entry is the one that was contested, or that a ruling left: other events may have changed it. */
export const isAsContested = ({ initial, final }: ObjectionData, entry: object | null): boolean =>
  hashContent(final ?? initial) === hashContent(entry);
