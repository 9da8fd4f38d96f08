import {
  type AgencyId,
  createLookups,
  createRowReader,
  IMPORT_DESIGNS,
  isReadable,
  type ReadRow,
  rememberMapping,
} from '@kotak9/rules';
import {
  allPositions,
  type ImportData,
  type ImportReading,
  loadUnits,
  putImportReading,
  type Table,
} from '@kotak9/store';
import { fileKey, NDJSON, rowsKey, toLines } from '../import-objects.ts';
import { UnreadableFile } from '../tabular-file.ts';
import { type OpenTable, openTable } from '../tabular-open.ts';
import type { RunImportDeps } from './deps.ts';

type Failure = NonNullable<ImportData['failure']>;

/** Rows of one part: some seconds of work, and some hundred kilobytes. */
export const ROWS_OF_A_PART = 500;

/**
 * Goes through the file once and lays its rows aside in parts, each row as what it stands for or with its faults.
 * Done by one worker, since the rows share seats and must not say the same thing twice.
 */
export const readFile = async (
  deps: RunImportDeps,
  agency: AgencyId,
  data: ImportData,
): Promise<ImportReading | Failure> => {
  const { table, objects } = deps;
  const design = IMPORT_DESIGNS[data.kind];
  try {
    const file = await objects.open(fileKey({ agency, importId: data.id }));
    const opened = await openTable(file, { design, sheet: data.sheet, mapping: data.mapping ?? undefined });
    const { mapping } = opened;
    if (!isReadable(mapping)) return unreadable(opened);
    const read = createRowReader(mapping, design, {
      lookups: await lookupsOf(table, agency),
      dateSystem: opened.dateSystem,
    });
    const counted = await writeParts(deps, agency, data, opened.rows, read);
    if (counted.rows === 0) return { code: 'nothing-in-it', names: [] };
    const { columns, values } = rememberMapping(mapping);
    const reading: ImportReading = {
      ...counted,
      columns: {
        mapping: { columns: { ...columns }, values: { ...values } },
        unknown: [...mapping.unknown],
        untaken: [...mapping.untaken],
        missing: [],
      },
    };
    await putImportReading(table, { agency, importId: data.id, run: data.run }, reading);
    return reading;
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, names: [...error.names] };
    throw error;
  }
};

const unreadable = ({ mapping: { missing, twice } }: OpenTable): Failure =>
  missing.length > 0
    ? { code: 'columns-missing', names: missing.map(({ header }) => header) }
    : { code: 'columns-twice', names: twice.flatMap(({ headers }) => headers) };

const lookupsOf = async (table: Table, agency: AgencyId) => {
  const [units, positions] = await Promise.all([loadUnits(table, agency), allPositions(table, agency)]);
  return createLookups(units, positions);
};

const writeParts = async (
  { objects }: Pick<RunImportDeps, 'objects'>,
  agency: AgencyId,
  { id: importId, run }: ImportData,
  rows: OpenTable['rows'],
  read: ReturnType<typeof createRowReader>,
): Promise<{ readonly rows: number; readonly parts: number }> => {
  let parts = 0;
  let count = 0;
  let part: ReadRow[] = [];
  const write = async (): Promise<void> => {
    parts += 1;
    await objects.write(rowsKey({ agency, importId }, run, parts), toLines(part), NDJSON);
    count += part.length;
    part = [];
  };
  for await (const row of rows) {
    part.push(read(row));
    if (part.length === ROWS_OF_A_PART) await write();
  }
  if (part.length > 0) await write();
  return { rows: count, parts };
};
