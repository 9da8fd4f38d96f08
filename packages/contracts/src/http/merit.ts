import * as z from 'zod';
import {
  MeritAssessment,
  MeritAssessmentBody,
  MeritAssessmentChange,
  MeritHistory,
  MeritIndex,
  MeritResult,
  MeritResultBody,
  MeritSuggestions,
  MeritVerificationBody,
} from '../schemas/merit.ts';
import {
  MeritDocument,
  MeritDocumentBody,
  MeritEvidence,
  MeritWithdrawalBody,
  SelfServices,
} from '../schemas/merit-evidence.ts';
import { MeritInstrumentId, MeritItemId } from '../schemas/merit-instrument.ts';
import { Year } from '../schemas/primitives.ts';
import { RECORD_WRITERS, STAFF } from './audiences.ts';
import { FileAnswer, operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-merit' } as const;
const ASSESSMENT = '/v1/merit-assessments/{year}/instruments/{instrument}';
const year = z
  .string()
  .regex(/^\d{4}$/, { error: 'year-digits' })
  .transform(Number)
  .pipe(Year);
const YearParams = z.object({ year });
const AssessmentParams = z.object({ year, instrument: MeritInstrumentId });
const versioned = { version: z.number().int() };
const Answer = z.object({ ...MeritAssessment.shape, ...versioned });
const NothingBody = z.strictObject({}).meta({ examples: [{}] });
/** What may keep an index from being computed. */
const INDEX_REFUSALS = [
  'resource/not-found',
  'merit/items-missing',
  'merit/weights-missing',
  'merit/satisfaction-missing',
] as const;

export const openMeritAssessment = operation({
  ...common,
  id: 'openMeritAssessment',
  method: 'POST',
  path: '/v1/merit-assessments',
  summary: { id: 'Membuka penilaian mandiri sistem merit', en: 'Open a self-assessment of the merit system' },
  roles: RECORD_WRITERS,
  body: MeritAssessmentBody,
  status: 201,
  answer: Answer,
  refusals: ['resource/duplicate', 'merit/variant-unknown'],
});

export const gatherMeritEvidence = operation({
  ...common,
  id: 'gatherMeritEvidence',
  method: 'POST',
  path: '/v1/merit-assessments/{year}/evidence',
  summary: {
    id: 'Mengumpulkan bukti dari data dan peristiwa',
    en: 'Gather evidence from records and events',
  },
  roles: RECORD_WRITERS,
  params: YearParams,
  body: NothingBody,
  status: 201,
  answer: z.object({ ...MeritEvidence.shape, ...versioned }),
});

export const getMeritEvidence = operation({
  ...common,
  id: 'getMeritEvidence',
  method: 'GET',
  path: '/v1/merit-assessments/{year}/evidence',
  summary: { id: 'Bukti yang terakhir dikumpulkan', en: 'The evidence that was gathered last' },
  roles: STAFF,
  params: YearParams,
  status: 200,
  answer: z.object({ ...MeritEvidence.shape, ...versioned }),
  refusals: ['resource/not-found'],
});

export const listSelfServices = operation({
  ...common,
  id: 'listSelfServices',
  method: 'GET',
  path: '/v1/self-services',
  summary: { id: 'Jenis layanan mandiri yang dipakai pegawai', en: 'Kinds of self-service that people use' },
  roles: STAFF,
  status: 200,
  answer: SelfServices,
});

export const getMeritAssessment = operation({
  ...common,
  id: 'getMeritAssessment',
  method: 'GET',
  path: ASSESSMENT,
  summary: { id: 'Satu penilaian mandiri', en: 'One self-assessment' },
  roles: STAFF,
  params: AssessmentParams,
  status: 200,
  answer: Answer,
  refusals: ['resource/not-found'],
});

export const assessMerit = operation({
  ...common,
  id: 'assessMerit',
  method: 'POST',
  path: `${ASSESSMENT}/levels`,
  summary: {
    id: 'Mengisi level, kepuasan pegawai dan faktor koreksi',
    en: 'Set levels, satisfaction of employees and correction',
  },
  roles: RECORD_WRITERS,
  versioned: true,
  params: AssessmentParams,
  body: MeritAssessmentChange,
  status: 200,
  answer: Answer,
  refusals: [
    'resource/not-found',
    'merit/frozen',
    'merit/items-unknown',
    'merit/level-out-of-range',
    'merit/reason-required',
    'merit/survey-not-asked',
  ],
});

export const suggestMeritLevels = operation({
  ...common,
  id: 'suggestMeritLevels',
  method: 'GET',
  path: `${ASSESSMENT}/suggestions`,
  summary: {
    id: 'Level yang disarankan oleh bukti, dan yang kurang untuk level berikutnya',
    en: 'Levels that the evidence suggests, and what the next ones lack',
  },
  roles: STAFF,
  params: AssessmentParams,
  status: 200,
  answer: MeritSuggestions,
  refusals: ['resource/not-found'],
});

export const fixMeritAssessment = operation({
  ...common,
  id: 'fixMeritAssessment',
  method: 'POST',
  path: `${ASSESSMENT}/fixing`,
  summary: {
    id: 'Menetapkan penilaian mandiri; isinya beku',
    en: 'Fix the self-assessment; its content is frozen',
  },
  roles: RECORD_WRITERS,
  versioned: true,
  params: AssessmentParams,
  body: NothingBody,
  status: 200,
  answer: Answer,
  refusals: [...INDEX_REFUSALS, 'merit/frozen', 'merit/evidence-missing'],
});

export const verifyMeritAssessment = operation({
  ...common,
  id: 'verifyMeritAssessment',
  method: 'POST',
  path: `${ASSESSMENT}/verification`,
  summary: {
    id: 'Auditor memverifikasi dengan levelnya sendiri',
    en: 'The auditor verifies with levels of their own',
  },
  roles: ['auditor'],
  versioned: true,
  params: AssessmentParams,
  body: MeritVerificationBody,
  status: 200,
  answer: Answer,
  refusals: [
    'resource/not-found',
    'merit/not-fixed',
    'merit/already-verified',
    'merit/items-unknown',
    'merit/level-out-of-range',
    'merit/reason-required',
  ],
});

export const getMeritIndex = operation({
  ...common,
  id: 'getMeritIndex',
  method: 'GET',
  path: `${ASSESSMENT}/index`,
  summary: {
    id: 'Indeks, kategori, kekurangan ke kategori berikutnya dan langkah termurah',
    en: 'Index, category, what the next category lacks and the cheapest steps',
  },
  roles: STAFF,
  params: AssessmentParams,
  status: 200,
  answer: MeritIndex,
  refusals: INDEX_REFUSALS,
});

export const getMeritReportPdf = operation({
  ...common,
  id: 'getMeritReportPdf',
  method: 'GET',
  path: `${ASSESSMENT}/report.pdf`,
  summary: { id: 'Laporan indeks sebagai PDF', en: 'Report of the index as PDF' },
  roles: STAFF,
  params: AssessmentParams,
  status: 200,
  file: 'application/pdf',
  answer: FileAnswer,
  refusals: INDEX_REFUSALS,
});

export const getMeritReportWorkbook = operation({
  ...common,
  id: 'getMeritReportWorkbook',
  method: 'GET',
  path: `${ASSESSMENT}/report.xlsx`,
  summary: { id: 'Laporan indeks sebagai buku kerja', en: 'Report of the index as a workbook' },
  roles: STAFF,
  params: AssessmentParams,
  status: 200,
  file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  answer: FileAnswer,
  refusals: INDEX_REFUSALS,
});

export const getMeritHistory = operation({
  ...common,
  id: 'getMeritHistory',
  method: 'GET',
  path: '/v1/merit-index',
  summary: { id: 'Indeks dari tahun ke tahun', en: 'The index by year' },
  roles: STAFF,
  query: z.strictObject({
    until: z.coerce
      .number()
      .pipe(Year)
      .optional()
      .meta({ description: 'Last year shown, with the nine before it; this year if left out' }),
  }),
  status: 200,
  answer: MeritHistory,
});

export const {
  record: recordMeritResult,
  list: listMeritResults,
  get: getMeritResult,
} = registerOperations({
  ...common,
  path: '/v1/merit-results/{year}',
  stem: 'MeritResult',
  noun: { id: 'hasil penilaian lembaga pengawas', en: 'a result of the supervising body' },
  readers: STAFF,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: MeritResultBody,
  entry: MeritResult,
  refusals: [
    'merit/variant-unknown',
    'merit/aspects-unknown',
    'merit/aspects-missing',
    'merit/aspect-out-of-range',
    'merit/date-in-future',
  ],
});

const documents = registerOperations({
  ...common,
  path: '/v1/merit-documents',
  stem: 'MeritDocument',
  noun: { id: 'dokumen bukti sistem merit', en: 'a paper that is evidence of merit' },
  readers: STAFF,
  writers: RECORD_WRITERS,
  params: z.object({}),
  body: MeritDocumentBody,
  entry: MeritDocument,
  refusals: ['merit/items-unknown', 'merit/date-in-future', 'merit/dates-reversed'],
});
export const { record: recordMeritDocument, get: getMeritDocument } = documents;

export const listMeritDocuments = operation({
  ...common,
  id: 'listMeritDocuments',
  method: 'GET',
  path: '/v1/merit-documents',
  summary: { id: 'Dokumen bukti, juga per butir', en: 'Papers that are evidence, also of one item' },
  roles: STAFF,
  query: z.strictObject({
    item: MeritItemId.optional().meta({ description: 'Only those that are evidence of this item' }),
    ...Paging,
  }),
  status: 200,
  answer: page(documents.get.answer),
  refusals: ['request/cursor-invalid'],
});

export const withdrawMeritDocument = operation({
  ...common,
  id: 'withdrawMeritDocument',
  method: 'POST',
  path: '/v1/merit-documents/{id}/withdrawal',
  summary: { id: 'Menarik dokumen bukti', en: 'Withdraw a paper from the evidence' },
  roles: RECORD_WRITERS,
  params: z.object({ id: z.string().min(1).max(160) }),
  body: MeritWithdrawalBody,
  status: 200,
  answer: documents.get.answer,
  refusals: ['resource/not-found', 'merit/document-withdrawn'],
});
