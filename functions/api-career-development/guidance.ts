import { type careerDevelopmentOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  addSession,
  addYears,
  concludeGuidance,
  GUIDANCE_KINDS,
  type GuidanceFault,
  whyNotGuide,
} from '@kotak9/rules';
import { entriesDue, guidanceRegister, loadRecord, localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { type FieldFault, IN_FUTURE, refuseField } from './field-refusal.ts';

type Asked = Request<typeof operations.recordGuidance>;
type Attended = Request<typeof operations.recordGuidanceSession>;
type Concluded = Request<typeof operations.concludeGuidance>;
type Entry = Parameters<typeof guidanceRegister.ownerOf>[0];

const FAULTS: Readonly<Record<Exclude<GuidanceFault, 'already-concluded'>, FieldFault>> = {
  'mentor-missing': {
    field: 'mentor',
    message: {
      id: 'Wajib untuk jenis ini: NIP pembimbing.',
      en: 'Required for this kind: NIP of the mentor.',
    },
  },
  'mentor-is-self': {
    field: 'mentor',
    message: { id: 'Pembimbing harus orang lain.', en: 'The mentor must be somebody else.' },
  },
  'host-missing': {
    field: 'host',
    message: { id: 'Wajib untuk jenis ini: tempatnya.', en: 'Required for this kind: where it takes place.' },
  },
  'outside-period': {
    field: 'on',
    message: {
      id: 'Di luar from dan until; sesuaikan tanggalnya.',
      en: 'Outside from and until; correct the day.',
    },
  },
  'session-recorded': {
    field: 'on',
    message: { id: 'Pertemuan hari itu sudah tercatat.', en: 'The session of that day is recorded already.' },
  },
  'in-future': IN_FUTURE,
  'no-session': {
    field: 'on',
    message: { id: 'Catat dahulu pertemuannya.', en: 'Record its sessions first.' },
  },
  'before-last-session': {
    field: 'on',
    message: { id: 'Mendahului pertemuan terakhir.', en: 'Precedes the last session.' },
  },
};

const refusalOf = (fault: GuidanceFault, id: string): Refusal =>
  fault === 'already-concluded' ? refuse('guidance/concluded', { id }) : refuseField(fault, FAULTS[fault]);

const factOf = ({ nip, id }: Entry) => ({ nip, guidanceId: id });

/** Coaching, mentoring, counselling, magang and pertukaran of one person. */
export const guidanceActs = (deps: TableDeps) => {
  const of = {
    register: guidanceRegister,
    resource: 'guidance',
    ownerIn: ({ nip }: { readonly nip: string }) => nip,
  };
  return {
    ...registerActs<Entry, Asked['params'], Asked['body']>(deps, {
      ...of,
      complete: async ({ table, agency, params: { nip }, body }) => {
        if ((await loadRecord(table, agency, nip)) === null) {
          return refuse('resource/not-found', { resource: 'asn', id: nip });
        }
        const fault = whyNotGuide({ ...body, nip });
        if (fault) return refusalOf(fault, nip);
        const { mentor } = body;
        if (mentor !== null && (await loadRecord(table, agency, mentor)) === null) {
          return refuse('reference/unknown', { field: 'mentor', id: mentor });
        }
        const data = { id: `${body.from}-${body.kind}`, nip, ...body, sessions: [], outcome: null };
        return { data, fact: { type: 'guidance.recorded.v1', data: factOf(data) } };
      },
    }),
    attend: changeEntryAct<Entry, Attended['params'], Attended['body']>(deps, {
      ...of,
      status: 201,
      decide: ({ data }, { body, today }) => {
        const attended = addSession(data, body, today);
        if (!attended.ok) return refusalOf(attended.error, data.id);
        return {
          data: guidanceRegister.schema.parse(attended.value),
          fact: { type: 'guidance.attended.v1', data: { ...factOf(data), on: body.on } },
        };
      },
    }),
    conclude: changeEntryAct<Entry, Concluded['params'], Concluded['body']>(deps, {
      ...of,
      decide: ({ data }, { body, today }) => {
        const concluded = concludeGuidance(data, body, today);
        if (!concluded.ok) return refusalOf(concluded.error, data.id);
        return {
          data: guidanceRegister.schema.parse(concluded.value),
          fact: { type: 'guidance.concluded.v1', data: factOf(data) },
        };
      },
    }),
    byKind: (async ({ principal: { agency }, query, now }) => {
      const to = query.to ?? localDate(now);
      const from = query.from ?? addYears(to, -1);
      const kinds = query.kind === undefined ? GUIDANCE_KINDS : [query.kind];
      const found = await Promise.all(
        kinds.map(async (kind) =>
          (await entriesDue(deps.table, agency, `guidance-${kind}`, from, to)).map(({ owner, id }) => ({
            nip: owner,
            id,
            kind,
          })),
        ),
      );
      const items = found.flat();
      return { status: 200, body: { from, to, total: items.length, items } };
    }) satisfies Act<typeof operations.listGuidanceByKind>,
  };
};
