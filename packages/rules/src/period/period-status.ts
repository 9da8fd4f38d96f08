/** Stages of a talent period, in their order (PermenPANRB 3/2020: mapping once a year, fixed by the PPK's decision). */
export const PERIOD_STATUSES = ['draft', 'dihitung', 'dikalibrasi', 'ditetapkan', 'arsip'] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

export const PERIOD_ACTS = [
  'calculate',
  'hold-session',
  'calibrate',
  'complete',
  'ratify',
  'correct',
  'archive',
] as const;
export type PeriodAct = (typeof PERIOD_ACTS)[number];

/** What an act makes of a period; a stage that is not named does not permit the act. */
const OUTCOMES: Readonly<Record<PeriodAct, Readonly<Partial<Record<PeriodStatus, PeriodStatus>>>>> = {
  calculate: { draft: 'dihitung', dihitung: 'dihitung' },
  'hold-session': { dihitung: 'dihitung', dikalibrasi: 'dikalibrasi' },
  calibrate: { dihitung: 'dihitung' },
  complete: { dihitung: 'dikalibrasi' },
  ratify: { dikalibrasi: 'ditetapkan' },
  correct: { ditetapkan: 'ditetapkan' },
  archive: { ditetapkan: 'arsip' },
};

/** The stage after an act; null where the period does not permit it. */
export function periodAfter(act: PeriodAct, status: PeriodStatus): PeriodStatus | null {
  return OUTCOMES[act][status] ?? null;
}

/** Whether the content of a period can no longer change: only a correction makes a new version beside it. */
export function isPeriodFixed(status: PeriodStatus): boolean {
  return status === 'ditetapkan' || status === 'arsip';
}
