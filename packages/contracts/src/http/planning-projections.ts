import * as z from 'zod';
import { PlanningYear, PROJECTION_ID } from '../schemas/planning-formation.ts';
import {
  ProjectionAnswer,
  ProjectionBody,
  ProjectionRow,
  WhatIf,
  WhatIfBody,
} from '../schemas/planning-projection.ts';
import { RECORD_WRITERS, SUCCESSION_READERS, SUCCESSION_STAFF } from './audiences.ts';
import { CSV_TYPE } from './media-types.ts';
import { FileAnswer, operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-planning' } as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const YearParams = z.object({ year: z.coerce.number().pipe(PlanningYear) });
const ProjectionParams = YearParams.extend({ id: z.string().regex(PROJECTION_ID, { error: 'id' }) });
const planned = [
  'resource/not-found',
  'reference/unknown',
  'planning/first-year',
  'planning/year-not-projected',
  'planning/too-many',
] as const;

export const fixProjection = operation({
  ...common,
  id: 'fixProjection',
  method: 'POST',
  path: '/v1/projections',
  summary: { id: 'Menetapkan proyeksi lima tahun', en: 'Fix a five-year projection' },
  roles: RECORD_WRITERS,
  body: ProjectionBody,
  status: 201,
  answer: ProjectionAnswer,
  refusals: planned,
});

export const compareProjections = operation({
  ...common,
  id: 'compareProjections',
  method: 'POST',
  path: '/v1/projections/what-if',
  summary: {
    id: 'Membandingkan proyeksi bila jumlah masuk diubah',
    en: 'Compare the projection with another inflow; nothing is stored',
  },
  roles: SUCCESSION_STAFF,
  body: WhatIfBody,
  status: 200,
  answer: WhatIf,
  refusals: planned,
});

export const listProjections = operation({
  ...common,
  id: 'listProjections',
  method: 'GET',
  path: '/v1/projections/{year}',
  summary: { id: 'Proyeksi menurut tahun pertamanya', en: 'Projections by their first year' },
  roles: SUCCESSION_READERS,
  params: YearParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(ProjectionAnswer),
});

export const getProjection = operation({
  ...common,
  id: 'getProjection',
  method: 'GET',
  path: '/v1/projections/{year}/{id}',
  summary: { id: 'Satu proyeksi dengan jumlahnya', en: 'One projection with its totals' },
  roles: SUCCESSION_READERS,
  params: ProjectionParams,
  status: 200,
  answer: ProjectionAnswer,
  refusals: ['resource/not-found'],
});

export const listProjectionRows = operation({
  ...common,
  id: 'listProjectionRows',
  method: 'GET',
  path: '/v1/projections/{year}/{id}/rows',
  summary: { id: 'Proyeksi tiap jabatan', en: 'The projection of each jabatan' },
  roles: SUCCESSION_READERS,
  params: ProjectionParams,
  query: z.strictObject({ part: z.coerce.number().int().min(1).max(100).default(1) }),
  status: 200,
  answer: z.object({
    items: z.array(ProjectionRow),
    nextPart: z.number().int().nullable().meta({ description: 'null: this is the last part' }),
  }),
  refusals: ['resource/not-found'],
});

const projectionExport = {
  ...common,
  method: 'GET',
  roles: SUCCESSION_READERS,
  params: ProjectionParams,
  status: 200,
  answer: FileAnswer,
  refusals: ['resource/not-found', 'report/too-large'],
} as const;

export const exportProjection = operation({
  ...projectionExport,
  id: 'exportProjection',
  path: '/v1/projections/{year}/{id}/exports/proyeksi.xlsx',
  summary: { id: 'Ekspor proyeksi lima tahun', en: 'Export the five-year projection' },
  file: XLSX,
});

export const exportProjectionCsv = operation({
  ...projectionExport,
  id: 'exportProjectionCsv',
  path: '/v1/projections/{year}/{id}/exports/proyeksi.csv',
  summary: { id: 'Ekspor proyeksi lima tahun sebagai csv', en: 'Export the five-year projection as csv' },
  file: CSV_TYPE,
});
