import type { formationOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { entriesOf, formationRegister, loadUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { type TableFile, tableReply } from '../table-file.ts';

/** The formasi proposals of a year, as they go to the minister. */
const formationsFile = async (
  { table }: TableDeps,
  {
    principal,
    params,
  }:
    | Request<typeof formationOperations.exportFormations>
    | Request<typeof formationOperations.exportFormationsCsv>,
): Promise<TableFile> => {
  const { agency } = principal;
  const [entries, units] = await Promise.all([
    entriesOf(table, agency, formationRegister, String(params.year)),
    loadUnits(table, agency),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return {
    name: `usulan-formasi-${params.year}`,
    sheets: [
      {
        name: 'Usulan Formasi',
        columns: [
          { header: 'No', key: 'number', width: 6 },
          { header: 'Unit kerja', key: 'unit', width: 40 },
          { header: 'Jabatan', key: 'title', width: 45 },
          { header: 'Jenjang', key: 'level' },
          { header: 'Kelas jabatan', key: 'kelas', width: 14 },
          { header: 'Jenis ASN', key: 'employmentType', width: 10 },
          { header: 'Pendidikan paling rendah', key: 'lowest', width: 24 },
          { header: 'Jurusan', key: 'majors', width: 40 },
          { header: 'Diusulkan', key: 'proposed', width: 10 },
          { header: 'Disetujui', key: 'approved', width: 10 },
          { header: 'Status', key: 'status', width: 12 },
          { header: 'Nomor surat', key: 'approvalNumber', width: 28 },
          { header: 'Alasan', key: 'reason', width: 40 },
        ],
        rows: entries.map(({ data }, at) => ({
          number: at + 1,
          unit: names.get(data.unitId) ?? data.unitId,
          title: data.title,
          level: data.level,
          kelas: data.kelas,
          employmentType: data.employmentType.toUpperCase(),
          lowest: data.education.lowest.toUpperCase(),
          majors: data.education.majors.join('; '),
          proposed: data.proposed,
          approved: data.approved,
          status: data.status,
          approvalNumber: data.approvalNumber,
          reason: data.reason,
        })),
      },
    ],
  };
};

export const exportFormations =
  (deps: TableDeps): Act<typeof formationOperations.exportFormations> =>
  async (request) =>
    tableReply(await formationsFile(deps, request), 'xlsx');

export const exportFormationsCsv =
  (deps: TableDeps): Act<typeof formationOperations.exportFormationsCsv> =>
  async (request) =>
    tableReply(await formationsFile(deps, request), 'csv');
