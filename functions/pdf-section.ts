import type PDFDocument from 'pdfkit';
import type { Sheet } from './spreadsheet.ts';

/** A heading with sentences, a table, or both. */
export interface Section extends Sheet {
  readonly text?: readonly string[];
  /** A sentence below the table. */
  readonly after?: string | null;
  /** The first column says what the second is: a row of titles would add nothing. */
  readonly isUntitled?: boolean;
}

/** How a report is set. */
export interface PdfLook {
  readonly margin: number;
  /** Around what stands in a cell: beside it, and above and below. */
  readonly inset: number;
  readonly padding: number;
  readonly title: number;
  readonly heading: number;
  readonly text: number;
  /** Lines around the cells of a table: those between rows, and those between columns. */
  readonly rule: number;
  readonly divider: number;
  /** Between heading, sentences and table, in lines. */
  readonly gap: number;
}

/** Where on the page. */
export interface Area {
  readonly x: number;
  readonly width: number;
}

export type PdfPage = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<PdfPage['struct']>;

const HEADER = '#e8eaed';
const LINES = '#9aa0a6';
/** What a heading with a table needs below it, so that it never stands alone at the foot of a page. */
const KEPT_TOGETHER = 70;
/** Longer texts may go over a page. */
const LONGEST_KEPT = 300;
/** Between a heading and what stands above it, in gaps. */
const ABOVE = 2.5;
const NOTHING = 'Tidak ada.';

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2, useGrouping: false });
const shown = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? decimal.format(value) : (value ?? '');

export const bottomOf = ({ page }: PdfPage): number => page.height - page.margins.bottom;

const sentencesOf = ({ text = [], rows }: Section): readonly string[] =>
  rows.length === 0 && text.length === 0 ? [NOTHING] : text;

const heightOfText = (document: PdfPage, look: PdfLook, width: number, text: readonly string[]): number => {
  document.font('text').fontSize(look.text);
  return text.reduce(
    (sum, sentence) =>
      sum + document.heightOfString(sentence, { width }) + look.gap * document.currentLineHeight(),
    0,
  );
};

/** The widths of the columns, and the height of a row in them. */
const columnsOf = (document: PdfPage, look: PdfLook, { columns }: Section, width: number) => {
  const whole = columns.reduce((sum, one) => sum + (one.width ?? 1), 0);
  const widths = columns.map((one) => (width * (one.width ?? 1)) / whole);
  const heightOf = (cells: readonly string[]): number => {
    document.font('text').fontSize(look.text);
    const heights = cells.map((cell, at) =>
      document.heightOfString(cell || ' ', { width: (widths[at] ?? width) - 2 * look.inset }),
    );
    return Math.max(...heights) + 2 * look.padding + 2 * look.rule;
  };
  return { widths, heightOf };
};

const cellsOf = ({ columns }: Section, row: Section['rows'][number]): readonly string[] =>
  columns.map(({ key }) => shown(row[key]));

/** How much of a page a section takes in an area of that width. */
export const heightOfSection = (
  document: PdfPage,
  look: PdfLook,
  width: number,
  section: Section,
): number => {
  document.font('heading').fontSize(look.heading);
  const line = document.currentLineHeight();
  const heading = (ABOVE + 1) * look.gap * line + document.heightOfString(section.name, { width });
  const { heightOf } = columnsOf(document, look, section, width);
  const titles = section.isUntitled ? [] : [section.columns.map(({ header }) => header)];
  const table =
    section.rows.length === 0
      ? 0
      : [...titles, ...section.rows.map((row) => cellsOf(section, row))].reduce(
          (sum, cells) => sum + heightOf(cells),
          0,
        );
  const after = typeof section.after === 'string' ? [section.after] : [];
  return heading + table + heightOfText(document, look, width, [...sentencesOf(section), ...after]);
};

/** A section with its structure, over as many pages as it takes. */
export const writeSection = (document: PdfPage, look: PdfLook, area: Area, section: Section): void => {
  const kept = Math.min(heightOfText(document, look, area.width, section.text ?? []), LONGEST_KEPT);
  const whole = heightOfSection(document, look, area.width, section);
  if (document.y + Math.min(KEPT_TOGETHER + kept, whole) > bottomOf(document)) document.addPage();
  const struct = document.struct('Sect');
  document.addStructure(struct);
  struct.add(
    document.struct('H2', {}, () => {
      document
        .font('heading')
        .fontSize(look.heading)
        .moveDown(ABOVE * look.gap);
      document.text(section.name, area.x, document.y, { width: area.width }).moveDown(look.gap);
    }),
  );
  for (const sentence of sentencesOf(section)) writeSentence(document, look, area, struct, sentence);
  if (section.rows.length > 0) writeTable(document, look, area, struct, section);
  if (typeof section.after === 'string') writeSentence(document, look, area, struct, section.after);
  struct.end();
};

const writeSentence = (
  document: PdfPage,
  look: PdfLook,
  { x, width }: Area,
  parent: Struct,
  sentence: string,
): void => {
  parent.add(
    document.struct('P', {}, () => {
      document.font('text').fontSize(look.text);
      document.text(sentence, x, document.y, { width }).moveDown(look.gap);
    }),
  );
};

/** A table over as many pages as it takes; each begins with the titles of its columns. */
const writeTable = (
  document: PdfPage,
  look: PdfLook,
  { x, width }: Area,
  structParent: Struct,
  section: Section,
): void => {
  const { columns, rows, isUntitled = false } = section;
  const { widths, heightOf } = columnsOf(document, look, section, width);
  const isNumber = columns.map(({ key }) => rows.every((row) => typeof (row[key] ?? 0) === 'number'));
  const { rule, divider, inset, padding } = look;
  const options = {
    structParent,
    columnStyles: widths.map((one, at) => ({
      width: one,
      ...(isNumber[at] && { align: { x: 'right' as const } }),
    })),
    defaultStyle: {
      border: { top: rule, bottom: rule, left: divider, right: divider },
      borderColor: LINES,
      padding: { top: padding, bottom: padding, left: inset, right: inset },
    },
  };
  const begin = () => {
    document.font('text').fontSize(look.text);
    const table = document.table({ ...options, position: { x, y: document.y } });
    if (isUntitled) return table;
    return table.row(
      columns.map(({ header }) => ({ text: header, type: 'TH' as const, backgroundColor: HEADER })),
    );
  };
  let table = begin();
  for (const row of rows) {
    const cells = cellsOf(section, row);
    if (document.y + heightOf(cells) > bottomOf(document)) {
      table.end();
      document.addPage();
      table = begin();
    }
    table.row(
      isUntitled ? cells.map((text, at) => (at === 0 ? { text, type: 'TH' as const } : text)) : [...cells],
    );
  }
  table.end();
  document.x = x;
};
