import { type Cell, isBlank } from './cell.ts';
import type { ImportDesign } from './import-design.ts';
import { compactName, plainName } from './plain-name.ts';

/** What somebody decided about the columns of a kind of file; remembered for the next one. */
export interface ImportMapping {
  /** By header: the field that it says, or null: not to be taken. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** By field: what holds for every row that does not say it itself, such as the year of a file of one year. */
  readonly values: Readonly<Record<string, string>>;
}

/** Heads the column of reasons in a file that is given back to be mended; no import takes it. */
export const FAULTS_HEADER = 'KESALAHAN';

export const NO_MAPPING: ImportMapping = { columns: {}, values: {} };

export interface MappedColumn {
  readonly field: string;
  /** As the file heads it. */
  readonly header: string;
  /** From 0. */
  readonly index: number;
}

/** Which column of a file says what, and what stands in the way of reading it. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly values: Readonly<Record<string, string>>;
  /** Required fields, by their official header, for which the file has no column. */
  readonly missing: readonly { readonly field: string; readonly header: string }[];
  /** Fields for which the file has several columns of equal right. */
  readonly twice: readonly { readonly field: string; readonly headers: readonly string[] }[];
  /** Headers that mean nothing to this kind of file. */
  readonly unknown: readonly string[];
  /** Headers that are known and left alone, `declined` among them. */
  readonly untaken: readonly string[];
  /** Headers of which somebody decided that they are not to be taken. */
  readonly declined: readonly string[];
}

export const isReadable = ({ missing, twice }: ColumnMapping): boolean =>
  missing.length === 0 && twice.length === 0;

/** What to remember of a mapping that served; what was unknown stays to be asked about. */
export const rememberMapping = ({ columns, values, declined }: ColumnMapping): ImportMapping => ({
  columns: Object.fromEntries([
    ...declined.map((header) => [header, null] as const),
    ...columns.map(({ header, field }) => [header, field] as const),
  ]),
  values,
});

/** How surely a header says a field, surest first. */
const RIGHTS = ['given', 'official', 'alias'] as const;
type Claim = MappedColumn & { readonly right: number };

export const headerText = (cell: Cell): string => {
  if (isBlank(cell)) return '';
  if (cell.kind === 'text') return cell.text.trim();
  return cell.kind === 'number' ? String(cell.value) : '';
};

/** Finds what each column says: as it was given, by its official header, or by another name of it. */
export const mapColumns = (
  header: readonly Cell[],
  design: ImportDesign,
  given: ImportMapping = NO_MAPPING,
): ColumnMapping => {
  const headers = header.map(headerText);
  const claimOf = claimant(design, given);
  const untakenNames = new Set([...design.untaken, FAULTS_HEADER].map(compactName));
  const claims: Claim[] = [];
  const unknown: string[] = [];
  const untaken: string[] = [];
  const declined: string[] = [];
  for (const [index, text] of headers.entries()) {
    const name = compactName(text);
    if (name === '') continue;
    const claim = claimOf(name, text);
    if (claim === null) declined.push(text);
    if (claim === null || (claim === undefined && untakenNames.has(name))) untaken.push(text);
    else if (claim === undefined) unknown.push(text);
    else claims.push({ ...claim, header: text, index });
  }
  const columns: MappedColumn[] = [];
  const twice: { field: string; headers: readonly string[] }[] = [];
  for (const [field, rivals] of Map.groupBy(claims, (claim) => claim.field)) {
    const best = Math.min(...rivals.map(({ right }) => right));
    const [first, ...others] = rivals.filter(({ right }) => right === best);
    if (first === undefined) continue;
    untaken.push(...rivals.filter(({ right }) => right > best).map((rival) => rival.header));
    if (others.length > 0) twice.push({ field, headers: [first, ...others].map((rival) => rival.header) });
    else columns.push({ field, header: first.header, index: first.index });
  }
  const values = Object.fromEntries(
    Object.entries(given.values).filter(([field]) => design.columns.some((one) => one.field === field)),
  );
  const said = new Set([...columns, ...twice].map(({ field }) => field).concat(Object.keys(values)));
  return {
    columns,
    values,
    missing: design.columns
      .filter(({ field, required }) => required && !said.has(field))
      .map(({ field, header: official }) => ({ field, header: official })),
    twice,
    unknown,
    untaken,
    declined,
  };
};

/** What a header claims to say; null: decided not to be taken; undefined: nothing known. */
const claimant = (design: ImportDesign, given: ImportMapping) => {
  const claims = new Map<string, Pick<Claim, 'field' | 'right'> | null>();
  const enter = (name: string, field: string, right: (typeof RIGHTS)[number]) => {
    const compact = compactName(name);
    if (!claims.has(compact)) claims.set(compact, { field, right: RIGHTS.indexOf(right) });
  };
  for (const [header, field] of Object.entries(given.columns)) {
    if (field === null) claims.set(compactName(header), null);
    else if (isFieldOf(design, field)) enter(header, field, 'given');
  }
  for (const { header, field } of design.columns) enter(header, field, 'official');
  for (const { aliases, field } of design.columns) for (const alias of aliases) enter(alias, field, 'alias');
  return (name: string, text: string) =>
    claims.get(name) ?? (claims.has(name) ? null : familyClaim(design, text));
};

const familyClaim = (
  { families }: ImportDesign,
  text: string,
): Pick<Claim, 'field' | 'right'> | undefined => {
  const plain = plainName(text);
  for (const { field, prefix } of families) {
    if (!plain.startsWith(`${prefix} `)) continue;
    const code = plain
      .slice(prefix.length + 1)
      .toLowerCase()
      .replaceAll(' ', '-');
    return { field: `${field}.${code}`, right: RIGHTS.indexOf('official') };
  }
  return undefined;
};

/** Whether a mapping may speak of a field. */
export const isFieldOf = ({ columns, families }: ImportDesign, field: string): boolean =>
  columns.some((one) => one.field === field) ||
  families.some((family) => field.startsWith(`${family.field}.`) && field.length > family.field.length + 1);
