import type { IsoDate, Nip, UnitId } from '../brands.ts';
import type { TargetPost } from '../succession.ts';

/** A post as the organisation has it today, with who holds it. */
export interface ForecastPost extends TargetPost {
  readonly unitId: UnitId;
  readonly critical: boolean;
  readonly holder: Nip | null;
  /** Since when the holder holds it. */
  readonly holderSince: IsoDate | null;
  /** Since when nobody holds it; null while held. */
  readonly vacantSince: IsoDate | null;
}
