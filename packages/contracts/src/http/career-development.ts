import * as z from 'zod';
import * as people from '../schemas/career-development-people.ts';
import * as standards from '../schemas/career-development-standards.ts';
import { CalendarDate, NipText, PositionSlug } from '../schemas/primitives.ts';
import { EVERYONE, RECORD_READERS, RECORD_WRITERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

export * from './career-development-agency.ts';

const common = { function: 'api-career-development' } as const;
const person = z.object({ nip: NipText });
const entry = z.object({ nip: NipText, id: z.string().min(1).max(160) });
const position = z.object({ id: PositionSlug });
const none = z.object({});
const version = { version: z.number().int() };
/** What somebody was helped with, and why, is not for assessors. */
const GUIDANCE_READERS = ['hr-admin', 'talent-committee', 'auditor', 'asn'] as const;

export const getCompetencyDictionary = operation({
  ...common,
  id: 'getCompetencyDictionary',
  method: 'GET',
  path: '/v1/competency-dictionary',
  summary: { id: 'Kamus kompetensi', en: 'Competency dictionary' },
  roles: EVERYONE,
  status: 200,
  answer: standards.CompetencyDictionary,
});

export const {
  record: recordTechnicalCompetency,
  list: listTechnicalCompetencies,
  get: getTechnicalCompetency,
} = registerOperations({
  ...common,
  path: '/v1/technical-competencies',
  stem: 'TechnicalCompetency',
  noun: { id: 'kompetensi teknis', en: 'technical competency' },
  readers: EVERYONE,
  writers: RECORD_WRITERS,
  params: none,
  body: standards.TechnicalCompetencyBody,
  entry: standards.TechnicalCompetency,
});

export const listPositionsRequiring = operation({
  ...common,
  id: 'listPositionsRequiring',
  method: 'GET',
  path: '/v1/technical-competencies/{id}/positions',
  summary: { id: 'Jabatan yang menuntut kompetensi teknis', en: 'Posts that require a technical competency' },
  roles: STAFF,
  params: z.object({ id: z.string().min(1).max(40) }),
  status: 200,
  answer: standards.TechnicalCompetencyPosts,
  refusals: ['resource/not-found'],
});

export const recordStandardVersion = operation({
  ...common,
  id: 'recordStandardVersion',
  method: 'POST',
  path: '/v1/positions/{id}/standard-versions',
  summary: { id: 'Menetapkan versi standar kompetensi', en: 'Fix a version of the competency standard' },
  roles: RECORD_WRITERS,
  params: position,
  body: standards.StandardVersionBody,
  status: 201,
  answer: z.object({ ...standards.StandardVersion.shape, ...version }),
  refusals: ['resource/not-found', 'resource/duplicate', 'reference/unknown', 'standard-version/in-past'],
});

export const listStandardVersions = operation({
  ...common,
  id: 'listStandardVersions',
  method: 'GET',
  path: '/v1/positions/{id}/standard-versions',
  summary: { id: 'Riwayat standar kompetensi', en: 'History of the competency standard' },
  roles: EVERYONE,
  params: position,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(z.object({ ...standards.StandardVersion.shape, ...version })),
  refusals: ['request/cursor-invalid'],
});

export const getStandardOnDay = operation({
  ...common,
  id: 'getStandardOnDay',
  method: 'GET',
  path: '/v1/positions/{id}/standard',
  summary: { id: 'Standar yang berlaku pada suatu hari', en: 'The standard in force on a day' },
  roles: EVERYONE,
  params: position,
  query: z.strictObject({ on: CalendarDate.optional() }),
  status: 200,
  answer: standards.StandardOnDay,
  refusals: ['resource/not-found'],
});

export const getStandardCoverage = operation({
  ...common,
  id: 'getStandardCoverage',
  method: 'GET',
  path: '/v1/standard-coverage',
  summary: { id: 'Jabatan dengan standar sendiri', en: 'Posts with a standard of their own' },
  roles: STAFF,
  status: 200,
  answer: standards.StandardCoverage,
});

export const {
  record: recordGuidance,
  list: listGuidance,
  get: getGuidance,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/guidance',
  stem: 'Guidance',
  noun: { id: 'pembimbingan dan magang', en: 'guidance' },
  readers: GUIDANCE_READERS,
  writers: RECORD_WRITERS,
  params: person,
  body: people.GuidanceBody,
  entry: people.Guidance,
  ownRecordOnly: true,
  refusals: ['reference/unknown'],
});

const guidanceAnswer = z.object({ ...people.Guidance.shape, ...version });

export const recordGuidanceSession = operation({
  ...common,
  id: 'recordGuidanceSession',
  method: 'POST',
  path: '/v1/asn/{nip}/guidance/{id}/sessions',
  summary: { id: 'Mencatat satu pertemuan', en: 'Record one session' },
  roles: RECORD_WRITERS,
  params: entry,
  body: people.GuidanceSessionBody,
  status: 201,
  answer: guidanceAnswer,
  refusals: ['resource/not-found', 'guidance/concluded'],
});

export const concludeGuidance = operation({
  ...common,
  id: 'concludeGuidance',
  method: 'POST',
  path: '/v1/asn/{nip}/guidance/{id}/outcome',
  summary: { id: 'Menutup dengan hasilnya', en: 'Conclude with the outcome' },
  roles: RECORD_WRITERS,
  params: entry,
  body: people.GuidanceOutcomeBody,
  status: 200,
  answer: guidanceAnswer,
  refusals: ['resource/not-found', 'guidance/concluded'],
});

export const {
  record: recordStudyAssignment,
  list: listStudyAssignments,
  get: getStudyAssignment,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/study-assignments',
  stem: 'StudyAssignment',
  noun: { id: 'tugas belajar', en: 'study assignment' },
  readers: RECORD_READERS,
  writers: RECORD_WRITERS,
  params: person,
  body: people.StudyAssignmentBody,
  entry: people.StudyAssignment,
  ownRecordOnly: true,
});

const studyAnswer = z.object({ ...people.StudyAssignment.shape, ...version });

export const extendStudyAssignment = operation({
  ...common,
  id: 'extendStudyAssignment',
  method: 'POST',
  path: '/v1/asn/{nip}/study-assignments/{id}/extensions',
  summary: { id: 'Memperpanjang tugas belajar', en: 'Extend a study assignment' },
  roles: RECORD_WRITERS,
  params: entry,
  body: people.StudyExtensionBody,
  status: 201,
  answer: studyAnswer,
  refusals: ['resource/not-found', 'study-assignment/ended'],
});

export const endStudyAssignment = operation({
  ...common,
  id: 'endStudyAssignment',
  method: 'POST',
  path: '/v1/asn/{nip}/study-assignments/{id}/ending',
  summary: { id: 'Mengakhiri tugas belajar', en: 'End a study assignment' },
  roles: RECORD_WRITERS,
  params: entry,
  body: people.StudyEndingBody,
  status: 200,
  answer: studyAnswer,
  refusals: ['resource/not-found', 'study-assignment/ended'],
});

export const {
  record: recordPerformanceAnalysis,
  list: listPerformanceAnalyses,
  get: getPerformanceAnalysis,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/performance-analyses',
  stem: 'PerformanceAnalysis',
  noun: { id: 'analisis kesenjangan kinerja', en: 'analysis of a performance gap' },
  readers: GUIDANCE_READERS,
  writers: RECORD_WRITERS,
  params: person,
  body: people.PerformanceAnalysisBody,
  entry: people.PerformanceAnalysis,
  ownRecordOnly: true,
  refusals: ['performance-analysis/not-called-for'],
});

export const reviewPerformanceAnalysis = operation({
  ...common,
  id: 'reviewPerformanceAnalysis',
  method: 'POST',
  path: '/v1/asn/{nip}/performance-analyses/{id}/review',
  summary: { id: 'Meninjau tindak lanjutnya', en: 'Review what came of the action' },
  roles: RECORD_WRITERS,
  params: entry,
  body: people.PerformanceReviewBody,
  status: 200,
  answer: z.object({ ...people.PerformanceAnalysis.shape, ...version }),
  refusals: ['resource/not-found', 'performance-analysis/reviewed'],
});

export const {
  record: recordCareerPath,
  list: listCareerPaths,
  get: getCareerPath,
} = registerOperations({
  ...common,
  path: '/v1/career-paths',
  stem: 'CareerPath',
  noun: { id: 'pola karier', en: 'career path' },
  readers: EVERYONE,
  writers: RECORD_WRITERS,
  params: none,
  body: people.CareerPathBody,
  entry: people.CareerPath,
  refusals: ['reference/unknown', 'career-path/broken'],
});

export const getPathStandings = operation({
  ...common,
  id: 'getPathStandings',
  method: 'GET',
  path: '/v1/asn/{nip}/career-paths',
  summary: { id: 'Tempat seorang ASN pada pola karier', en: 'Where somebody stands on the career paths' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: person,
  status: 200,
  answer: people.PathStandings,
  refusals: ['resource/not-found'],
});

export const getCareerDevelopment = operation({
  ...common,
  id: 'getCareerDevelopment',
  method: 'GET',
  path: '/v1/asn/{nip}/career-development',
  summary: { id: 'Pengembangan karier seorang ASN', en: 'Career development of one civil servant' },
  roles: GUIDANCE_READERS,
  ownRecordOnly: true,
  params: person,
  query: z.strictObject({ on: CalendarDate.optional() }),
  status: 200,
  answer: people.CareerDevelopment,
  refusals: ['resource/not-found'],
});
