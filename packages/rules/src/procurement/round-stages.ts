import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';
import type { EmploymentType } from '../terms.ts';
import { PROCUREMENT_STAGES, type ProcurementStage, type StageDates } from './formation.ts';
import type { SelectionObjectionPeriods } from './selection-table.ts';

export interface StageFault {
  /** Place in the list as it was given. */
  readonly index: number;
  readonly fault:
    | 'unknown-stage'
    | 'out-of-order'
    | 'until-before-from'
    | 'before-previous'
    | 'overlaps-registration'
    | 'objection-too-long';
}

/**
 * What is wrong with the dates of a round: exactly the stages of its kind, in their order, none beginning before the
 * one above began, tests not before registration has closed, and the period of objection no longer than the law gives
 * after the results.
 */
export function checkStages(
  employmentType: EmploymentType,
  stages: readonly StageDates[],
  periods: SelectionObjectionPeriods,
): readonly StageFault[] {
  const order: readonly ProcurementStage[] = PROCUREMENT_STAGES[employmentType];
  const known = stages.flatMap(({ stage }, index) =>
    order.includes(stage) ? [] : [{ index, fault: 'unknown-stage' } as const],
  );
  if (known.length > 0) return known;
  const places = Math.max(stages.length, order.length);
  const misplaced = Array.from({ length: places }, (_, index) => index).filter(
    (index) => stages[index]?.stage !== order[index],
  );
  if (misplaced.length > 0) return misplaced.map((index) => ({ index, fault: 'out-of-order' }));
  return stages.flatMap((dates, index) => faultsOfDates(stages, dates, index, periods));
}

function faultsOfDates(
  stages: readonly StageDates[],
  { stage, from, until }: StageDates,
  index: number,
  { filingDays }: SelectionObjectionPeriods,
): readonly StageFault[] {
  const faults: StageFault[] = [];
  const previous = stages[index - 1];
  const registration = datesOf(stages, 'pendaftaran');
  const results = datesOf(stages, 'pengumuman-hasil');
  if (until < from) faults.push({ index, fault: 'until-before-from' });
  if (previous && from < previous.from) faults.push({ index, fault: 'before-previous' });
  if ((stage === 'skd' || stage === 'seleksi-kompetensi') && registration && from <= registration.until) {
    faults.push({ index, fault: 'overlaps-registration' });
  }
  if (stage === 'sanggah' && results && until > addDays(results.until, filingDays)) {
    faults.push({ index, fault: 'objection-too-long' });
  }
  return faults;
}

export function datesOf(stages: readonly StageDates[], wanted: ProcurementStage): StageDates | null {
  return stages.find(({ stage }) => stage === wanted) ?? null;
}

/** Whether a stage has begun, and whether it has ended; a stage that the round does not have never begins. */
export function stageState(
  stages: readonly StageDates[],
  wanted: ProcurementStage,
  today: IsoDate,
): 'belum' | 'berlangsung' | 'selesai' {
  const dates = datesOf(stages, wanted);
  if (dates === null || today < dates.from) return 'belum';
  return today <= dates.until ? 'berlangsung' : 'selesai';
}
