import PDFDocument from 'pdfkit';
import type { Sheet } from '../spreadsheet.ts';
import { reportFonts } from './report-fonts.ts';

export interface PdfReport {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Day that it is dated with: the same report gives the same bytes. */
  readonly date: Date;
}

const MARGIN = 42;
const SIZE = { title: 16, heading: 12, text: 8 } as const;
type Document = InstanceType<typeof PDFDocument>;

/** A tagged PDF with title and language, so that a screen reader finds headings, tables and their headers. */
export const writePdf = async ({ title, sheets, date }: PdfReport): Promise<Uint8Array> => {
  const { text, heading } = reportFonts();
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    // named here, or pdfkit looks for a standard font, whose file is not in the bundle
    font: text,
    lang: 'id-ID',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Kotak9', CreationDate: date, ModDate: date },
  });
  const written = collect(document);
  document.registerFont('text', text).registerFont('heading', heading);
  document.addStructure(
    document.struct('H1', {}, () => {
      document.font('heading').fontSize(SIZE.title).text(title).moveDown();
    }),
  );
  for (const sheet of sheets) writeSection(document, sheet);
  document.end();
  return written;
};

const collect = (document: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });

const writeSection = (document: Document, { name, columns, rows }: Sheet): void => {
  const section = document.struct('Sect');
  document.addStructure(section);
  section.add(
    document.struct('H2', {}, () => {
      document.moveDown().font('heading').fontSize(SIZE.heading).text(name, MARGIN).moveDown(0.5);
    }),
  );
  if (rows.length === 0) {
    section.add(
      document.struct('P', {}, () => {
        document.font('text').fontSize(SIZE.text).text('Tidak ada.');
      }),
    );
  } else {
    document.font('text').fontSize(SIZE.text);
    const whole = columns.reduce((sum, { width = 1 }) => sum + width, 0);
    const available = document.page.width - 2 * MARGIN;
    const table = {
      structParent: section,
      columnStyles: columns.map(({ width = 1 }) => (available * width) / whole),
      defaultStyle: { border: 0.5, padding: 3 },
      data: [
        columns.map(({ header }) => ({ text: header, type: 'TH' as const, backgroundColor: '#e8eaed' })),
        ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
      ],
    };
    document.table(table);
  }
  section.end();
};
