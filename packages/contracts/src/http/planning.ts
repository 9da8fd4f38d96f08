import * as z from 'zod';
import {
  JobMapRow,
  WorkloadAnalysisAnswer,
  WorkloadAnalysisBody,
  WorkloadRevisionBody,
} from '../schemas/planning.ts';
import { JabatanSlug } from '../schemas/planning-formation.ts';
import { UnitSlug } from '../schemas/primitives.ts';
import { RECORD_WRITERS, SUCCESSION_READERS } from './audiences.ts';
import { CSV_TYPE } from './media-types.ts';
import { FileAnswer, operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-planning' } as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const UnitParams = z.object({ unit: UnitSlug });
const AnalysisParams = UnitParams.extend({ id: JabatanSlug });
const unit = UnitSlug.optional().meta({ description: 'This unit with its sub-units' });

export const recordWorkloadAnalysis = operation({
  ...common,
  id: 'recordWorkloadAnalysis',
  method: 'POST',
  path: '/v1/units/{unit}/workload-analyses',
  summary: { id: 'Mencatat analisis beban kerja', en: 'Record a workload analysis' },
  roles: RECORD_WRITERS,
  params: UnitParams,
  body: WorkloadAnalysisBody,
  status: 201,
  answer: WorkloadAnalysisAnswer,
  refusals: ['resource/not-found', 'resource/duplicate', 'planning/title-unusable'],
});

export const reviseWorkloadAnalysis = operation({
  ...common,
  id: 'reviseWorkloadAnalysis',
  method: 'PUT',
  path: '/v1/units/{unit}/workload-analyses/{id}',
  summary: { id: 'Memperbarui analisis beban kerja', en: 'Revise a workload analysis' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: AnalysisParams,
  body: WorkloadRevisionBody,
  status: 200,
  answer: WorkloadAnalysisAnswer,
  refusals: ['resource/not-found'],
});

export const listWorkloadAnalyses = operation({
  ...common,
  id: 'listWorkloadAnalyses',
  method: 'GET',
  path: '/v1/units/{unit}/workload-analyses',
  summary: { id: 'Daftar analisis beban kerja unit', en: 'Workload analyses of a unit' },
  roles: SUCCESSION_READERS,
  params: UnitParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(WorkloadAnalysisAnswer),
});

export const getWorkloadAnalysis = operation({
  ...common,
  id: 'getWorkloadAnalysis',
  method: 'GET',
  path: '/v1/units/{unit}/workload-analyses/{id}',
  summary: { id: 'Satu analisis beban kerja', en: 'One workload analysis' },
  roles: SUCCESSION_READERS,
  params: AnalysisParams,
  status: 200,
  answer: WorkloadAnalysisAnswer,
  refusals: ['resource/not-found'],
});

export const getJobMap = operation({
  ...common,
  id: 'getJobMap',
  method: 'GET',
  path: '/v1/job-map',
  summary: { id: 'Peta jabatan', en: 'Job map: need and staff of each jabatan' },
  roles: SUCCESSION_READERS,
  query: z.strictObject({ unit, ...Paging }),
  status: 200,
  answer: page(JobMapRow),
  refusals: ['resource/not-found', 'request/cursor-invalid'],
});

const mapExport = {
  ...common,
  method: 'GET',
  roles: SUCCESSION_READERS,
  query: z.strictObject({ unit }),
  status: 200,
  answer: FileAnswer,
  refusals: ['resource/not-found', 'planning/too-many', 'report/too-large'],
} as const;

export const exportJobMap = operation({
  ...mapExport,
  id: 'exportJobMap',
  path: '/v1/job-map/exports/peta-jabatan.xlsx',
  summary: { id: 'Ekspor peta jabatan', en: 'Export the job map' },
  file: XLSX,
});

export const exportJobMapCsv = operation({
  ...mapExport,
  id: 'exportJobMapCsv',
  path: '/v1/job-map/exports/peta-jabatan.csv',
  summary: { id: 'Ekspor peta jabatan sebagai csv', en: 'Export the job map as csv' },
  file: CSV_TYPE,
});

export const exportWorkload = operation({
  ...mapExport,
  id: 'exportWorkload',
  path: '/v1/job-map/exports/abk.xlsx',
  summary: { id: 'Ekspor analisis beban kerja', en: 'Export the workload analyses' },
  file: XLSX,
});

export const exportWorkloadCsv = operation({
  ...mapExport,
  id: 'exportWorkloadCsv',
  path: '/v1/job-map/exports/abk.csv',
  summary: { id: 'Ekspor analisis beban kerja sebagai csv', en: 'Export the workload analyses as csv' },
  file: CSV_TYPE,
});
