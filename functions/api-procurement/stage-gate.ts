import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  datesOf,
  type EmploymentType,
  type IsoDate,
  type ProcurementStage,
  stageState,
} from '@kotak9/rules';
import { loadEntry, type RoundData, roundRegister, type Table } from '@kotak9/store';

/** The round by whose dates a formation is filled. */
export const loadRound = async (
  table: Table,
  agency: AgencyId,
  year: string,
  employmentType: EmploymentType,
): Promise<RoundData | Refusal> => {
  const found = await loadEntry(table, agency, roundRegister, year, employmentType);
  return (
    found?.data ??
    refuse('resource/not-found', { resource: 'procurement-round', id: `${year}/${employmentType}` })
  );
};

/** Refuses what comes before a stage, and where `within` after it as well. */
export const stageGate = (
  { stages }: RoundData,
  stage: ProcurementStage,
  day: IsoDate,
  within: boolean,
): Refusal | null => {
  const state = stageState(stages, stage, day);
  if (state === 'berlangsung' || (state === 'selesai' && !within)) return null;
  const dates = datesOf(stages, stage);
  return refuse('procurement/stage-closed', {
    stage,
    from: dates?.from ?? '-',
    until: dates?.until ?? '-',
  });
};
