import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { type Guard, list, object, orNull, parsed, text } from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import data from './tables/supervisory-bodies.json' with { type: 'json' };

/** Who watches over the merit system, and since when. */
export interface SupervisoryBody {
  readonly id: string;
  readonly name: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string;
}

/** A body that a court has ordered and that is not there yet. */
export interface AwaitedBody {
  readonly name: string;
  readonly orderedOn: IsoDate;
  readonly dueBy: IsoDate;
  readonly source: string;
}

interface Supervision {
  readonly bodies: readonly SupervisoryBody[];
  readonly awaited: AwaitedBody;
}

const date = parsed(parseIsoDate, 'a date');
const shape: Guard<Supervision> = object<Supervision>({
  bodies: list(
    object<SupervisoryBody>({ id: text, name: text, validFrom: date, validTo: orNull(date), source: text }),
  ),
  awaited: object<AwaitedBody>({ name: text, orderedOn: date, dueBy: date, source: text }),
});

const { bodies, awaited } = readTable(shape, data);

export interface SupervisionOn {
  readonly bodies: readonly SupervisoryBody[];
  /** From the day of the order on; `overdue` once its last day has passed. */
  readonly awaited: (AwaitedBody & { readonly overdue: boolean }) | null;
}

/**
 * Who supervises on a day. KASN is abolished, its tasks went to KemenPANRB (Perpres 91/2024) and BKN (Perpres 92/2024);
 * MK 121/PUU-XXII/2024 orders an independent body by 16 October 2027.
 */
export const supervisionOn = (day: IsoDate): SupervisionOn => ({
  bodies: bodies.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)),
  awaited: day < awaited.orderedOn ? null : { ...awaited, overdue: day > awaited.dueBy },
});
