import * as z from 'zod';
import {
  FORMATION_ID,
  FormationApprovalBody,
  FormationBody,
  FormationFillingBody,
  FormationProposal,
  FormationRejectionBody,
  PlanningYear,
} from '../schemas/planning-formation.ts';
import { RECORD_WRITERS, SUCCESSION_READERS } from './audiences.ts';
import { CSV_TYPE } from './media-types.ts';
import { FileAnswer, operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const Answer = z
  .object({ ...FormationProposal.shape, version: z.number().int() })
  .meta({ id: 'FormationProposalAnswer' });

const common = { function: 'api-planning' } as const;
const YearParams = z.object({ year: z.coerce.number().pipe(PlanningYear) });
const FormationParams = YearParams.extend({ id: z.string().regex(FORMATION_ID, { error: 'id' }) });
const path = '/v1/formation-proposals/{year}';

export const proposeFormation = operation({
  ...common,
  id: 'proposeFormation',
  method: 'POST',
  path,
  summary: { id: 'Mengusulkan formasi', en: 'Propose formasi' },
  roles: RECORD_WRITERS,
  params: YearParams,
  body: FormationBody,
  status: 201,
  answer: Answer,
  refusals: [
    'reference/unknown',
    'resource/duplicate',
    'planning/year-not-projected',
    'formation/structural',
    'formation/need-unknown',
    'formation/beyond-need',
  ],
});

export const listFormations = operation({
  ...common,
  id: 'listFormations',
  method: 'GET',
  path,
  summary: { id: 'Usulan formasi satu tahun', en: 'Formasi proposals of a year' },
  roles: SUCCESSION_READERS,
  params: YearParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(Answer),
});

export const getFormation = operation({
  ...common,
  id: 'getFormation',
  method: 'GET',
  path: `${path}/{id}`,
  summary: { id: 'Satu usulan formasi', en: 'One formasi proposal' },
  roles: SUCCESSION_READERS,
  params: FormationParams,
  status: 200,
  answer: Answer,
  refusals: ['resource/not-found'],
});

const step = {
  ...common,
  roles: RECORD_WRITERS,
  versioned: true,
  params: FormationParams,
  answer: Answer,
} as const;

export const approveFormation = operation({
  ...step,
  id: 'approveFormation',
  method: 'POST',
  path: `${path}/{id}/approval`,
  summary: { id: 'Mencatat persetujuan Menteri', en: 'Record the approval of the minister' },
  body: FormationApprovalBody,
  status: 200,
  refusals: ['resource/not-found', 'formation/not-now', 'formation/decision-date', 'formation/too-many'],
});

export const rejectFormation = operation({
  ...step,
  id: 'rejectFormation',
  method: 'POST',
  path: `${path}/{id}/rejection`,
  summary: { id: 'Mencatat penolakan', en: 'Record the refusal' },
  body: FormationRejectionBody,
  status: 200,
  refusals: ['resource/not-found', 'formation/not-now', 'formation/decision-date'],
});

export const fillFormation = operation({
  ...step,
  id: 'fillFormation',
  method: 'PUT',
  path: `${path}/{id}/filling`,
  summary: { id: 'Mencatat formasi yang terisi', en: 'Record how many posts granted are filled' },
  body: FormationFillingBody,
  status: 200,
  refusals: ['resource/not-found', 'formation/not-now', 'formation/too-many'],
});

const formationsExport = {
  ...common,
  method: 'GET',
  roles: SUCCESSION_READERS,
  params: YearParams,
  status: 200,
  answer: FileAnswer,
  refusals: ['report/too-large'],
} as const;

export const exportFormations = operation({
  ...formationsExport,
  id: 'exportFormations',
  path: `${path}/exports/usulan-formasi.xlsx`,
  summary: { id: 'Ekspor usulan formasi', en: 'Export the formasi proposals' },
  file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

export const exportFormationsCsv = operation({
  ...formationsExport,
  id: 'exportFormationsCsv',
  path: `${path}/exports/usulan-formasi.csv`,
  summary: { id: 'Ekspor usulan formasi sebagai csv', en: 'Export the formasi proposals as csv' },
  file: CSV_TYPE,
});
