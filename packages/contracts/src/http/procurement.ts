import * as z from 'zod';
import {
  ProcurementFormation,
  ProcurementFormationBody,
  ProcurementId,
  ProcurementRound,
  ProcurementStep,
  ProcurementYear,
  RoundBody,
  RoundStagesBody,
  SelectionBody,
  SelectionRanking,
  SelectionWithdrawalBody,
} from '../schemas/procurement.ts';
import { EmploymentType } from '../schemas/terms.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-procurement' } as const;
/** Whoever runs the selection, decides it as its panel, or audits it. */
const SELECTION_READERS = ['hr-admin', 'talent-committee', 'auditor'] as const;
const PANEL = ['talent-committee'] as const;
const YearParams = z.object({ year: ProcurementYear });
const FormationParams = YearParams.extend({ id: ProcurementId });
const versioned = z.object({ version: z.number().int() });
const Formation = z.object({ ...ProcurementFormation.shape, ...versioned.shape });
const ofFormation = { ...common, params: FormationParams, versioned: true, answer: Formation } as const;

const rounds = registerOperations({
  ...common,
  path: '/v1/procurement/{year}/rounds',
  stem: 'ProcurementRound',
  noun: { id: 'jadwal pengadaan', en: 'round of procurement' },
  readers: SELECTION_READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: RoundBody,
  entry: ProcurementRound,
  refusals: ['procurement/no-table'],
});
export const recordRound = rounds.record;
export const listRounds = rounds.list;
export const getRound = rounds.get;

export const rescheduleRound = operation({
  ...common,
  id: 'rescheduleRound',
  method: 'PUT',
  path: '/v1/procurement/{year}/rounds/{id}/stages',
  summary: { id: 'Mengubah jadwal pengadaan', en: 'Reschedule a round of procurement' },
  roles: RECORD_WRITERS,
  versioned: true,
  params: YearParams.extend({ id: EmploymentType }),
  body: RoundStagesBody,
  status: 200,
  answer: z.object({ ...ProcurementRound.shape, ...versioned.shape }),
  refusals: ['resource/not-found', 'procurement/no-table'],
});

const formations = registerOperations({
  ...common,
  path: '/v1/procurement/{year}/formations',
  stem: 'ProcurementFormation',
  noun: { id: 'formasi pengadaan', en: 'formation to be filled' },
  readers: SELECTION_READERS,
  writers: RECORD_WRITERS,
  params: YearParams,
  body: ProcurementFormationBody,
  entry: ProcurementFormation,
  refusals: [
    'reference/unknown',
    'position/occupied',
    'procurement/post-taken',
    'procurement/proposal-not-approved',
    'procurement/over-approved',
    'procurement/no-table',
  ],
});
export const recordProcurementFormation = formations.record;
export const listProcurementFormations = formations.list;
export const getProcurementFormation = formations.get;

export const announceFormation = operation({
  ...ofFormation,
  id: 'announceFormation',
  method: 'POST',
  path: '/v1/procurement/{year}/formations/{id}/announcement',
  summary: { id: 'Mengumumkan formasi', en: 'Announce a formation' },
  roles: RECORD_WRITERS,
  body: ProcurementStep,
  status: 201,
  refusals: ['resource/not-found', 'procurement/not-now', 'procurement/stage-closed'],
});

export const fixSkbList = operation({
  ...ofFormation,
  id: 'fixSkbList',
  method: 'POST',
  path: '/v1/procurement/{year}/formations/{id}/skb-list',
  summary: { id: 'Menetapkan peserta SKB', en: 'Fix who goes to SKB' },
  roles: PANEL,
  body: ProcurementStep,
  status: 201,
  refusals: ['resource/not-found', 'procurement/not-now', 'procurement/nobody-passed'],
});

export const getSelectionRanking = operation({
  ...common,
  id: 'getSelectionRanking',
  method: 'GET',
  path: '/v1/procurement/{year}/formations/{id}/ranking',
  summary: { id: 'Peringkat menurut hasil yang ada', en: 'Ranking by the results there are' },
  roles: SELECTION_READERS,
  params: FormationParams,
  status: 200,
  answer: SelectionRanking,
  refusals: ['resource/not-found'],
});

export const announceSelection = operation({
  ...ofFormation,
  id: 'announceSelection',
  method: 'POST',
  path: '/v1/procurement/{year}/formations/{id}/results-announcement',
  summary: { id: 'Mengumumkan hasil seleksi', en: 'Announce the results' },
  roles: PANEL,
  body: SelectionBody,
  status: 201,
  refusals: [
    'resource/not-found',
    'procurement/not-now',
    'procurement/stage-closed',
    'procurement/nobody-passed',
    'procurement/tie-undecided',
  ],
});

export const fixFinalList = operation({
  ...ofFormation,
  id: 'fixFinalList',
  method: 'POST',
  path: '/v1/procurement/{year}/formations/{id}/final-list',
  summary: { id: 'Menetapkan daftar akhir', en: 'Fix the final list' },
  roles: PANEL,
  body: SelectionBody,
  status: 201,
  refusals: [
    'resource/not-found',
    'procurement/not-now',
    'procurement/objection-open',
    'procurement/tie-undecided',
  ],
});

export const passOnSelectionPlace = operation({
  ...ofFormation,
  id: 'passOnSelectionPlace',
  method: 'POST',
  path: '/v1/procurement/{year}/formations/{id}/withdrawals',
  summary: { id: 'Mencatat pengunduran diri', en: 'Record that somebody gives up the place' },
  roles: RECORD_WRITERS,
  body: SelectionWithdrawalBody,
  status: 201,
  refusals: [
    'resource/not-found',
    'procurement/not-now',
    'procurement/not-on-final-list',
    'procurement/already-appointed',
  ],
});
