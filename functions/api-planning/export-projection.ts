import type { projectionOperations, Refusal } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { loadProjectionRows, loadUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { type TableFile, tableReply } from '../table-file.ts';
import { findProjection, unknownProjection } from './read-projections.ts';

/** A fixed projection, one row for each jabatan and year, and a sheet with the totals. */
const projectionFile = async (
  { table }: TableDeps,
  {
    principal,
    params,
  }:
    | Request<typeof projectionOperations.exportProjection>
    | Request<typeof projectionOperations.exportProjectionCsv>,
): Promise<TableFile | Refusal> => {
  const { agency } = principal;
  const found = await findProjection(table, agency, params);
  if (found === null) return unknownProjection(params);
  const [rows, units] = await Promise.all([
    loadProjectionRows(table, agency, found.data),
    loadUnits(table, agency),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const numbers = [
    { header: 'Tahun', key: 'year', width: 8 },
    { header: 'Awal tahun', key: 'opening', width: 12 },
    { header: 'Pensiun (BUP)', key: 'retiring', width: 14 },
    { header: 'Keluar lainnya', key: 'otherLeavers', width: 14 },
    { header: 'Masuk', key: 'inflow', width: 10 },
    { header: 'Akhir tahun', key: 'closing', width: 12 },
    { header: 'Kebutuhan', key: 'need', width: 12 },
    { header: 'Kekurangan', key: 'shortage', width: 12 },
  ];
  return {
    name: `proyeksi-${params.year}`,
    sheets: [
      {
        name: 'Proyeksi',
        columns: [
          { header: 'Unit kerja', key: 'unit', width: 40 },
          { header: 'Jabatan', key: 'title', width: 45 },
          { header: 'Jenjang', key: 'level' },
          { header: 'Kelas jabatan', key: 'kelas', width: 14 },
          ...numbers,
        ],
        rows: rows.flatMap(({ unitId, title, level, kelas, years }) =>
          years.map((year) => ({ unit: names.get(unitId) ?? unitId, title, level, kelas, ...year })),
        ),
      },
      { name: 'Jumlah', columns: numbers, rows: found.data.totals },
    ],
  };
};

export const exportProjection =
  (deps: TableDeps): Act<typeof projectionOperations.exportProjection> =>
  async (request) =>
    tableReply(await projectionFile(deps, request), 'xlsx');

/** The rows without the totals, which are their sums. */
export const exportProjectionCsv =
  (deps: TableDeps): Act<typeof projectionOperations.exportProjectionCsv> =>
  async (request) =>
    tableReply(await projectionFile(deps, request), 'csv');
