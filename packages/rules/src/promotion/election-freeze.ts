import type { IsoDate, PositionId } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { FreezeWindow } from '../policy/forecast-rules.ts';
import { count, list, object, term } from '../policy/guard.ts';
import { POST_LEVELS, type PostLevel } from '../terms.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import rows from './tables/election-freeze.json' with { type: 'json' };

interface FreezeTerms extends Dated {
  readonly monthsBefore: number;
  readonly levels: readonly PostLevel[];
}

const termsOn = datedTable(
  object<FreezeTerms>({ ...datedFields, monthsBefore: count(24), levels: list(term(POST_LEVELS)) }),
  rows,
);

/** A minister's written approval to replace officials within a freeze: it covers the posts that it names. */
export interface FreezeApproval {
  readonly number: string;
  readonly date: IsoDate;
  readonly positionIds: readonly PositionId[];
}

/** Days, both included, on which no official is replaced without approval. */
export interface ElectionFreeze {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly approvals: readonly FreezeApproval[];
}

/** The freeze begins so long before the candidate pairs are fixed (UU 10/2016 Ps 71 ayat (2)). */
export function freezeBegins(candidatesFixedOn: IsoDate): IsoDate {
  return addMonths(candidatesFixedOn, -termsOn(candidatesFixedOn).monthsBefore);
}

/** A replacement of an official, as it is about to be decided. */
export interface Replacement {
  readonly positionId: PositionId;
  readonly level: PostLevel;
  readonly decidedOn: IsoDate;
  /** First day in the post. */
  readonly effectiveDate: IsoDate;
  readonly approvalNumber: string | null;
}

/**
 * The freeze that forbids a replacement, or null: neither the decision nor its first day may lie in one, unless an
 * approval of that number, given by the day of the decision, names the post. A window that the policy announces is
 * one too; an approval is recorded with the freeze of the register.
 */
export function freezeAgainst(
  replacement: Replacement,
  freezes: readonly ElectionFreeze[],
  windows: readonly FreezeWindow[],
): Pick<ElectionFreeze, 'from' | 'until'> | null {
  const { positionId, level, decidedOn, effectiveDate, approvalNumber } = replacement;
  if (!termsOn(decidedOn).levels.includes(level)) return null;
  const touches = ({ from, until }: Pick<ElectionFreeze, 'from' | 'until'>): boolean =>
    [decidedOn, effectiveDate].some((day) => from <= day && day <= until);
  const touched = freezes.filter(touches);
  const isApproved = touched.some(({ approvals }) =>
    approvals.some(
      ({ number, date, positionIds }) =>
        number === approvalNumber && date <= decidedOn && positionIds.includes(positionId),
    ),
  );
  return isApproved ? null : (touched[0] ?? windows.find(touches) ?? null);
}
