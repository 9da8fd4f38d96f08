import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
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
import { FORMATION_KINDS, type FormationKind } from './formation.ts';
import { type Dated, inForceOn } from './in-force-on.ts';
import tables from './tables/selection.json' with { type: 'json' };

export const SKD_PARTS = ['twk', 'tiu', 'tkp'] as const;
export type SkdPart = (typeof SKD_PARTS)[number];

export const COMPETENCE_PARTS = ['teknis', 'manajerial-sosiokultural', 'wawancara'] as const;
export type CompetencePart = (typeof COMPETENCE_PARTS)[number];

/** What decides first, second, … between two applicants; the higher value comes first, with `usia` the older. */
export const SELECTION_KEYS = ['final', 'skd', ...SKD_PARTS, ...COMPETENCE_PARTS, 'ijazah', 'usia'] as const;
export type SelectionKey = (typeof SELECTION_KEYS)[number];

/** Lowest score of each part and of their sum; 0: none. */
export type SkdThreshold = Readonly<Record<SkdPart | 'total', number>>;

/** The selection as the law of a time has it: weights, thresholds, ages and periods. */
export interface SelectionTable extends Dated {
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
  readonly cpns: CpnsSelection;
  readonly pppk: PppkSelection;
  readonly objection: SelectionObjectionPeriods;
}

export interface CpnsSelection {
  readonly maxima: Readonly<Record<SkdPart, number>>;
  readonly thresholds: Readonly<Record<FormationKind, SkdThreshold>>;
  /** So many times the formasi go to SKB. */
  readonly skbMultiple: number;
  readonly skbOrder: readonly SelectionKey[];
  /** Percent, together 100. */
  readonly weights: { readonly skd: number; readonly skb: number };
  /** Lowest weight of the test by computer in the SKB, percent. */
  readonly minCatWeight: number;
  readonly finalOrder: readonly SelectionKey[];
  /** Years on the day of application, both inclusive: the last day is the birthday itself. */
  readonly age: { readonly min: number; readonly max: number; readonly exceptionalMax: number };
}

export interface PppkSelection {
  readonly maxima: Readonly<Record<CompetencePart, number>>;
  readonly finalOrder: readonly SelectionKey[];
  readonly age: { readonly min: number; readonly yearsBeforeBup: number };
}

/** Calendar days: to object after the announcement, and to rule after the last day to object. */
export interface SelectionObjectionPeriods {
  readonly filingDays: number;
  readonly answerDays: number;
}

const date = parsed(parseIsoDate, 'a date');
const score = numberIn(0, 1000);
const percent = numberIn(0, 100);
const years = count(100);
const order = list(term(SELECTION_KEYS));

const selectionTable: Guard<SelectionTable> = object<SelectionTable>({
  validFrom: date,
  validTo: orNull(date),
  sources: list(text),
  assumptions: list(text),
  cpns: object<CpnsSelection>({
    maxima: table(SKD_PARTS, score),
    thresholds: table(FORMATION_KINDS, table([...SKD_PARTS, 'total'], score)),
    skbMultiple: count(10),
    skbOrder: order,
    weights: object<CpnsSelection['weights']>({ skd: percent, skb: percent }),
    minCatWeight: percent,
    finalOrder: order,
    age: object<CpnsSelection['age']>({ min: years, max: years, exceptionalMax: years }),
  }),
  pppk: object<PppkSelection>({
    maxima: table(COMPETENCE_PARTS, score),
    finalOrder: order,
    age: object<PppkSelection['age']>({ min: years, yearsBeforeBup: years }),
  }),
  objection: object<SelectionObjectionPeriods>({ filingDays: count(100), answerDays: count(100) }),
});

const TABLES = readTable(list(selectionTable), tables, 'selection');

/** The table by which a round is held: that of the day on which its formations are announced; null if none is known. */
export function selectionTableOn(announced: IsoDate): SelectionTable | null {
  return inForceOn(TABLES, announced);
}
