import * as z from 'zod';
import type { Text } from '../language.ts';
import type { ProblemCode } from '../problem.ts';
import {
  AppealAnswerBody,
  AppealBody,
  CaseClosingBody,
  CaseDecisionBody,
  DisciplineCase,
  DisciplineCaseBody,
  DisciplineSummary,
  DueCase,
  ExaminationBody,
  SummonsBody,
} from '../schemas/discipline.ts';
import { CalendarDate, NipText } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

/** Details of a case: for the examining team, whoever it is about, and who audits. */
const READERS = ['discipline-officer', 'auditor', 'asn'] as const;
const WRITERS = ['discipline-officer'] as const;
const common = { function: 'api-discipline' } as const;
const NipParams = z.object({ nip: NipText });
const CaseParams = NipParams.extend({ id: z.string().min(1).max(160) });
const PATH = '/v1/asn/{nip}/discipline-cases';

export const reportCase = operation({
  ...common,
  id: 'reportDisciplineCase',
  method: 'POST',
  path: PATH,
  summary: { id: 'Membuka perkara disiplin', en: 'Open a discipline case' },
  roles: WRITERS,
  params: NipParams,
  body: DisciplineCaseBody,
  status: 201,
  answer: DisciplineCase,
  refusals: ['resource/not-found', 'discipline/own-case'],
});

export const listCasesOf = operation({
  ...common,
  id: 'listDisciplineCasesOf',
  method: 'GET',
  path: PATH,
  summary: { id: 'Perkara disiplin satu ASN', en: 'Discipline cases of one civil servant' },
  roles: READERS,
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: z.object({ items: z.array(DisciplineCase) }),
  refusals: ['resource/not-found'],
});

export const getCase = operation({
  ...common,
  id: 'getDisciplineCase',
  method: 'GET',
  path: `${PATH}/{id}`,
  summary: { id: 'Satu perkara disiplin', en: 'One discipline case' },
  roles: READERS,
  ownRecordOnly: true,
  params: CaseParams,
  status: 200,
  answer: DisciplineCase,
  refusals: ['resource/not-found'],
});

/** One step of a case: what is sent moves the version that was read. */
const step = <const Id extends string, Body extends z.ZodType>(
  id: Id,
  segment: string,
  summary: Text,
  body: Body,
  refusals: readonly ProblemCode[] = [],
) =>
  operation({
    ...common,
    id,
    method: 'POST',
    path: `${PATH}/{id}/${segment}`,
    summary,
    roles: WRITERS,
    versioned: true,
    params: CaseParams,
    body,
    status: 201,
    answer: DisciplineCase,
    refusals: [
      'resource/not-found',
      'discipline/own-case',
      'discipline/not-now',
      'discipline/too-early',
      ...refusals,
    ],
  });

export const summonToCase = step(
  'summonToDisciplineCase',
  'summonses',
  { id: 'Memanggil untuk diperiksa', en: 'Summon to an examination' },
  SummonsBody,
  ['discipline/summonsed-enough'],
);

export const examineCase = step(
  'examineDisciplineCase',
  'examination',
  { id: 'Mencatat pemeriksaan', en: 'Record the examination' },
  ExaminationBody,
);

export const decideDisciplineCase = step(
  'decideDisciplineCase',
  'decision',
  { id: 'Mencatat keputusan hukuman disiplin', en: 'Record the decision' },
  CaseDecisionBody,
  [
    'discipline/authority-too-low',
    'discipline/ladder-differs',
    'resource/duplicate',
    'objection/item-frozen',
  ],
);

export const appealCase = step(
  'appealDisciplineCase',
  'appeals',
  { id: 'Mencatat upaya administratif', en: 'Record an appeal' },
  AppealBody,
  ['discipline/appeal-open', 'discipline/no-banding', 'discipline/too-late'],
);

export const answerCaseAppeal = step(
  'answerDisciplineAppeal',
  'appeal-answer',
  { id: 'Mencatat jawaban upaya administratif', en: 'Record the answer to an appeal' },
  AppealAnswerBody,
  ['discipline/no-appeal', 'discipline/not-lighter', 'objection/item-frozen'],
);

export const closeDisciplineCase = step(
  'closeDisciplineCase',
  'closing',
  { id: 'Menutup atau membatalkan perkara', en: 'Close or annul a case' },
  CaseClosingBody,
  ['objection/item-frozen'],
);

export const listDueCases = operation({
  ...common,
  id: 'listDueDisciplineCases',
  method: 'GET',
  path: '/v1/discipline-cases/due',
  summary: {
    id: 'Perkara yang menunggu tindakan sampai suatu hari',
    en: 'Cases that wait for something by a day',
  },
  roles: ['discipline-officer', 'auditor'],
  query: z.strictObject({ until: CalendarDate.optional() }),
  status: 200,
  answer: z.object({ items: z.array(DueCase) }),
});

export const getDisciplineSummary = operation({
  ...common,
  id: 'getDisciplineSummary',
  method: 'GET',
  path: '/v1/discipline-cases/summary',
  summary: { id: 'Jumlah perkara disiplin', en: 'How many discipline cases there are' },
  roles: ['discipline-officer', 'hr-admin', 'auditor'],
  status: 200,
  answer: DisciplineSummary,
});
