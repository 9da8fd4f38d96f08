import type { reportOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { addMonths, dayBefore, firstOfNextMonth, type IsoDate, parseIsoDate } from '@kotak9/rules';
import { flagsDue, localDate, policyInForce, retirementsDue } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import type { Format, TableFile } from '../table-file.ts';
import { loadNames } from './names.ts';
import { exportTable } from './note-export.ts';

type Workbook = typeof reportOperations.getRetirementsWorkbook;
type Csv = typeof reportOperations.getRetirementsCsv;
type Asked = Request<Workbook> | Request<Csv>;

const COLUMNS = [
  { header: 'Bulan', key: 'month', width: 10 },
  { header: 'TMT pensiun', key: 'tmtPensiun', width: 14 },
  { header: 'NIP', key: 'nip', width: 22 },
  { header: 'Nama', key: 'name', width: 34 },
  { header: 'Unit kerja', key: 'unit', width: 40 },
  { header: 'Jabatan', key: 'post', width: 40 },
  { header: 'Jenjang', key: 'level' },
  { header: 'Ditandai', key: 'flagged', width: 10 },
];

const firstDay = (month: string, otherwise: IsoDate): IsoDate => parseIsoDate(`${month}-01`) ?? otherwise;

/** From the first day of one month to the last day of another. */
const rangeOf = async ({ table }: TableDeps, { principal, query, now }: Asked) => {
  const today = localDate(now);
  const from = firstDay(query.from ?? today.slice(0, 7), today);
  if (query.to !== undefined) return { from, to: dayBefore(firstOfNextMonth(firstDay(query.to, today))) };
  const { retirement } = await policyInForce(table, principal.agency, today);
  return { from, to: dayBefore(firstOfNextMonth(addMonths(from, retirement.horizonMonths))) };
};

const retirementTable = async (deps: TableDeps, request: Asked): Promise<TableFile> => {
  const { table } = deps;
  const { agency } = request.principal;
  const { from, to } = await rangeOf(deps, request);
  const [people, flags, names] = await Promise.all([
    retirementsDue(table, agency, from, to),
    flagsDue(table, agency, from, to),
    loadNames(table, agency),
  ]);
  const flagged = new Map(flags.map(({ nip, tmtPensiun }) => [nip, tmtPensiun]));
  const rows = people.map(({ nip, name, unitId, positionId, level, tmtPensiun }) => ({
    month: tmtPensiun.slice(0, 7),
    tmtPensiun,
    nip,
    name,
    unit: names.unit(unitId),
    post: names.post(positionId),
    level,
    flagged: flagged.get(nip) === tmtPensiun ? 'ya' : 'belum',
  }));
  return {
    name: `pensiun-${from.slice(0, 7)}-${to.slice(0, 7)}`,
    sheets: [{ name: 'Pensiun', columns: COLUMNS, rows }],
  };
};

const answer = async (deps: TableDeps, operation: string, request: Asked, format: Format) =>
  exportTable(deps.observer, operation, request, await retirementTable(deps, request), format);

export const getRetirementsWorkbook =
  (deps: TableDeps): Act<Workbook> =>
  (request) =>
    answer(deps, 'getRetirementsWorkbook', request, 'xlsx');

export const getRetirementsCsv =
  (deps: TableDeps): Act<Csv> =>
  (request) =>
    answer(deps, 'getRetirementsCsv', request, 'csv');
