import type { PlanningRules } from '../policy/planning-rules.ts';

/** One task of a jabatan: how often a year, and how long each time. */
export interface WorkloadTask {
  readonly name: string;
  /** Results a year, in `unit`. */
  readonly volume: number;
  /** What is counted, e.g. `dokumen`. */
  readonly unit: string;
  /** Norma waktu of one result, in minutes, to the hundredth. */
  readonly minutes: number;
}

/** Kebutuhan pegawai of one jabatan in one unit. */
export interface WorkloadNeed {
  /** Minutes a year of all tasks together. */
  readonly minutes: number;
  /** People, as computed. */
  readonly unrounded: number;
  /** People, by the rounding rule of the policy. */
  readonly people: number;
}

type Rules = Pick<PlanningRules, 'effectiveMinutes' | 'roundUpFrom'>;

/** Norms are kept to the hundredth of a minute: in hundredths every sum is exact. */
const HUNDREDTHS = 100;

/**
 * Kebutuhan = Σ(volume × norma waktu) / waktu kerja efektif (PermenPANRB 1/2020, recalled and unverified; it gives
 * 1,250 hours = 75,000 minutes a year, older practice 72,000).
 */
export function needOf(
  tasks: readonly Pick<WorkloadTask, 'volume' | 'minutes'>[],
  { effectiveMinutes, roundUpFrom }: Rules,
): WorkloadNeed {
  const total = tasks.reduce(
    (sum, { volume, minutes }) => sum + volume * Math.round(minutes * HUNDREDTHS),
    0,
  );
  const each = effectiveMinutes * HUNDREDTHS;
  const whole = Math.floor(total / each);
  const rest = total - whole * each;
  return {
    minutes: total / HUNDREDTHS,
    unrounded: total / each,
    people: rest > 0 && rest >= roundUpFrom * each ? whole + 1 : whole,
  };
}
