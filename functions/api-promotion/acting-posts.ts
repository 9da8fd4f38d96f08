import { type actingOperations, type Refusal, refuse, type schemas } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type ActingRefusal, extendActing, type Nip, orderActing } from '@kotak9/rules';
import {
  type ActingPostData,
  actingPostRegister,
  beginActing,
  levelOf,
  listActingPosts,
  loadActing,
  loadPosition,
  loadRecord,
} from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';

type Body = z.output<typeof schemas.ActingPostBody>;
type Extension = z.output<typeof schemas.ActingExtensionBody>;

export const ACTING = {
  register: actingPostRegister,
  resource: 'acting-post',
  ownerIn: ({ nip }: { readonly nip: Nip }) => nip,
} as const;

const refuseActing = (error: ActingRefusal): Refusal => {
  switch (error.code) {
    case 'level': {
      const { ownLevel, postLevel } = error;
      return refuse('acting-post/level', { ownLevel: ownLevel ?? '-', postLevel });
    }
    case 'too-long':
      return refuse('acting-post/too-long', { lastDay: error.lastDay });
    case 'no-extension':
      return refuse('acting-post/no-extension', { extensions: error.extensions });
    case 'extension-backwards':
      return refuse('acting-post/extension-backwards', { until: error.until });
    default:
      return refuse(`acting-post/${error.code}`);
  }
};

/** HR records an order to act for a post: one person a post, within the limits of its kind. */
export const actingActs = (deps: TableDeps) =>
  registerActs<ActingPostData, { readonly nip: Nip }, Body>(deps, {
    ...ACTING,
    complete: async ({ table, agency, params: { nip }, body }) => {
      const { kind, positionId, since, until, orderNumber } = body;
      const [person, position] = await Promise.all([
        loadRecord(table, agency, nip),
        loadPosition(table, agency, positionId),
      ]);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      if (position === null) return refuse('reference/unknown', { field: 'positionId', id: positionId });
      const level = levelOf(position.data);
      const ordered = orderActing(body, {
        status: person.record.status,
        nip,
        ownLevel: person.record.post?.level ?? null,
        postLevel: level,
        holder: position.data.holder,
      });
      if (!ordered.ok) return refuseActing(ordered.error);
      const acting = await loadActing(table, agency, positionId);
      if (acting !== null) return refuse('acting-post/already-acting', { id: positionId, nip: acting.nip });
      const { title, eselon, unitId, field } = position.data;
      const id = `${kind}-${since}-${positionId}`;
      return {
        data: {
          id,
          nip,
          kind,
          holding: ordered.value,
          positionId,
          title,
          level,
          eselon,
          unitId,
          field,
          since,
          until,
          orderNumber,
          extensions: [],
          endedOn: null,
          mandate: 'tanpa-keputusan-strategis',
        },
        fact: {
          type: 'acting-post.ordered.v1',
          data: { nip, actingId: id, positionId, kind, since, until },
        },
        writes: [beginActing(agency, positionId, nip, id)],
      };
    },
  });

export const extend = (deps: TableDeps) =>
  changeEntryAct<ActingPostData, { readonly nip: Nip; readonly id: string }, Extension>(deps, {
    ...ACTING,
    decide: ({ data }, { today, body: { until, orderNumber } }) => {
      if (data.endedOn !== null) return refuse('acting-post/ended', { endedOn: data.endedOn });
      const { nip, id, positionId, extensions } = data;
      const extended = extendActing({ ...data, extensions: extensions.length }, until);
      if (!extended.ok) return refuseActing(extended.error);
      return {
        data: { ...data, until, extensions: [...extensions, { until, orderNumber, on: today }] },
        fact: { type: 'acting-post.extended.v1', data: { nip, actingId: id, positionId, until } },
      };
    },
  });

export const listAllActing =
  ({ table }: TableDeps): Act<typeof actingOperations.listActingPosts> =>
  async ({ principal, query }) => {
    const page = await listActingPosts(table, principal.agency, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
