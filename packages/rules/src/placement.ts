import type { IsoDate, Nip, RuleSetId } from './brands.ts';
import type { Expectation, PotentialLevel } from './terms.ts';

export type Box = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type Axis = 'performance' | 'potential';

/** One scored part of an axis: `points = value × weight / 100`. */
export interface Component {
  readonly axis: Axis;
  /** As named in the rule set, e.g. `predikat-kinerja`. */
  readonly name: string;
  /** What was found: an official term or a number in the measure's own unit (JPM in percent, JP a year, …). */
  readonly raw: number | string;
  /** `raw` on the rule set's scale, 0–100. */
  readonly value: number;
  /** Points that a value of 100 gives. */
  readonly weight: number;
  readonly points: number;
  /** Records that it was read from, e.g. `performance/2025`; empty where the scale's own "none" applies. */
  readonly source: readonly string[];
  /** Last day on which it still counts as it does now; null if time alone does not change it. */
  readonly expires: IsoDate | null;
}

export type MissingReason = 'absent' | 'expired' | 'not-in-service' | 'not-yet-calculated';

/** An input without which nobody may be placed. */
export interface MissingInput {
  /** Component name, or `post` / `status`. */
  readonly input: string;
  readonly reason: MissingReason;
  /** Day it expired; null unless expired. */
  readonly since: IsoDate | null;
}

export interface AxisResult<Level> {
  /** 0–100, unrounded. */
  readonly score: number;
  readonly level: Level;
}

/** How far the score is from the next cut-off above; null in the highest level. */
export interface NextCutoff {
  readonly axis: Axis;
  readonly level: Expectation | PotentialLevel;
  /** The lowest score of that level. */
  readonly cutoff: number;
  /** Points still lacking: of a closed cut-off more than zero, of an open one just over these are needed. */
  readonly distance: number;
}

interface PlacementBase {
  readonly nip: Nip;
  readonly components: readonly Component[];
  readonly ruleSet: RuleSetId;
  readonly asOf: IsoDate;
  /** First day on which the result may differ by time alone (an input expires, a sanction ends); null if never. */
  readonly recheckOn: IsoDate | null;
}

export interface Placed extends PlacementBase {
  readonly status: 'placed';
  readonly box: Box;
  readonly performance: AxisResult<Expectation>;
  readonly potential: AxisResult<PotentialLevel>;
  /** Nilai talenta, 0–100. */
  readonly talentScore: number;
  readonly missing: readonly [];
  /** Follow-up codes of the box, e.g. `promosikan-dan-pertahankan`. */
  readonly recommendation: readonly string[];
  readonly nextCutoffs: readonly NextCutoff[];
}

/** Not in any box. An axis is still given where all its components were found. */
export interface Unplaced extends PlacementBase {
  readonly status: 'unplaced';
  readonly box: null;
  readonly performance: AxisResult<Expectation> | null;
  readonly potential: AxisResult<PotentialLevel> | null;
  readonly talentScore: null;
  readonly missing: readonly MissingInput[];
  readonly recommendation: readonly [];
  readonly nextCutoffs: readonly NextCutoff[];
}

export type Placement = Placed | Unplaced;
