import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, MeritInstrumentId } from '@kotak9/rules';
import {
  type Entry,
  loadEntry,
  type MeritAssessmentData,
  meritAssessmentRegister,
  type Table,
} from '@kotak9/store';

export interface AssessmentParams {
  readonly year: number;
  readonly instrument: MeritInstrumentId;
}

/** The assessment of a year by an instrument. @param ifMatch the version that was read; null where none is asked for */
export const findAssessment = async (
  table: Table,
  agency: AgencyId,
  { year, instrument }: AssessmentParams,
  ifMatch: number | null = null,
): Promise<Entry<MeritAssessmentData> | Refusal> => {
  const found = await loadEntry(table, agency, meritAssessmentRegister, String(year), instrument);
  if (found === null)
    return refuse('resource/not-found', { resource: 'penilaian', id: `${year}/${instrument}` });
  return ifMatch !== null && ifMatch !== found.head.seq
    ? refuse('version/stale', { currentVersion: found.head.seq })
    : found;
};
