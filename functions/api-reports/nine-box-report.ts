import type { Refusal, reportOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { allStandings, type PersonStanding } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import type { Format, TableFile } from '../table-file.ts';
import { loadNames, type Names } from './names.ts';
import { exportTable } from './note-export.ts';

type Workbook = typeof reportOperations.getNineBoxWorkbook;
type Csv = typeof reportOperations.getNineBoxCsv;
type Asked = Request<Workbook> | Request<Csv>;

const COLUMNS = [
  { header: 'NIP', key: 'nip', width: 22 },
  { header: 'Nama', key: 'name', width: 34 },
  { header: 'Unit kerja', key: 'unit', width: 40 },
  { header: 'Jabatan', key: 'post', width: 40 },
  { header: 'Jenjang', key: 'level' },
  { header: 'Golongan', key: 'grade', width: 10 },
  { header: 'Kotak', key: 'box', width: 8 },
  { header: 'Nilai kinerja', key: 'performance', width: 14 },
  { header: 'Nilai potensial', key: 'potential', width: 14 },
  { header: 'Nilai talenta', key: 'talent', width: 14 },
  { header: 'Dihitung per', key: 'asOf', width: 14 },
  { header: 'Aturan', key: 'ruleSet', width: 16 },
  { header: 'TMT pensiun', key: 'tmtPensiun', width: 14 },
  { header: 'Belum lengkap', key: 'missing', width: 40 },
];

/** The ninth box first, in it the best first; who is in none comes last. Then by NIP, so that it never moves by itself. */
const byBox = (a: PersonStanding, b: PersonStanding): number =>
  (b.box ?? 0) - (a.box ?? 0) || (b.talentScore ?? -1) - (a.talentScore ?? -1) || (a.nip < b.nip ? -1 : 1);

const rowOf = ({ standing, ...person }: PersonStanding, names: Names) => ({
  nip: person.nip,
  name: person.name,
  unit: names.unit(person.unitId),
  post: names.post(person.positionId),
  level: person.level,
  grade: person.grade,
  box: person.box,
  performance: standing?.performanceScore ?? null,
  potential: standing?.potentialScore ?? null,
  talent: person.talentScore,
  asOf: standing?.asOf ?? null,
  ruleSet: standing?.ruleSet ?? null,
  tmtPensiun: person.tmtPensiun,
  missing: person.missing.map(({ input, reason }) => `${input}: ${reason}`).join('; ') || null,
});

const nineBoxTable = async (
  { table }: TableDeps,
  { principal: { agency }, query: { unit } }: Asked,
): Promise<TableFile | Refusal> => {
  const scope = await scopeOf(table, agency, unit);
  if ('refused' in scope) return scope;
  const [people, names] = await Promise.all([
    allStandings(table, agency, scope.ids),
    loadNames(table, agency),
  ]);
  const rows = people.toSorted(byBox).map((person) => rowOf(person, names));
  return {
    name: unit === undefined ? 'kotak-talenta' : `kotak-talenta-${unit}`,
    sheets: [{ name: 'Kotak talenta', columns: COLUMNS, rows }],
  };
};

const answer = async (deps: TableDeps, operation: string, request: Asked, format: Format) =>
  exportTable(deps.observer, operation, request, await nineBoxTable(deps, request), format);

export const getNineBoxWorkbook =
  (deps: TableDeps): Act<Workbook> =>
  (request) =>
    answer(deps, 'getNineBoxWorkbook', request, 'xlsx');

export const getNineBoxCsv =
  (deps: TableDeps): Act<Csv> =>
  (request) =>
    answer(deps, 'getNineBoxCsv', request, 'csv');
