import type { IsoDate } from '../brands.ts';
import { addMonths, addYears, dayBefore, parseIsoDate } from '../calendar.ts';
import type { Sanction } from '../person.ts';
import {
  count,
  type Guard,
  list,
  numberIn,
  object,
  orNull,
  parsed,
  table,
  term,
  text,
} from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import { SANCTION_LEVELS, type SanctionLevel } from '../terms.ts';
import data from './tables/pp-94-2021.json' with { type: 'json' };

/** Jenis hukuman disiplin (PP 94/2021 Ps 8), lightest first. */
export const SANCTION_KINDS = [
  'teguran-lisan',
  'teguran-tertulis',
  'pernyataan-tidak-puas',
  'potongan-tukin-6-bulan',
  'potongan-tukin-9-bulan',
  'potongan-tukin-12-bulan',
  'penurunan-jabatan',
  'pembebasan-jabatan',
  'pemberhentian',
] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

interface SanctionTerms {
  readonly level: SanctionLevel;
  /** How long it is served; 0: over when given; null: for good. */
  readonly months: number | null;
}

interface AbsenceStep {
  /** Working days from which it is given. */
  readonly days: number;
  readonly sanction: SanctionKind;
}

interface DisciplineTable {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly tppCutPercent: number;
  readonly sanctions: Readonly<Record<SanctionKind, SanctionTerms>>;
  readonly absence: { readonly consecutive: AbsenceStep; readonly ladder: readonly AbsenceStep[] };
}

const absenceStep = object<AbsenceStep>({ days: count(366), sanction: term(SANCTION_KINDS) });

const shape: Guard<DisciplineTable> = object<DisciplineTable>({
  id: text,
  validFrom: parsed(parseIsoDate, 'a date'),
  source: text,
  tppCutPercent: numberIn(0, 100),
  sanctions: table(
    SANCTION_KINDS,
    object<SanctionTerms>({ level: term(SANCTION_LEVELS), months: orNull(count(120)) }),
  ),
  absence: object<DisciplineTable['absence']>({ consecutive: absenceStep, ladder: list(absenceStep) }),
});

export const DISCIPLINE_TABLE: DisciplineTable = readTable(shape, data);

/** Percent of the allowance that a moderate sanction cuts. */
export const TPP_CUT_PERCENT = DISCIPLINE_TABLE.tppCutPercent;

/** A dismissal bars whatever comes after it: nobody's career is longer. */
const FOR_GOOD_YEARS = 100;

export const levelOfSanction = (kind: SanctionKind): SanctionLevel => DISCIPLINE_TABLE.sanctions[kind].level;

/** Level and days of a sanction that takes effect on `from`; six months from 31 August run to 27 or 28 February. */
export function sanctionFrom(kind: SanctionKind, from: IsoDate): Omit<Sanction, 'id'> {
  const { level, months } = DISCIPLINE_TABLE.sanctions[kind];
  if (months === 0) return { level, from, until: from };
  return {
    level,
    from,
    until: dayBefore(months === null ? addYears(from, FOR_GOOD_YEARS) : addMonths(from, months)),
  };
}
