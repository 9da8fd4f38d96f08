import type { IsoDate, PositionId } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { count, type Guard, list, object, orNull, parsed, term, text } from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import { PREDIKATS, type Predikat } from '../terms.ts';
import { type Dated, inForceOn } from './in-force-on.ts';
import tables from './tables/contract.json' with { type: 'json' };

/** Why a contract ended (UU 5/2014 Ps 105, carried on by UU 20/2023; PP 49/2018). */
export const CONTRACT_ENDINGS = [
  'jangka-waktu-berakhir',
  'bup',
  'permintaan-sendiri',
  'meninggal-dunia',
  'perampingan-organisasi',
  'tidak-cakap',
  'target-tidak-tercapai',
  'pelanggaran',
] as const;
export type ContractEnding = (typeof CONTRACT_ENDINGS)[number];

/** Whether what an extension rests on was found: performance, competency, and that the agency needs the post. */
export interface ContractEvaluation {
  readonly on: IsoDate;
  readonly predikat: Predikat;
  readonly competent: boolean;
  readonly needed: boolean;
}

export interface ContractExtension {
  readonly decreeNumber: string;
  readonly on: IsoDate;
  /** Last day before and after it. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Perjanjian kerja of one PPPK. */
export interface Contract {
  readonly id: string;
  readonly positionId: PositionId;
  readonly from: IsoDate;
  /** Last day, extensions included. */
  readonly until: IsoDate;
  readonly evaluations: readonly ContractEvaluation[];
  readonly extensions: readonly ContractExtension[];
  /** `on`: last day of work; null while it runs. */
  readonly ended: { readonly on: IsoDate; readonly reason: ContractEnding } | null;
}

export interface ContractTable extends Dated {
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
  readonly minYears: number;
  readonly maxYears: number;
  /** Lowest predikat with which a contract may be extended. */
  readonly minPredikat: Predikat;
}

const date = parsed(parseIsoDate, 'a date');
const contractTable: Guard<ContractTable> = object<ContractTable>({
  validFrom: date,
  validTo: orNull(date),
  sources: list(text),
  assumptions: list(text),
  minYears: count(50),
  maxYears: count(50),
  minPredikat: term(PREDIKATS),
});

const TABLES = readTable(list(contractTable), tables, 'contract');

/** The table in force on the first day of a term; null before PP 49/2018. */
export function contractTableOn(from: IsoDate): ContractTable | null {
  return inForceOn(TABLES, from);
}
