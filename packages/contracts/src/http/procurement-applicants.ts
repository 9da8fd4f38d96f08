import * as z from 'zod';
import { ProcurementId, ProcurementYear } from '../schemas/procurement.ts';
import {
  Applicant,
  ApplicantBody,
  ResultsAnswer,
  ResultsBody,
  SelectionObjection,
  SelectionObjectionBody,
  SelectionRulingBody,
} from '../schemas/procurement-applicants.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-procurement' } as const;
const SELECTION_READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;
const FormationParams = z.object({ year: ProcurementYear, formationId: ProcurementId });
const within = '/v1/procurement/{year}/formations/{formationId}';

const applicants = registerOperations({
  ...common,
  path: `${within}/applicants`,
  stem: 'Applicant',
  noun: { id: 'pelamar', en: 'applicant' },
  readers: SELECTION_READERS,
  writers: RECORD_WRITERS,
  params: FormationParams,
  body: ApplicantBody,
  entry: Applicant,
  refusals: ['procurement/not-now', 'procurement/stage-closed'],
});
export const recordApplicant = applicants.record;
export const listApplicants = applicants.list;
export const getApplicant = applicants.get;

export const importResults = operation({
  ...common,
  id: 'importResults',
  method: 'POST',
  path: `${within}/results`,
  summary: { id: 'Mengimpor hasil seleksi', en: 'Import results of the selection' },
  roles: RECORD_WRITERS,
  params: FormationParams,
  body: ResultsBody,
  status: 201,
  answer: ResultsAnswer,
  refusals: [
    'resource/not-found',
    'procurement/not-now',
    'procurement/stage-closed',
    'procurement/not-admitted',
    'procurement/not-called',
    'procurement/correction-not-granted',
  ],
});

const objections = registerOperations({
  ...common,
  path: `${within}/objections`,
  stem: 'SelectionObjection',
  noun: { id: 'sanggah', en: 'objection to the results' },
  readers: SELECTION_READERS,
  writers: RECORD_WRITERS,
  params: FormationParams,
  body: SelectionObjectionBody,
  entry: SelectionObjection,
  refusals: ['procurement/not-now', 'procurement/objection-window', 'procurement/not-admitted'],
});
export const recordSelectionObjection = objections.record;
export const listSelectionObjections = objections.list;
export const getSelectionObjection = objections.get;

export const ruleOnSelectionObjection = operation({
  ...common,
  id: 'ruleOnSelectionObjection',
  method: 'POST',
  path: `${within}/objections/{id}/ruling`,
  summary: { id: 'Menjawab sanggah', en: 'Rule on an objection to the results' },
  roles: ['talent-committee'],
  versioned: true,
  params: FormationParams.extend({ id: ProcurementId }),
  body: SelectionRulingBody,
  status: 201,
  answer: z.object({ ...SelectionObjection.shape, version: z.number().int() }),
  refusals: ['resource/not-found', 'procurement/objection-ruled', 'procurement/four-eyes'],
});
