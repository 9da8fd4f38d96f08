import { fileReply, type Reply } from '@kotak9/contracts';
import PDFDocument from 'pdfkit';
import { pdfFonts } from './pdf-fonts.ts';
import type { Sheet } from './spreadsheet.ts';

/** A heading with sentences, a table, or both. */
export interface Section extends Sheet {
  readonly text?: readonly string[];
}

export interface PdfReport {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Day that it is dated with: the same report gives the same bytes. */
  readonly date: Date;
  /** At the foot of every page, before its number. */
  readonly foot?: string;
  /** Fingerprint of what is reported, for programs: in the properties of the file. */
  readonly sha256?: string;
}

const PDF = 'application/pdf';
const MARGIN = 42;
const PADDING = 3;
const SIZE = { title: 16, heading: 11, text: 8, foot: 7 } as const;
const HEADER = '#e8eaed';
/** What a heading with a table needs below it, so that it never stands alone at the foot of a page. */
const KEPT_TOGETHER = 70;
/** Longer texts may go over a page. */
const LONGEST_KEPT = 300;
type Document = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Document['struct']>;

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2, useGrouping: false });
const shown = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? decimal.format(value) : (value ?? '');

/** A tagged PDF with title and language, so that a screen reader finds headings, tables and their headers. */
export const writePdf = async (report: PdfReport): Promise<Uint8Array> => {
  const { title, sections, date, sha256 } = report;
  const { text, heading } = pdfFonts();
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    // named here, or pdfkit looks for a standard font, whose file is not in the bundle
    font: text,
    lang: 'id-ID',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // how many pages there are is known at the end
    bufferPages: true,
    info: {
      Title: title,
      Creator: 'Kotak9',
      CreationDate: date,
      ModDate: date,
      ...(sha256 !== undefined && { Keywords: `sha256:${sha256}` }),
    },
  });
  const written = collect(document);
  document.registerFont('text', text).registerFont('heading', heading);
  document.addStructure(
    document.struct('H1', {}, () => {
      document.font('heading').fontSize(SIZE.title).text(title).moveDown(0.5);
    }),
  );
  for (const section of sections) writeSection(document, section);
  numberPages(document, report);
  document.end();
  return written;
};

export const pdfReply = async (name: string, report: PdfReport): Promise<Reply> =>
  fileReply({ name, type: PDF, bytes: await writePdf(report) });

const collect = (document: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });

const bottomOf = ({ page }: Document): number => page.height - page.margins.bottom;

/** Heading and sentences stay on one page, with the first row of the table that follows. */
const heightToKeep = (document: Document, text: readonly string[]): number => {
  const width = document.page.width - 2 * MARGIN;
  document.font('text').fontSize(SIZE.text);
  const sentences = text.reduce(
    (sum, sentence) => sum + document.heightOfString(sentence, { width }) + 0.5 * SIZE.text,
    0,
  );
  return KEPT_TOGETHER + Math.min(sentences, LONGEST_KEPT);
};

const writeSection = (document: Document, { name, text = [], columns, rows }: Section): void => {
  if (document.y + heightToKeep(document, text) > bottomOf(document)) document.addPage();
  const section = document.struct('Sect');
  document.addStructure(section);
  section.add(
    document.struct('H2', {}, () => {
      document.moveDown().font('heading').fontSize(SIZE.heading).text(name, MARGIN).moveDown(0.4);
    }),
  );
  const isEmpty = rows.length === 0 && text.length === 0;
  for (const sentence of isEmpty ? ['Tidak ada.'] : text) {
    section.add(
      document.struct('P', {}, () => {
        document.font('text').fontSize(SIZE.text).text(sentence, MARGIN).moveDown(0.4);
      }),
    );
  }
  if (rows.length > 0) writeTable(document, section, { columns, rows });
  section.end();
};

/** A table over as many pages as it takes; each begins with the header row. */
const writeTable = (
  document: Document,
  structParent: Struct,
  { columns, rows }: Pick<Section, 'columns' | 'rows'>,
): void => {
  document.font('text').fontSize(SIZE.text);
  const whole = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const available = document.page.width - 2 * MARGIN;
  const widths = columns.map(({ width = 1 }) => (available * width) / whole);
  const isNumber = columns.map(({ key }) => rows.every((row) => typeof (row[key] ?? 0) === 'number'));
  const headers = columns.map(({ header }) => header);
  const options = {
    structParent,
    columnStyles: widths.map((width, at) => ({
      width,
      ...(isNumber[at] && { align: { x: 'right' as const } }),
    })),
    defaultStyle: { border: 0.5, borderColor: '#9aa0a6', padding: PADDING },
  };
  const begin = () =>
    document
      .table(options)
      .row(headers.map((text) => ({ text, type: 'TH' as const, backgroundColor: HEADER })));
  const heightOf = (cells: readonly string[]): number =>
    Math.max(
      ...cells.map((cell, at) =>
        document.heightOfString(cell || ' ', { width: (widths[at] ?? available) - 2 * PADDING }),
      ),
    ) +
    2 * PADDING +
    1;
  let table = begin();
  for (const row of rows) {
    const cells = columns.map(({ key }) => shown(row[key]));
    if (document.y + heightOf(cells) > bottomOf(document)) {
      table.end();
      document.addPage();
      table = begin();
    }
    table.row(cells);
  }
  table.end();
  document.x = MARGIN;
};

/** Below the margin, where nothing flows: as an artifact, which a screen reader passes over. */
const numberPages = (document: Document, { title, foot }: PdfReport): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { margins, height, width } = document.page;
    const line = { width: width - 2 * MARGIN, height: SIZE.foot * 1.5, lineBreak: false, ellipsis: true };
    const y = height - margins.bottom + 14;
    // text below the margin would begin a page of its own
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('text').fontSize(SIZE.foot);
    document.text(foot ?? title, MARGIN, y, { ...line, width: line.width - 90 });
    document.text(`Halaman ${page - start + 1} dari ${count}`, MARGIN, y, { ...line, align: 'right' });
    document.endMarkedContent();
    margins.bottom = MARGIN;
  }
};
