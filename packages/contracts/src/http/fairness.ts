import * as z from 'zod';
import {
  DistributionPanel,
  GAP_GROUPINGS,
  GapPanel,
  OapBody,
  OapHeld,
  OapRemovalBody,
  OrganisationPredikatBody,
  RaterPanel,
  UnitPredikat,
} from '../schemas/fairness.ts';
import { NipText, UnitSlug, Year } from '../schemas/primitives.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';

const common = { function: 'api-fairness' } as const;
/** Who looks after fairness, and can change no input. */
const FAIRNESS_READERS = ['auditor', 'talent-committee'] as const;
const year = z.coerce
  .number()
  .pipe(Year)
  .optional()
  .meta({ description: 'Year of the ratings; last year if left out' });
const OapParams = z.object({ nip: NipText });
const PredikatParams = z.object({
  id: UnitSlug,
  year: z
    .string()
    .regex(/^\d{4}$/, { error: 'year-digits' })
    .transform(Number)
    .pipe(Year),
});

export const showRaters = operation({
  ...common,
  id: 'showRaters',
  method: 'GET',
  path: '/v1/fairness/raters',
  summary: { id: 'Kecenderungan penilai dan unit', en: 'How gently or strictly raters and units rate' },
  roles: FAIRNESS_READERS,
  query: z.strictObject({ year }),
  status: 200,
  answer: RaterPanel,
});

export const showDistribution = operation({
  ...common,
  id: 'showDistribution',
  method: 'GET',
  path: '/v1/fairness/distribution',
  summary: {
    id: 'Sebaran predikat dibanding predikat organisasi',
    en: "Distribution of predikat beside the organisation's",
  },
  roles: FAIRNESS_READERS,
  query: z.strictObject({ year, unit: UnitSlug.optional() }),
  status: 200,
  answer: DistributionPanel,
});

export const showGaps = operation({
  ...common,
  id: 'showGaps',
  method: 'GET',
  path: '/v1/fairness/gaps',
  summary: {
    id: 'Beda hasil antar kelompok (OAP: hanya auditor)',
    en: 'How groups come out differently (OAP: auditors only)',
  },
  roles: FAIRNESS_READERS,
  query: z.strictObject({ by: z.enum(GAP_GROUPINGS).default('sex') }),
  status: 200,
  answer: GapPanel,
});

export const setOrganisationPredikat = operation({
  ...common,
  id: 'setOrganisationPredikat',
  method: 'PUT',
  path: '/v1/units/{id}/organisation-predikat/{year}',
  summary: { id: 'Menetapkan predikat kinerja organisasi unit', en: "Set a unit's organisational predikat" },
  roles: RECORD_WRITERS,
  params: PredikatParams,
  body: OrganisationPredikatBody,
  status: 200,
  answer: UnitPredikat,
  refusals: ['resource/not-found'],
});

export const setOap = operation({
  ...common,
  id: 'setOap',
  method: 'PUT',
  path: '/v1/asn/{nip}/oap',
  summary: {
    id: 'Mencatat data OAP yang dilindungi, dengan persetujuan',
    en: 'Record the protected OAP datum, with consent',
  },
  roles: RECORD_WRITERS,
  params: OapParams,
  body: OapBody,
  status: 200,
  answer: OapHeld,
  refusals: ['resource/not-found'],
});

export const removeOap = operation({
  ...common,
  id: 'removeOap',
  method: 'DELETE',
  path: '/v1/asn/{nip}/oap',
  summary: { id: 'Menghapus data OAP', en: 'Remove the OAP datum' },
  roles: RECORD_WRITERS,
  params: OapParams,
  body: OapRemovalBody,
  status: 200,
  answer: OapHeld,
  refusals: ['resource/not-found'],
});
