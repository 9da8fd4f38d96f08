import { CSV_TYPE, listItemOf, NDJSON_TYPE, type Operation } from '@kotak9/contracts';
import { stringify } from 'csv-stringify/sync';
import { cellAt, columnsOf } from './csv-columns.ts';

/** A way to write a list other than as JSON: something before the first item, then every item by itself. */
export interface ListForm {
  readonly type: string;
  readonly head: string;
  readonly rows: (items: readonly unknown[]) => string;
  /** To be saved as; left out where a program reads it. */
  readonly fileName?: string;
}

const ndjson: ListForm = {
  type: NDJSON_TYPE,
  head: '',
  rows: (items) => items.map((item) => `${JSON.stringify(item)}\n`).join(''),
};

/** RFC 4180 with a header row; with a byte-order mark, so that a spreadsheet takes it for UTF-8. */
const csv = (operation: Operation): ListForm => {
  const item = listItemOf(operation);
  const columns = item === null ? new Map<string, readonly string[]>() : columnsOf(item);
  const paths = [...columns.values()];
  return {
    type: `${CSV_TYPE}; charset=utf-8; header=present`,
    head: stringify([[...columns.keys()]], { bom: true, record_delimiter: 'windows' }),
    rows: (items) =>
      stringify(
        items.map((one) => paths.map((path) => cellAt(one, path))),
        // whoever opens it in a spreadsheet must not run what somebody typed as a name
        { escape_formulas: true, record_delimiter: 'windows', cast: { boolean: String } },
      ),
    fileName: `${operation.id}.csv`,
  };
};

/** How a list is written as `type`; null for what is no such form of this operation. */
export const listFormOf = (operation: Operation, type: string): ListForm | null => {
  if (listItemOf(operation) === null) return null;
  if (type === NDJSON_TYPE) return ndjson;
  return type === CSV_TYPE ? csv(operation) : null;
};
