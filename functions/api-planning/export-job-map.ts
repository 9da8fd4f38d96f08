import { type planningOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { AgencyId, UnitId } from '@kotak9/rules';
import { loadJobMap, localDate, policyInForce, type Table, workloadsOf } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import { type TableFile, tableReply } from '../table-file.ts';

/** Rows that one workbook may have: the answer stays far below what a function may send. */
const MOST_ROWS = 20_000;

const tooMany = (rows: number): Refusal => refuse('planning/too-many', { rows, most: MOST_ROWS });

interface UnitNames {
  readonly ids: readonly UnitId[];
  readonly nameOf: (unit: UnitId) => string;
}

const unitsIn = async (
  table: Table,
  agency: AgencyId,
  unit: UnitId | undefined,
): Promise<UnitNames | Refusal> => {
  const scope = await scopeOf(table, agency, unit);
  if ('refused' in scope) return scope;
  const names = new Map(scope.units.map(({ id, name }) => [id, name]));
  return { ids: [...names.keys()].sort(), nameOf: (id) => names.get(id) ?? id };
};

/** The peta jabatan as it is sent: one row for each jabatan in a unit. */
const jobMapFile = async (
  { table }: TableDeps,
  {
    principal,
    query,
    now,
  }: Request<typeof planningOperations.exportJobMap> | Request<typeof planningOperations.exportJobMapCsv>,
): Promise<TableFile | Refusal> => {
  const { agency } = principal;
  const units = await unitsIn(table, agency, query.unit);
  if ('refused' in units) return units;
  const ruleSet = await policyInForce(table, agency, localDate(now));
  const mapped = await loadJobMap(table, agency, units.ids, ruleSet);
  if (mapped.length > MOST_ROWS) return tooMany(mapped.length);
  return {
    name: 'peta-jabatan',
    sheets: [
      {
        name: 'Peta Jabatan',
        columns: [
          { header: 'No', key: 'number', width: 6 },
          { header: 'Unit kerja', key: 'unit', width: 40 },
          { header: 'Jabatan', key: 'title', width: 45 },
          { header: 'Jenjang', key: 'level' },
          { header: 'Kelas jabatan', key: 'kelas', width: 14 },
          { header: 'Kebutuhan (sebelum dibulatkan)', key: 'unroundedNeed', width: 28 },
          { header: 'Kebutuhan', key: 'need', width: 12 },
          { header: 'Bezetting', key: 'bezetting', width: 12 },
          { header: 'Selisih (+/-)', key: 'selisih', width: 14 },
          { header: 'Keterangan', key: 'notes', width: 30 },
        ],
        rows: mapped.map(({ row }, at) => ({
          number: at + 1,
          unit: units.nameOf(row.unitId),
          title: row.title,
          level: row.level,
          kelas: row.kelas,
          unroundedNeed: row.unroundedNeed,
          need: row.need,
          bezetting: row.bezetting,
          selisih: row.selisih,
          notes: row.notes.join(', '),
        })),
      },
    ],
  };
};

/** The analyses as they were recorded: one row for each task. */
const workloadFile = async (
  { table }: TableDeps,
  {
    principal,
    query,
  }: Request<typeof planningOperations.exportWorkload> | Request<typeof planningOperations.exportWorkloadCsv>,
): Promise<TableFile | Refusal> => {
  const { agency } = principal;
  const units = await unitsIn(table, agency, query.unit);
  if ('refused' in units) return units;
  const analyses = await workloadsOf(table, agency, units.ids);
  const rows = analyses.flatMap((analysis) =>
    analysis.tasks.map((task) => ({
      unit: units.nameOf(analysis.unitId),
      title: analysis.title,
      level: analysis.level,
      year: analysis.year,
      task: task.name,
      output: task.unit,
      volume: task.volume,
      minutes: task.minutes,
      total: task.volume * task.minutes,
      effectiveMinutes: analysis.effectiveMinutes,
      share: (task.volume * task.minutes) / analysis.effectiveMinutes,
      need: analysis.need,
    })),
  );
  if (rows.length > MOST_ROWS) return tooMany(rows.length);
  return {
    name: 'abk',
    sheets: [
      {
        name: 'Analisis Beban Kerja',
        columns: [
          { header: 'Unit kerja', key: 'unit', width: 40 },
          { header: 'Jabatan', key: 'title', width: 45 },
          { header: 'Jenjang', key: 'level' },
          { header: 'Tahun', key: 'year', width: 8 },
          { header: 'Uraian tugas', key: 'task', width: 50 },
          { header: 'Hasil kerja', key: 'output' },
          { header: 'Volume setahun', key: 'volume', width: 16 },
          { header: 'Norma waktu (menit)', key: 'minutes', width: 20 },
          { header: 'Beban kerja (menit)', key: 'total', width: 20 },
          { header: 'Waktu kerja efektif (menit)', key: 'effectiveMinutes', width: 26 },
          { header: 'Kebutuhan tugas', key: 'share', width: 18 },
          { header: 'Kebutuhan jabatan', key: 'need', width: 18 },
        ],
        rows,
      },
    ],
  };
};

export const exportJobMap =
  (deps: TableDeps): Act<typeof planningOperations.exportJobMap> =>
  async (request) =>
    tableReply(await jobMapFile(deps, request), 'xlsx');

export const exportJobMapCsv =
  (deps: TableDeps): Act<typeof planningOperations.exportJobMapCsv> =>
  async (request) =>
    tableReply(await jobMapFile(deps, request), 'csv');

export const exportWorkload =
  (deps: TableDeps): Act<typeof planningOperations.exportWorkload> =>
  async (request) =>
    tableReply(await workloadFile(deps, request), 'xlsx');

export const exportWorkloadCsv =
  (deps: TableDeps): Act<typeof planningOperations.exportWorkloadCsv> =>
  async (request) =>
    tableReply(await workloadFile(deps, request), 'csv');
