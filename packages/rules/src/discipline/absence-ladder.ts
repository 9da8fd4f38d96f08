import { DISCIPLINE_TABLE, type SanctionKind } from './sanction-kinds.ts';

/** Working days absent without leave. */
export interface Absence {
  /** In one calendar year. */
  readonly total: number;
  /** The longest stretch without a working day between. */
  readonly consecutive: number;
}

/**
 * The sanction that so many days absent lead to (PP 94/2021 Ps 9–11); null below the first step. Ten in a row end the
 * service, however few the year has.
 */
export function absenceSanction({ total, consecutive }: Absence): SanctionKind | null {
  const { consecutive: inARow, ladder } = DISCIPLINE_TABLE.absence;
  if (consecutive >= inARow.days) return inARow.sanction;
  return ladder.find(({ days }) => total >= days)?.sanction ?? null;
}
