import type { IsoDate } from '../../brands.ts';
import { yearOf } from '../../calendar.ts';
import type { ServiceStatus } from '../../terms.ts';
import type { FaultParams, ImportFault, ImportFaultCode, ImportNote } from '../import-fault.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a row would do to what is recorded. `write` is what the acts of the API take, so that the same checks hold. */
export type RowVerdict<New, Change> =
  | { readonly verdict: 'new'; readonly write: New; readonly notes: readonly ImportNote[] }
  | {
      readonly verdict: 'changed';
      /** Of the fields that change alone, as they are recorded. */
      readonly before: Fields;
      readonly after: Fields;
      readonly write: Change;
      readonly notes: readonly ImportNote[];
    }
  | { readonly verdict: 'unchanged'; readonly notes: readonly ImportNote[] }
  | { readonly verdict: 'refused'; readonly faults: readonly ImportFault[] };

export interface JudgingContext {
  readonly today: IsoDate;
  /** Kedudukan hukum with which somebody is in service: `retirement.statuses` of the rule set. */
  readonly inService: readonly ServiceStatus[];
}

export const refused = (
  ...faults: readonly ImportFault[]
): { readonly verdict: 'refused'; readonly faults: readonly ImportFault[] } => ({
  verdict: 'refused',
  faults,
});

/** A fault that only what is recorded shows: no cell is wrong in itself. */
export const rowFault = (field: string, code: ImportFaultCode, params: FaultParams = {}): ImportFault => ({
  field,
  column: null,
  cell: null,
  code,
  params,
});

/** Nothing that has not happened yet can be recorded. */
export const futureDate = (
  field: string,
  date: IsoDate | undefined,
  today: IsoDate,
): readonly ImportFault[] => (date !== undefined && date > today ? [rowFault(field, 'future')] : []);

export const futureYear = (
  field: string,
  year: number | undefined,
  today: IsoDate,
): readonly ImportFault[] => (year !== undefined && year > yearOf(today) ? [rowFault(field, 'future')] : []);

/** The fields of `said` that differ from what is recorded, before and after; null if none does. */
export const differences = <T extends object>(
  recorded: T,
  said: Partial<T>,
): { readonly before: Partial<T>; readonly after: Partial<T> } | null => {
  const before: Partial<T> = {};
  const after: Partial<T> = {};
  for (const key of keysOf(said)) {
    if (said[key] === undefined || isSame(recorded[key], said[key])) continue;
    before[key] = recorded[key];
    after[key] = said[key];
  }
  return keysOf(after).length === 0 ? null : { before, after };
};

const keysOf = <T extends object>(value: Partial<T>): (keyof T)[] => {
  const keys: (keyof T)[] = [];
  for (const key in value) if (Object.hasOwn(value, key)) keys.push(key);
  return keys;
};

/** Plain data, whatever the order of its keys. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
};
