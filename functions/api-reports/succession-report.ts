import type { reportOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { sayRequirement } from '../api-matching/say-missing.ts';
import type { TableDeps } from '../deps.ts';
import { pdfReply } from '../pdf-report.ts';
import type { Format, TableFile } from '../table-file.ts';
import { exportTable, noteExport } from './note-export.ts';
import { type ReadableList, readableList } from './readable-list.ts';
import { successionSections } from './succession-sections.ts';

type Workbook = typeof reportOperations.getSuccessionWorkbook;
type Csv = typeof reportOperations.getSuccessionCsv;
type Pdf = typeof reportOperations.getSuccessionPdf;

const COLUMNS = [
  { header: 'Hasil', key: 'outcome', width: 18 },
  { header: 'Peringkat', key: 'rank', width: 10 },
  { header: 'Dapat dipilih', key: 'shortlisted', width: 12 },
  { header: 'NIP', key: 'nip', width: 22 },
  { header: 'Nama', key: 'name', width: 34 },
  { header: 'Kotak', key: 'box', width: 8 },
  { header: 'Nilai akhir', key: 'score', width: 12 },
  { header: 'Nilai talenta', key: 'talentScore', width: 12 },
  { header: 'Nilai teknis', key: 'technicalScore', width: 12 },
  { header: 'Catatan', key: 'notes', width: 60 },
  { header: 'Jabatan', key: 'title', width: 40 },
  { header: 'Status daftar', key: 'status', width: 12 },
  { header: 'Aturan', key: 'ruleSet', width: 16 },
  { header: 'Pengangkatan', key: 'appointmentDate', width: 14 },
  { header: 'Sidik isi (SHA-256)', key: 'contentHash', width: 68 },
];

type Verdicts = ReadableList['excluded'][number]['reasons'];
const saidOf = (verdicts: Verdicts): string | null =>
  verdicts.map((verdict) => sayRequirement(verdict, 'id')).join('; ') || null;

const successionTable = (list: ReadableList): TableFile => {
  const { title, status, ruleSet, appointmentDate, contentHash } = list;
  const ofList = { title, status, ruleSet, appointmentDate, contentHash };
  const rows = [
    ...list.candidates.map(({ rank, nip, name, box, score, talentScore, technicalScore, warnings }) => ({
      outcome: 'calon',
      rank,
      shortlisted: list.shortlist.includes(nip) ? 'ya' : 'tidak',
      nip,
      name,
      box,
      score,
      talentScore,
      technicalScore,
      notes: saidOf(warnings),
      ...ofList,
    })),
    ...list.excluded.map(({ nip, name, box, reasons }) => ({
      outcome: 'tidak memenuhi',
      shortlisted: 'tidak',
      nip,
      name,
      box,
      notes: saidOf(reasons),
      ...ofList,
    })),
  ];
  return {
    name: `daftar-suksesi-${list.vacancyId}`,
    sheets: [{ name: 'Daftar suksesi', columns: COLUMNS, rows }],
  };
};

const answer = async (
  deps: TableDeps,
  operation: string,
  request: Request<Workbook> | Request<Csv>,
  format: Format,
) => {
  const list = await readableList(deps.table, request.principal, request.params.id);
  const report = 'refused' in list ? list : successionTable(list);
  return exportTable(deps.observer, operation, request, report, format);
};

export const getSuccessionWorkbook =
  (deps: TableDeps): Act<Workbook> =>
  (request) =>
    answer(deps, 'getSuccessionWorkbook', request, 'xlsx');

export const getSuccessionCsv =
  (deps: TableDeps): Act<Csv> =>
  (request) =>
    answer(deps, 'getSuccessionCsv', request, 'csv');

export const getSuccessionPdf =
  ({ table, observer }: TableDeps): Act<Pdf> =>
  async (request) => {
    const { principal, params } = request;
    const list = await readableList(table, principal, params.id);
    if ('refused' in list) return list;
    const { title, vacancyId, contentHash, publishedAt, draftedAt, candidates, excluded } = list;
    const reply = await pdfReply(`daftar-suksesi-${vacancyId}.pdf`, {
      title: `Daftar suksesi ${title}`,
      sections: successionSections(list, principal),
      date: new Date(publishedAt ?? draftedAt),
      foot: `${list.id} · sidik isi ${contentHash.slice(0, 16)}…`,
      sha256: contentHash,
    });
    noteExport(observer, 'getSuccessionPdf', request, candidates.length + excluded.length);
    return reply;
  };
