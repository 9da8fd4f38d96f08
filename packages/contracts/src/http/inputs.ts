import * as z from 'zod';
import type { Text } from '../language.ts';
import type { Role } from '../roles.ts';
import * as inputs from '../schemas/person-inputs.ts';
import { NipText } from '../schemas/primitives.ts';
import { RECORD_READERS, RECORD_WRITERS, RESULT_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';

const InputParams = z.object({ nip: NipText, id: z.string().min(1).max(120) });

interface Collection<Body extends z.ZodType, Item extends z.ZodObject> {
  readonly function: 'api-records' | 'api-assessments';
  /** Path segment, and the stem of operation ids: `recordPerformance`, `listPerformance`, `correctPerformance`. */
  readonly segment: string;
  readonly stem: string;
  readonly writers: readonly Role[];
  readonly noun: Text;
  readonly body: Body;
  readonly item: Item;
}

/** Every kind of input has the same three routes: record one, list them, correct one. */
const collection = <Body extends z.ZodType, Item extends z.ZodObject>(of: Collection<Body, Item>) => {
  const answer = z.object({ ...of.item.shape, id: z.string(), version: z.number().int() });
  const path = `/v1/asn/{nip}/${of.segment}`;
  return {
    record: operation({
      id: `record${of.stem}`,
      method: 'POST',
      path,
      function: of.function,
      summary: { id: `Mencatat ${of.noun.id}`, en: `Record ${of.noun.en}` },
      roles: of.writers,
      params: z.object({ nip: NipText }),
      body: of.body,
      status: 201,
      answer,
      refusals: ['resource/not-found', 'resource/duplicate'],
    }),
    list: operation({
      id: `list${of.stem}`,
      method: 'GET',
      path,
      function: of.function,
      summary: { id: `Daftar ${of.noun.id}`, en: `List ${of.noun.en}` },
      roles: RECORD_READERS,
      ownRecordOnly: true,
      params: z.object({ nip: NipText }),
      status: 200,
      answer: z.object({ items: z.array(z.object({ ...of.item.shape, id: z.string() })) }),
      refusals: ['resource/not-found'],
    }),
    correct: operation({
      id: `correct${of.stem}`,
      method: 'PUT',
      path: `${path}/{id}`,
      function: of.function,
      summary: { id: `Memperbaiki ${of.noun.id}`, en: `Correct ${of.noun.en}` },
      roles: of.writers,
      params: InputParams,
      body: of.body,
      status: 200,
      answer,
      refusals: ['resource/not-found', 'resource/duplicate'],
    }),
  };
};

export const performance = collection({
  function: 'api-assessments',
  segment: 'performance',
  stem: 'Performance',
  writers: RECORD_WRITERS,
  noun: { id: 'kinerja tahunan', en: 'yearly performance' },
  body: inputs.PerformanceBody,
  item: inputs.Performance,
});

export const assessments = collection({
  function: 'api-assessments',
  segment: 'assessments',
  stem: 'Assessment',
  writers: RESULT_WRITERS,
  noun: { id: 'hasil penilaian kompetensi dan potensi', en: 'a competency and potential assessment' },
  body: inputs.AssessmentBody,
  item: inputs.Assessment,
});

export const feedback = collection({
  function: 'api-assessments',
  segment: 'feedback',
  stem: 'Feedback',
  writers: RESULT_WRITERS,
  noun: { id: 'umpan balik 360°', en: '360° feedback' },
  body: inputs.FeedbackBody,
  item: inputs.Feedback,
});

export const discipline = collection({
  function: 'api-assessments',
  segment: 'discipline',
  stem: 'Discipline',
  writers: RECORD_WRITERS,
  noun: { id: 'hukuman disiplin', en: 'a disciplinary sanction' },
  body: inputs.DisciplineBody,
  item: inputs.Sanction,
});

export const education = collection({
  function: 'api-records',
  segment: 'education',
  stem: 'Education',
  writers: RECORD_WRITERS,
  noun: { id: 'pendidikan', en: 'education' },
  body: inputs.EducationBody,
  item: inputs.Education,
});

export const training = collection({
  function: 'api-records',
  segment: 'training',
  stem: 'Training',
  writers: RECORD_WRITERS,
  noun: { id: 'pengembangan kompetensi', en: 'training' },
  body: inputs.TrainingBody,
  item: inputs.Training,
});

export const career = collection({
  function: 'api-records',
  segment: 'career',
  stem: 'Career',
  writers: RECORD_WRITERS,
  noun: { id: 'riwayat jabatan', en: 'a post of the career' },
  body: inputs.CareerBody,
  item: inputs.CareerEntry,
});

export const awards = collection({
  function: 'api-records',
  segment: 'awards',
  stem: 'Award',
  writers: RECORD_WRITERS,
  noun: { id: 'penghargaan', en: 'an award' },
  body: inputs.AwardBody,
  item: inputs.Award,
});

export const assignments = collection({
  function: 'api-records',
  segment: 'assignments',
  stem: 'Assignment',
  writers: RECORD_WRITERS,
  noun: { id: 'penugasan tim kerja', en: 'a task team assignment' },
  body: inputs.AssignmentBody,
  item: inputs.Assignment,
});
