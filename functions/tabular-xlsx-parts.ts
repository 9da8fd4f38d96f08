import { type FileLimits, UnreadableFile } from './tabular-file.ts';
import { createXmlReader, type XmlListener } from './tabular-xml.ts';
import { readZip, type UnpackBudget, unpackText, type ZipEntry } from './tabular-zip.ts';

interface NamedSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What the cells of a workbook refer to. */
export interface WorkbookParts {
  readonly sheets: readonly NamedSheet[];
  readonly dateSystem: 1900 | 1904;
  readonly sharedStrings: readonly string[];
  /** By the number of a cell's style: whether it shows a number as a date. */
  readonly isDateStyle: readonly boolean[];
  /** The text of a part, piece by piece. */
  text(part: string): AsyncIterable<string>;
}

const NO_WORKBOOK = ['not-a-workbook'];

/** Opens a workbook (ECMA-376, SpreadsheetML); of its sheets nothing is read yet. */
export const openWorkbook = async (bytes: Buffer, limits: FileLimits): Promise<WorkbookParts> => {
  const entries = readZip(bytes);
  const budget: UnpackBudget = { left: limits.unpackedBytes };
  const text = (part: string): AsyncIterable<string> => {
    const entry = entries.get(part);
    if (entry === undefined) throw new UnreadableFile('file-unreadable', NO_WORKBOOK);
    return unpackText(entry, budget);
  };
  const main = await findMainPart(entries, text);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = await readRelations(entries, text, main);
  const { sheets, dateSystem } = await readWorkbook(text(main), targets);
  const partOfType = (type: string) => targets.find((target) => target.type === type)?.part;
  const strings = partOfType('sharedStrings') ?? `${folder}sharedStrings.xml`;
  const styles = partOfType('styles') ?? `${folder}styles.xml`;
  return {
    sheets,
    dateSystem,
    text,
    sharedStrings: entries.has(strings) ? await readSharedStrings(text(strings), limits.sharedText) : [],
    isDateStyle: entries.has(styles) ? await readDateStyles(text(styles)) : [],
  };
};

/** Hands the whole of a part to a listener. */
const hear = async (pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> => {
  const reader = createXmlReader(listener);
  for await (const piece of pieces) reader.write(piece);
  reader.end();
};

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly part: string;
}

type Entries = ReadonlyMap<string, ZipEntry>;
type TextOf = (part: string) => AsyncIterable<string>;

const readRelations = async (entries: Entries, text: TextOf, of: string): Promise<readonly Relation[]> => {
  const cut = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, cut);
  const file = `${folder}_rels/${of.slice(cut)}.rels`;
  const relations: Relation[] = [];
  if (!entries.has(file)) return relations;
  await hear(text(file), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      const part = target.startsWith('/') ? target.slice(1) : folder + target;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: part.replaceAll('./', '') });
    },
    close: () => {},
  });
  return relations;
};

const findMainPart = async (entries: Entries, text: TextOf): Promise<string> => {
  const relations = await readRelations(entries, text, '');
  const part = relations.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  // a document, a presentation and an open-document sheet are zips too
  if (!entries.has(part) || !part.endsWith('.xml')) throw new UnreadableFile('file-unreadable', NO_WORKBOOK);
  return part;
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const readWorkbook = async (pieces: AsyncIterable<string>, relations: readonly Relation[]) => {
  const sheets: NamedSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let root = '';
  await hear(pieces, {
    open: (name, { id, name: sheet = '', state, date1904 }) => {
      root ||= name;
      if (name === 'workbookPr' && isTrue(date1904)) dateSystem = 1904;
      if (name !== 'sheet') return;
      const relation = relations.find((one) => one.id === id);
      if (relation?.type !== 'worksheet') return;
      sheets.push({ name: sheet, part: relation.part, isHidden: state !== undefined && state !== 'visible' });
    },
    close: () => {},
  });
  if (root !== 'workbook') throw new UnreadableFile('file-unreadable', NO_WORKBOOK);
  return { sheets, dateSystem };
};

/** Parts of one text may each have their own font: they are joined. How it is pronounced is no part of it. */
const readSharedStrings = async (
  pieces: AsyncIterable<string>,
  limit: number,
): Promise<readonly string[]> => {
  const strings: string[] = [];
  let current = '';
  let length = 0;
  let isText = false;
  let isPronunciation = false;
  await hear(pieces, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') isPronunciation = true;
      else if (name === 't') isText = !isPronunciation;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 'rPh') isPronunciation = false;
      else if (name === 't') isText = false;
    },
    text: (text) => {
      if (!isText) return;
      length += text.length;
      if (length > limit) throw new UnreadableFile('file-too-large', ['shared-text']);
      current += text;
    },
  });
  return strings;
};

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;
/** Characters that XML cannot hold are written `_x000D_` in cells. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Number formats that every program knows by their number and that show a day (ECMA-376 18.8.30). */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Texts, colours and conditions of a format, and characters written as they are, say nothing of its kind. */
const NOT_PLACES = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;
const showsDay = (code: string): boolean => /[yd]/i.test((code.split(';')[0] ?? '').replace(NOT_PLACES, ''));

const readDateStyles = async (pieces: AsyncIterable<string>): Promise<readonly boolean[]> => {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellFormat = false;
  await hear(pieces, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const format = Number(numFmtId);
      if (name === 'numFmt') own.set(format, showsDay(formatCode));
      else if (name === 'cellXfs') isCellFormat = true;
      else if (name === 'xf' && isCellFormat) styles.push(own.get(format) ?? isBuiltInDate(format));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles;
};
