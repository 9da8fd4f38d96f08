import * as z from 'zod';
import { NipText, UnitSlug, VacancySlug } from '../schemas/primitives.ts';
import { STAFF, SUCCESSION_READERS } from './audiences.ts';
import { CSV_TYPE } from './media-types.ts';
import { FileAnswer, operation } from './operation.ts';

const common = { function: 'api-reports', method: 'GET', status: 200, answer: FileAnswer } as const;
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' })
  .optional();

const nineBox = {
  ...common,
  roles: STAFF,
  query: z.strictObject({
    unit: UnitSlug.optional().meta({ description: 'This unit with its sub-units' }),
  }),
  refusals: ['resource/not-found', 'report/too-large'],
} as const;

export const getNineBoxWorkbook = operation({
  ...nineBox,
  id: 'getNineBoxWorkbook',
  path: '/v1/reports/nine-box.xlsx',
  summary: { id: 'Sembilan kotak sebagai lembar kerja', en: 'The nine-box as a workbook' },
  file: XLSX,
});

export const getNineBoxCsv = operation({
  ...nineBox,
  id: 'getNineBoxCsv',
  path: '/v1/reports/nine-box.csv',
  summary: { id: 'Sembilan kotak sebagai csv', en: 'The nine-box as csv' },
  file: CSV_TYPE,
});

const retirements = {
  ...common,
  roles: STAFF,
  query: z.strictObject({
    from: month.meta({ description: 'First month of TMT pensiun; this month if left out' }),
    to: month.meta({ description: 'Last month; the horizon of the policy if left out' }),
  }),
  refusals: ['report/too-large'],
} as const;

export const getRetirementsWorkbook = operation({
  ...retirements,
  id: 'getRetirementsWorkbook',
  path: '/v1/reports/retirements.xlsx',
  summary: { id: 'Daftar pensiun sebagai lembar kerja', en: 'Retirements as a workbook' },
  file: XLSX,
});

export const getRetirementsCsv = operation({
  ...retirements,
  id: 'getRetirementsCsv',
  path: '/v1/reports/retirements.csv',
  summary: { id: 'Daftar pensiun sebagai csv', en: 'Retirements as csv' },
  file: CSV_TYPE,
});

const succession = {
  ...common,
  roles: SUCCESSION_READERS,
  params: z.object({ id: VacancySlug }),
  refusals: [
    'resource/not-found',
    'succession-list/not-drafted',
    'succession-list/not-published',
    'report/too-large',
  ],
} as const;

export const getSuccessionWorkbook = operation({
  ...succession,
  id: 'getSuccessionWorkbook',
  path: '/v1/vacancies/{id}/succession-list/report.xlsx',
  summary: { id: 'Daftar suksesi sebagai lembar kerja', en: 'A succession list as a workbook' },
  file: XLSX,
});

export const getSuccessionCsv = operation({
  ...succession,
  id: 'getSuccessionCsv',
  path: '/v1/vacancies/{id}/succession-list/report.csv',
  summary: { id: 'Daftar suksesi sebagai csv', en: 'A succession list as csv' },
  file: CSV_TYPE,
});

export const getSuccessionPdf = operation({
  ...succession,
  id: 'getSuccessionPdf',
  path: '/v1/vacancies/{id}/succession-list/report.pdf',
  summary: {
    id: 'Daftar suksesi sebagai PDF dengan sidik buktinya',
    en: 'A succession list as PDF with its evidence hash',
  },
  file: PDF,
});

/** It shows readiness and what would move a person: as far as the talent pool, and the own person. */
export const getTalentCard = operation({
  ...common,
  id: 'getTalentCard',
  path: '/v1/asn/{nip}/talent-card.pdf',
  summary: {
    id: 'Kartu talenta seorang ASN sebagai PDF dengan sidik buktinya',
    en: 'The talent card of a civil servant as PDF with its evidence hash',
  },
  roles: ['hr-admin', 'talent-committee', 'auditor', 'asn'],
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  file: PDF,
  refusals: ['resource/not-found'],
});
