import { type Refusal, type Reply, refuse } from '@kotak9/contracts';
import type { ObjectionRefusal } from '@kotak9/rules';
import type { ObjectionData, StoredObjection } from '@kotak9/store';

/** As the person may see it who filed it: which instance ruled, and not by whose account. */
export const asFilerSees = ({ rulings, ...objection }: ObjectionData) => ({
  ...objection,
  rulings: rulings.map(({ ruledBy: _ruledBy, ...ruling }) => ruling),
});

/** `name`: of whoever filed it. Whoever may see an objection may see that. */
export const objectionReply = (
  objection: ObjectionData | ReturnType<typeof asFilerSees>,
  name: string | null,
  version: number,
  status: 200 | 201,
): Reply => ({
  status,
  body: { ...objection, name, version },
  version,
  ...(status === 201 && { location: `/v1/objections/${objection.id}` }),
});

export const unknownObjection = (id: string): Refusal =>
  refuse('resource/not-found', { resource: 'objection', id });

export const refusalOf = (refusal: ObjectionRefusal): Refusal =>
  refusal.code === 'not-now'
    ? refuse('objection/not-now', { status: refusal.status })
    : refuse('objection/too-late', { lastDay: refusal.lastDay });

export const staleVersion = (ifMatch: number | null, { head }: StoredObjection): Refusal | null =>
  ifMatch !== null && ifMatch !== head.seq ? refuse('version/stale', { currentVersion: head.seq }) : null;
