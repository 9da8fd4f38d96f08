import type { IsoDate, UnitId } from '../brands.ts';
import type { FindingCode, FindingOwner, PreflightPurpose } from '../policy/preflight-rules.ts';

/** What a check saw at one place of a record. */
export interface Discovery {
  /** Field or record, e.g. `rank.decreeNumber` or `career/2021-04-01-1`. */
  readonly path: string;
  /** Terms, numbers or dates as text. */
  readonly expected: string;
  readonly actual: string;
  /** Last day on which it can be mended in time, where the matter itself sets one. */
  readonly dueOn?: IsoDate;
}

/** Something to be mended before the record leaves the house, by whom, until when, and why. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'blocking' | 'warning';
  /** What it keeps the person from; empty for a warning. */
  readonly blocks: readonly PreflightPurpose[];
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  readonly owner: FindingOwner;
  /** The unit that has to act where the owner is a unit, else null. */
  readonly ownerUnit: UnitId | null;
  readonly dueOn: IsoDate;
  readonly legalBasis: string;
}

/** How absent values are written. */
export const NONE = 'tidak-ada';
