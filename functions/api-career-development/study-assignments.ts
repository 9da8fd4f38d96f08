import { type careerDevelopmentOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { endStudy, extendStudy, highestEducation, type StudyFault, whyNotStudy } from '@kotak9/rules';
import { entriesOf, loadPerson, studyAssignmentRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { type FieldFault, IN_FUTURE, refuseField } from './field-refusal.ts';

type Asked = Request<typeof operations.recordStudyAssignment>;
type Extended = Request<typeof operations.extendStudyAssignment>;
type Ended = Request<typeof operations.endStudyAssignment>;
type Entry = Parameters<typeof studyAssignmentRegister.ownerOf>[0];

const FAULTS: Readonly<Record<Exclude<StudyFault, 'already-ended'>, FieldFault>> = {
  'until-not-after-from': {
    field: 'until',
    message: { id: 'Harus sesudah from.', en: 'Must be later than from.' },
  },
  'level-reached': {
    field: 'level',
    message: {
      id: 'Jenjang ini sudah dicapai; pilih jenjang di atas pendidikan terakhir.',
      en: 'This level is reached already; choose one above the highest education on record.',
    },
  },
  overlaps: {
    field: 'from',
    message: {
      id: 'Bertumpang tindih dengan tugas belajar lain; akhiri dahulu yang itu.',
      en: 'Overlaps another study; end that one first.',
    },
  },
  'not-longer': {
    field: 'until',
    message: {
      id: 'Harus sesudah hari terakhir yang berlaku.',
      en: 'Must be later than the last day as it stands.',
    },
  },
  'extended-too-late': {
    field: 'until',
    message: {
      id: 'Tugas belajar sudah lewat; perpanjangan ditetapkan sebelum hari terakhir.',
      en: 'The study is over; an extension is decided before its last day.',
    },
  },
  'in-future': IN_FUTURE,
  'before-from': { field: 'on', message: { id: 'Mendahului hari pertama.', en: 'Precedes the first day.' } },
};

const refusalOf = (fault: StudyFault, id: string): Refusal =>
  fault === 'already-ended' ? refuse('study-assignment/ended', { id }) : refuseField(fault, FAULTS[fault]);

export const studyAssignmentActs = (deps: TableDeps) => {
  const of = {
    register: studyAssignmentRegister,
    resource: 'study-assignment',
    ownerIn: ({ nip }: { readonly nip: string }) => nip,
  };
  return {
    ...registerActs<Entry, Asked['params'], Asked['body']>(deps, {
      ...of,
      complete: async ({ table, agency, params: { nip }, body }) => {
        const person = await loadPerson(table, agency, nip);
        if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
        const data: Entry = { id: `${body.level}-${body.from}`, nip, ...body, extensions: [], ended: null };
        const others = (await entriesOf(table, agency, studyAssignmentRegister, nip))
          .map((entry) => entry.data)
          .filter(({ id }) => id !== data.id);
        const fault = whyNotStudy(data, others, highestEducation(person.inputs.education));
        if (fault) return refusalOf(fault, data.id);
        const { id, from, until } = data;
        return {
          data,
          fact: { type: 'study-assignment.recorded.v1', data: { nip, studyId: id, from, until } },
        };
      },
    }),
    extend: changeEntryAct<Entry, Extended['params'], Extended['body']>(deps, {
      ...of,
      status: 201,
      decide: ({ data }, { body, today }) => {
        const extended = extendStudy(data, body, today);
        if (!extended.ok) return refusalOf(extended.error, data.id);
        return {
          data: extended.value,
          fact: {
            type: 'study-assignment.extended.v1',
            data: { nip: data.nip, studyId: data.id, until: body.until },
          },
        };
      },
    }),
    end: changeEntryAct<Entry, Ended['params'], Ended['body']>(deps, {
      ...of,
      decide: ({ data }, { body, today }) => {
        const ended = endStudy(data, body, today);
        if (!ended.ok) return refusalOf(ended.error, data.id);
        return {
          data: ended.value,
          fact: { type: 'study-assignment.ended.v1', data: { nip: data.nip, studyId: data.id, on: body.on } },
        };
      },
    }),
  };
};
