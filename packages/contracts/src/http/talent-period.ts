import * as z from 'zod';
import { Year } from '../schemas/primitives.ts';
import {
  Calibration,
  CalibrationBody,
  CommitteeSession,
  CorrectionBody,
  NothingBody,
  PeriodDiff,
  PeriodEntry,
  RatificationBody,
  SessionBody,
  SettlementBody,
  TalentPeriod,
  TalentPeriodBody,
} from '../schemas/talent-period.ts';
import { STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const year = z
  .string()
  .regex(/^\d{4}$/, { error: 'year-digits' })
  .transform(Number)
  .pipe(Year);
const YearParams = z.object({ year });
const CalibrationParams = z.object({ year, id: z.coerce.number().int().min(1) });
const version = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .meta({ description: 'A ratified version; the present state if left out' });

const PERIOD = '/v1/talent-periods/{year}';
const common = { function: 'api-periods' } as const;
const COMMITTEE = ['talent-committee'] as const;
/** Every act can find that the period is not there, or not at the stage for it. */
const REFUSALS = ['resource/not-found', 'talent-period/wrong-status', 'talent-period/fixed'] as const;

export const openTalentPeriod = operation({
  ...common,
  id: 'openTalentPeriod',
  method: 'POST',
  path: '/v1/talent-periods',
  summary: { id: 'Membuka periode talenta', en: 'Open a talent period' },
  roles: ['hr-admin'],
  body: TalentPeriodBody,
  status: 201,
  answer: TalentPeriod,
  refusals: ['resource/duplicate'],
});

export const listTalentPeriods = operation({
  ...common,
  id: 'listTalentPeriods',
  method: 'GET',
  path: '/v1/talent-periods',
  summary: { id: 'Daftar periode talenta', en: 'Talent periods' },
  roles: STAFF,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(TalentPeriod),
});

export const getTalentPeriod = operation({
  ...common,
  id: 'getTalentPeriod',
  method: 'GET',
  path: PERIOD,
  summary: { id: 'Periode talenta, juga versi lama', en: 'A talent period, also as an old version' },
  roles: STAFF,
  params: YearParams,
  query: z.strictObject({ version }),
  status: 200,
  answer: TalentPeriod,
  refusals: ['resource/not-found'],
});

export const listTalentPeriodPeople = operation({
  ...common,
  id: 'listTalentPeriodPeople',
  method: 'GET',
  path: `${PERIOD}/people`,
  summary: { id: 'Kedudukan setiap pegawai dalam periode', en: 'Where each person stands in the period' },
  roles: STAFF,
  params: YearParams,
  query: z.strictObject({ version, ...Paging }),
  status: 200,
  answer: page(PeriodEntry),
  refusals: ['resource/not-found'],
});

export const diffTalentPeriod = operation({
  ...common,
  id: 'diffTalentPeriod',
  method: 'GET',
  path: `${PERIOD}/diff`,
  summary: { id: 'Beda antara dua versi', en: 'What two versions say differently' },
  roles: STAFF,
  params: YearParams,
  query: z.strictObject({
    from: version.meta({ description: 'The version before the newest if left out' }),
    to: version.meta({ description: 'The newest version if left out' }),
  }),
  status: 200,
  answer: PeriodDiff,
  refusals: ['resource/not-found'],
});

export const calculateTalentPeriod = operation({
  ...common,
  id: 'calculateTalentPeriod',
  method: 'POST',
  path: `${PERIOD}/calculation`,
  summary: {
    id: 'Mengambil kedudukan semua pegawai hari ini',
    en: "Take everybody's placement as it stands today",
  },
  roles: ['hr-admin'],
  params: YearParams,
  body: NothingBody,
  status: 201,
  answer: TalentPeriod,
  refusals: [...REFUSALS, 'talent-period/empty'],
});

export const holdCommitteeSession = operation({
  ...common,
  id: 'holdCommitteeSession',
  method: 'POST',
  path: `${PERIOD}/sessions`,
  summary: {
    id: 'Mencatat sidang komite dengan kuorum',
    en: 'Record a session of the committee with quorum',
  },
  roles: COMMITTEE,
  params: YearParams,
  body: SessionBody,
  status: 201,
  answer: CommitteeSession,
  refusals: [...REFUSALS, 'talent-period/no-quorum'],
});

export const listCommitteeSessions = operation({
  ...common,
  id: 'listCommitteeSessions',
  method: 'GET',
  path: `${PERIOD}/sessions`,
  summary: { id: 'Sidang komite', en: 'Sessions of the committee' },
  roles: STAFF,
  params: YearParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(CommitteeSession),
  refusals: ['resource/not-found'],
});

export const calibrate = operation({
  ...common,
  id: 'calibrate',
  method: 'POST',
  path: `${PERIOD}/calibrations`,
  summary: {
    id: 'Komite memperbaiki masukan atau mencatat keberatan; hasil tidak diubah langsung',
    en: 'The committee has an input corrected or records a dissent; a result is never set',
  },
  roles: COMMITTEE,
  params: YearParams,
  body: CalibrationBody,
  status: 201,
  answer: Calibration,
  refusals: [
    ...REFUSALS,
    'reference/unknown',
    'talent-period/not-corrected',
    'talent-period/not-recalculated',
  ],
});

export const settleCalibration = operation({
  ...common,
  id: 'settleCalibration',
  method: 'POST',
  path: `${PERIOD}/calibrations/{id}/settlement`,
  summary: { id: 'Menyelesaikan kalibrasi yang terbuka', en: 'Settle an open calibration' },
  roles: COMMITTEE,
  params: CalibrationParams,
  body: SettlementBody,
  status: 200,
  answer: Calibration,
  refusals: [
    ...REFUSALS,
    'talent-period/already-settled',
    'talent-period/not-corrected',
    'talent-period/not-recalculated',
  ],
});

export const listCalibrations = operation({
  ...common,
  id: 'listCalibrations',
  method: 'GET',
  path: `${PERIOD}/calibrations`,
  summary: { id: 'Kalibrasi', en: 'Calibrations' },
  roles: STAFF,
  params: YearParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(Calibration),
  refusals: ['resource/not-found'],
});

export const completeCalibration = operation({
  ...common,
  id: 'completeCalibration',
  method: 'POST',
  path: `${PERIOD}/completion`,
  summary: { id: 'Komite menutup kalibrasi', en: 'The committee concludes the calibration' },
  roles: COMMITTEE,
  params: YearParams,
  body: NothingBody,
  status: 200,
  answer: TalentPeriod,
  refusals: [...REFUSALS, 'talent-period/no-session', 'talent-period/open-calibration'],
});

export const ratifyTalentPeriod = operation({
  ...common,
  id: 'ratifyTalentPeriod',
  method: 'POST',
  path: `${PERIOD}/ratification`,
  summary: { id: 'Komite menetapkan periode (versi 1)', en: 'The committee fixes the period (version 1)' },
  roles: COMMITTEE,
  params: YearParams,
  body: RatificationBody,
  status: 200,
  answer: TalentPeriod,
  refusals: [...REFUSALS, 'reference/unknown', 'talent-period/no-session', 'talent-period/open-calibration'],
});

export const correctTalentPeriod = operation({
  ...common,
  id: 'correctTalentPeriod',
  method: 'POST',
  path: `${PERIOD}/corrections`,
  summary: { id: 'Koreksi menjadi versi baru', en: 'A correction makes a new version' },
  roles: COMMITTEE,
  params: YearParams,
  body: CorrectionBody,
  status: 201,
  answer: TalentPeriod,
  refusals: [...REFUSALS, 'talent-period/nothing-corrected', 'talent-period/not-recalculated'],
});

export const archiveTalentPeriod = operation({
  ...common,
  id: 'archiveTalentPeriod',
  method: 'POST',
  path: `${PERIOD}/archive`,
  summary: { id: 'Mengarsipkan periode', en: 'Archive the period' },
  roles: COMMITTEE,
  params: YearParams,
  body: NothingBody,
  status: 200,
  answer: TalentPeriod,
  refusals: REFUSALS,
});
