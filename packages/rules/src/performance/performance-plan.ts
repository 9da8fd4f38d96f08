import type { IsoDate, Nip } from '../brands.ts';
import type { Behaviour, PlanStatus, TargetAspect, WorkResultKind } from './plan-terms.ts';

/** What is to be reached: a figure with its unit, or words where nothing can be counted. */
export type Target = { readonly value: number; readonly unit: string } | { readonly text: string };

export interface Indicator {
  readonly aspect: TargetAspect;
  readonly text: string;
  readonly target: Target;
}

/** One hasil kerja of an SKP. */
export interface WorkResult {
  readonly id: string;
  readonly kind: WorkResultKind;
  readonly text: string;
  /** The hasil kerja of the rater's own SKP that it serves (hasil kerja yang diintervensi); null: none. */
  readonly supports: string | null;
  readonly indicators: readonly Indicator[];
}

/** What the rater expects of one behaviour beyond its general meaning; null: nothing in particular. */
export interface BehaviourExpectation {
  readonly behaviour: Behaviour;
  readonly expectation: string | null;
}

/** What an SKP says, apart from how far it has come. */
export interface PlanContent {
  readonly results: readonly WorkResult[];
  readonly behaviours: readonly BehaviourExpectation[];
}

/** Days that an SKP covers, both included; within one calendar year. */
export interface PlanSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What the rules about dates and acts need to know of an SKP. */
export interface PlanFacts extends PlanSpan {
  readonly id: string;
  readonly nip: Nip;
  /** Pejabat penilai kinerja. */
  readonly rater: Nip;
  readonly status: PlanStatus;
  /** Day of the first agreement; null before it. Later versions do not move it. */
  readonly agreedOn: IsoDate | null;
}
