import type { IsoDate, Nip, RuleSetId, UnitId } from '../brands.ts';
import type { Box, Placement } from '../placement.ts';

/** Where one person stands in a talent period: the placement as it was calculated, never as anybody wished it. */
export interface PeriodEntry {
  readonly nip: Nip;
  readonly unitId: UnitId;
  readonly status: Placement['status'];
  readonly box: Box | null;
  /** 0–100, unrounded; null where the axis could not be scored. */
  readonly performanceScore: number | null;
  readonly potentialScore: number | null;
  readonly talentScore: number | null;
  /** Version of the placement that it was taken from; 0: none had been calculated. */
  readonly placementVersion: number;
  /** Version of the record that the placement was calculated from; 0: none had been calculated. */
  readonly inputsVersion: number;
  readonly ruleSet: RuleSetId;
  /** Day of the calculation. */
  readonly asOf: IsoDate;
}

/** The entry of somebody whose placement is at hand. */
export function periodEntry(
  unitId: UnitId,
  placement: Placement,
  versions: Pick<PeriodEntry, 'placementVersion' | 'inputsVersion'>,
): PeriodEntry {
  return {
    nip: placement.nip,
    unitId,
    status: placement.status,
    box: placement.box,
    performanceScore: placement.performance?.score ?? null,
    potentialScore: placement.potential?.score ?? null,
    talentScore: placement.talentScore,
    placementVersion: versions.placementVersion,
    inputsVersion: versions.inputsVersion,
    ruleSet: placement.ruleSet,
    asOf: placement.asOf,
  };
}
