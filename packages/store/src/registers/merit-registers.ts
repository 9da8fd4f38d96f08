import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import type * as z from 'zod';
import { defineRegister, type Entry, entriesOf, loadEntry } from '../register.ts';
import type { Table } from '../table.ts';

export type MeritAssessmentData = z.infer<typeof schemas.MeritAssessment>;
/** Of one year, one for each instrument. */
export const meritAssessmentRegister = defineRegister<MeritAssessmentData>({
  kind: 'merit-assessment',
  schema: schemas.MeritAssessment,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});

export type MeritEvidenceData = z.infer<typeof schemas.MeritEvidence>;
/** One snapshot a year: gathering anew makes a new version of it. */
export const meritEvidenceRegister = defineRegister<MeritEvidenceData>({
  kind: 'merit-evidence',
  schema: schemas.MeritEvidence,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});

export const loadMeritEvidence = (
  table: Table,
  agency: AgencyId,
  year: number,
): Promise<Entry<MeritEvidenceData> | null> =>
  loadEntry(table, agency, meritEvidenceRegister, String(year), String(year));

/** All of them together: some dozens hold at a time. */
export const MERIT_DOCUMENTS = 'all';
export type MeritDocumentData = z.infer<typeof schemas.MeritDocument>;
export const meritDocumentRegister = defineRegister<MeritDocumentData>({
  kind: 'merit-document',
  schema: schemas.MeritDocument,
  place: 'agency',
  ownerOf: () => MERIT_DOCUMENTS,
});

export const meritDocuments = async (table: Table, agency: AgencyId): Promise<readonly MeritDocumentData[]> =>
  (await entriesOf(table, agency, meritDocumentRegister, MERIT_DOCUMENTS)).map(({ data }) => data);

export type MeritWeightsData = z.infer<typeof schemas.MeritWeights>;
export const meritWeightsRegister = defineRegister<MeritWeightsData>({
  kind: 'merit-weights',
  schema: schemas.MeritWeights,
  place: 'agency',
  ownerOf: ({ instrument }) => instrument,
});

export type MeritResultData = z.infer<typeof schemas.MeritResult>;
export const meritResultRegister = defineRegister<MeritResultData>({
  kind: 'merit-result',
  schema: schemas.MeritResult,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});
