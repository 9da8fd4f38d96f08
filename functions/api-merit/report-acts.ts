import type { meritOperations, Outcome } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { localDate, type MeritAssessmentData } from '@kotak9/store';
import { pdfReply } from '../pdf-report.ts';
import { type Sheet, workbookReply } from '../spreadsheet.ts';
import { findAssessment } from './find-assessment.ts';
import type { MeritDeps } from './merit-deps.ts';
import { standingOf } from './merit-standing.ts';
import { reportSheets } from './report-sheets.ts';

type Pdf = typeof meritOperations.getMeritReportPdf;
type Workbook = typeof meritOperations.getMeritReportWorkbook;

const report = async (
  { table }: MeritDeps,
  { principal, params }: Request<Pdf> | Request<Workbook>,
  write: (assessment: MeritAssessmentData, sheets: readonly Sheet[]) => Promise<Outcome>,
): Promise<Outcome> => {
  const found = await findAssessment(table, principal.agency, params);
  if ('refused' in found) return found;
  const standing = await standingOf(table, principal.agency, found.data);
  return 'refused' in standing ? standing : write(found.data, reportSheets(found.data, standing));
};

const nameOf = ({ year, instrument }: MeritAssessmentData): string => `indeks-merit-${year}-${instrument}`;

export const getReportPdf =
  (deps: MeritDeps): Act<Pdf> =>
  (request) =>
    report(deps, request, (assessment, sections) =>
      pdfReply(`${nameOf(assessment)}.pdf`, {
        title: `Laporan indeks sistem merit ${assessment.year}, ${request.principal.agency}`,
        sections,
        date: new Date(`${assessment.fixed?.on ?? localDate(request.now)}T00:00:00Z`),
        ...(assessment.fixed && { sha256: assessment.fixed.contentHash }),
      }),
    );

export const getReportWorkbook =
  (deps: MeritDeps): Act<Workbook> =>
  (request) =>
    report(deps, request, (assessment, sheets) => workbookReply(`${nameOf(assessment)}.xlsx`, sheets));
