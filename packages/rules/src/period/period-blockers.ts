/** What keeps the committee from concluding, beyond the stage of the period. */
export const PERIOD_BLOCKERS = ['no-session', 'open-calibration'] as const;
export type PeriodBlocker = (typeof PERIOD_BLOCKERS)[number];

/**
 * A period is concluded by a committee that met with quorum, and only when each input that it contested has been looked
 * at: mended and calculated anew, or found right.
 */
export function periodBlockers({
  sessions,
  openCalibrations,
}: {
  /** Sessions held with quorum. */
  readonly sessions: number;
  readonly openCalibrations: number;
}): PeriodBlocker[] {
  return PERIOD_BLOCKERS.filter((blocker) =>
    blocker === 'no-session' ? sessions === 0 : openCalibrations > 0,
  );
}
