import { type planningOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { JobMapRow, UnitId } from '@kotak9/rules';
import { decodeCursor, encodeCursor, loadJobMap, localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';

/** The peta jabatan, unit after unit: a page reads the units that it shows, and no others. */
export const getJobMap =
  ({ table }: TableDeps): Act<typeof planningOperations.getJobMap> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const scope = await scopeOf(table, agency, query.unit);
    if ('refused' in scope) return scope;
    const units = scope.units.map(({ id }) => id).sort();
    const cursor = query.cursor === undefined ? null : readCursor(query.cursor, units);
    if (cursor === undefined) return refuse('request/cursor-invalid');
    const ruleSet = await policyInForce(table, agency, localDate(now));
    const items: JobMapRow[] = [];
    for (const unit of units.slice(cursor?.at ?? 0)) {
      const rows = (await loadJobMap(table, agency, [unit], ruleSet)).map(({ row }) => row);
      const from = unit === cursor?.unit ? placeAfter(rows, cursor.jabatan) : 0;
      if (from === null) return refuse('request/cursor-invalid');
      items.push(...rows.slice(from));
      if (items.length > query.limit) break;
    }
    const shown = items.slice(0, query.limit);
    const last = items.length > query.limit ? shown.at(-1) : undefined;
    const next = last === undefined ? null : encodeCursor({ unit: last.unitId, jabatan: last.jabatanId });
    return { status: 200, body: { items: shown, next } };
  };

/** Where the rows go on after a jabatan; null if it is there no longer. */
const placeAfter = (rows: readonly JobMapRow[], jabatan: string | number): number | null => {
  const at = rows.findIndex(({ jabatanId }) => jabatanId === jabatan);
  return at === -1 ? null : at + 1;
};

/** Where a page ended; undefined if it is no cursor of this list. */
const readCursor = (text: string, units: readonly UnitId[]) => {
  const { unit, jabatan } = decodeCursor(text) ?? {};
  const at = units.map(String).indexOf(String(unit));
  return at === -1 || jabatan === undefined ? undefined : { at, unit, jabatan };
};
