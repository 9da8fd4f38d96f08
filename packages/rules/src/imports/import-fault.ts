import { type Result, refuse } from '../result.ts';

/** Why a row, or a value in it, is not taken. */
export const IMPORT_FAULTS = [
  // the cell
  'required',
  'formula',
  'cell-error',
  'not-text',
  'too-long',
  'not-a-number',
  'not-whole',
  'out-of-range',
  'not-yes-or-no',
  'id-form',
  'field-code-form',
  // dates
  'date-unreadable',
  'date-impossible',
  'date-two-digit-year',
  'date-with-zone',
  'date-out-of-range',
  'future',
  // NIP
  'nip-is-number',
  'nip-lost-digits',
  'nip-length',
  'nip-impossible',
  // terms
  'term-unknown',
  'status-without-equivalent',
  'grade-without-equivalent',
  'functional-level',
  // references
  'unit-unknown',
  'unit-ambiguous',
  'position-unknown',
  'position-ambiguous',
  'position-occupied',
  'person-unknown',
  // the row as a whole
  'ratings-needed',
  'predikat-differs',
  'row-twice',
  'not-in-service',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** Never the value itself: faults are stored and logged longer than the file, and the file shows its own values. */
export type FaultParams = Readonly<Record<string, string | number | readonly string[]>>;

export interface ValueFault {
  readonly code: ImportFaultCode;
  readonly params: FaultParams;
}

export interface ImportFault extends ValueFault {
  /** What of the row it concerns, by the design. */
  readonly field: string;
  /** The column as the file heads it; null where the file has none for it. */
  readonly column: string | null;
  /** `F12`; null where no cell is at fault. */
  readonly cell: string | null;
}

/** What deserves a second look and refuses nothing. */
export const IMPORT_NOTES = [
  'education-match-unsaid',
  'tmt-cpns-differs',
  'birth-date-differs',
  'sex-differs',
  'unit-by-parent',
] as const;
export type ImportNote = (typeof IMPORT_NOTES)[number];

export type ReadValue<T> = Result<T, ValueFault>;

export const unreadable = (
  code: ImportFaultCode,
  params: FaultParams = {},
): { readonly ok: false; readonly error: ValueFault } => refuse({ code, params });
