import type { projectionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { loadProjectionRows, loadUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { workbookReply } from '../spreadsheet.ts';
import { findProjection, unknownProjection } from './read-projections.ts';

/** A fixed projection, one row for each jabatan and year, and a sheet with the totals. */
export const exportProjection =
  ({ table }: TableDeps): Act<typeof projectionOperations.exportProjection> =>
  async ({ principal, params }) => {
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
    return workbookReply(`proyeksi-${params.year}.xlsx`, [
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
    ]);
  };
