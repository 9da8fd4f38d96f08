import { fileReply, type Reply } from '@kotak9/contracts';
import PDFDocument from 'pdfkit';
import { pdfFonts } from './pdf-fonts.ts';
import {
  bottomOf,
  heightOfSection,
  type PdfLook,
  type PdfPage,
  type Section,
  writeSection,
} from './pdf-section.ts';

/** Sections in two columns, of which the first has this share of the width. */
export interface SideBySide {
  readonly left: readonly Section[];
  readonly right: readonly Section[];
  readonly share: number;
}

export interface PdfReport {
  readonly title: string;
  readonly sections: readonly (Section | SideBySide)[];
  /** `page`: small and close, for what belongs on one page. */
  readonly look?: keyof typeof LOOKS;
  /** Day that it is dated with: the same report gives the same bytes. */
  readonly date: Date;
  /** At the foot of every page, before its number. */
  readonly foot?: string;
  /** Fingerprint of what is reported, for programs: in the properties of the file. */
  readonly sha256?: string;
}

const PDF = 'application/pdf';
const LOOKS = {
  report: {
    margin: 42,
    inset: 3,
    padding: 3,
    title: 16,
    heading: 11,
    text: 8,
    rule: 0.5,
    divider: 0.5,
    gap: 0.4,
  },
  page: { margin: 25, inset: 3, padding: 1, title: 12, heading: 8, text: 7, rule: 0.3, divider: 0, gap: 0.1 },
} as const satisfies Record<string, PdfLook>;
const FOOT = 7;
/** Between two columns. */
const GUTTER = 12;

/** A tagged PDF with title and language, so that a screen reader finds headings, tables and their headers. */
export const writePdf = async (report: PdfReport): Promise<Uint8Array> => {
  const { title, sections, date, sha256 } = report;
  const look = LOOKS[report.look ?? 'report'];
  const { text, heading } = pdfFonts();
  const document = new PDFDocument({
    size: 'A4',
    margin: look.margin,
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
      document.font('heading').fontSize(look.title).text(title).moveDown(look.gap);
    }),
  );
  const area = { x: look.margin, width: document.page.width - 2 * look.margin };
  for (const section of sections) {
    if ('left' in section) writeSideBySide(document, look, section);
    else writeSection(document, look, area, section);
  }
  numberPages(document, look, report);
  document.end();
  return written;
};

export const pdfReply = async (name: string, report: PdfReport): Promise<Reply> =>
  fileReply({ name, type: PDF, bytes: await writePdf(report) });

const collect = (document: PdfPage): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });

/** Both columns begin at one height and stay on one page; what no page holds goes one below the other. */
const writeSideBySide = (document: PdfPage, look: PdfLook, { left, right, share }: SideBySide): void => {
  const width = document.page.width - 2 * look.margin;
  const leftArea = { x: look.margin, width: (width - GUTTER) * share };
  const rightArea = { x: look.margin + leftArea.width + GUTTER, width: (width - GUTTER) * (1 - share) };
  const heightOf = (sections: readonly Section[], of: number): number =>
    sections.reduce((sum, section) => sum + heightOfSection(document, look, of, section), 0);
  const height = Math.max(heightOf(left, leftArea.width), heightOf(right, rightArea.width));
  if (height > bottomOf(document) - look.margin) {
    for (const section of [...left, ...right]) {
      writeSection(document, look, { x: look.margin, width }, section);
    }
    return;
  }
  if (document.y + height > bottomOf(document)) document.addPage();
  const top = document.y;
  for (const section of left) writeSection(document, look, leftArea, section);
  const end = document.y;
  document.y = top;
  for (const section of right) writeSection(document, look, rightArea, section);
  document.y = Math.max(end, document.y);
};

/** Below the margin, where nothing flows: as an artifact, which a screen reader passes over. */
const numberPages = (document: PdfPage, { margin }: PdfLook, { title, foot }: PdfReport): void => {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { margins, height, width } = document.page;
    const line = { width: width - 2 * margin, height: FOOT * 1.5, lineBreak: false, ellipsis: true };
    const y = height - margins.bottom + margin / 3;
    // text below the margin would begin a page of its own
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('text').fontSize(FOOT);
    document.text(foot ?? title, margin, y, { ...line, width: line.width - 90 });
    document.text(`Halaman ${page - start + 1} dari ${count}`, margin, y, { ...line, align: 'right' });
    document.endMarkedContent();
    margins.bottom = margin;
  }
};
