import { IMPORT_FAULTS, IMPORT_KINDS, IMPORT_NOTES } from '@kotak9/rules';
import * as z from 'zod';

export const IMPORT_ID = /^imp-[0-9a-f-]{36}$/;
export const ImportKind = z.enum(IMPORT_KINDS);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';

export const IMPORT_STATUSES = [
  'awaiting-file',
  'checking',
  'checked',
  'committing',
  'committed',
  'undoing',
  'undone',
  'failed',
] as const;
export const ImportStatus = z.enum(IMPORT_STATUSES);
export const IMPORT_STEPS = ['check', 'commit', 'undo'] as const;
export const ImportStep = z.enum(IMPORT_STEPS);

/** What a row is by the dry run. */
export const IMPORT_VERDICTS = ['new', 'changed', 'unchanged', 'refused'] as const;
export const ImportVerdict = z.enum(IMPORT_VERDICTS);

/** Why a file as a whole cannot be read. */
export const IMPORT_FAILURES = [
  'file-too-large',
  'file-unreadable',
  'sheet-unknown',
  'header-missing',
  'columns-missing',
  'columns-twice',
  'too-many-rows',
  'nothing-in-it',
] as const;

const header = z.string().max(200);
const field = z.string().max(100);

/** What somebody decided about the columns of a file. */
export const ImportMapping = z
  .strictObject({
    columns: z
      .record(header, field.nullable())
      .default({})
      .meta({ description: 'By header: the field that it says; null: not to be taken' }),
    values: z
      .record(field, header)
      .default({})
      .meta({ description: 'By field: what holds for every row that does not say it itself' }),
  })
  .meta({ id: 'ImportMapping' });

export const ImportBody = z
  .strictObject({
    kind: ImportKind,
    fileName: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^/\\\p{Cc}]+$/u, { error: 'file-name' }),
    contentType: z.enum([XLSX, CSV]),
    sheet: z.string().min(1).max(31).optional().meta({ description: 'The first one if left out' }),
    mapping: ImportMapping.optional().meta({
      description: 'The one of the last import of its kind if left out',
    }),
  })
  .meta({
    id: 'ImportInput',
    examples: [{ kind: 'siasn-data-utama', fileName: 'data-utama-2026.xlsx', contentType: XLSX }],
  });

export const ImportCheckBody = z
  .strictObject({
    sheet: z.string().min(1).max(31).optional(),
    mapping: ImportMapping.optional().meta({ description: 'Replaces the one that was given before' }),
  })
  .meta({ id: 'ImportCheckInput', examples: [{}, { mapping: { columns: { 'NIP PEGAWAI': 'nip' } } }] });

/** Rows that one commit may leave out by number. */
const MOST_EXCEPTED = 5000;
const TAKEN = ['new', 'changed'] as const;

export const ImportSelection = z.object({
  verdicts: z.array(z.enum(TAKEN)).min(1),
  except: z.array(z.number().int().positive()).max(MOST_EXCEPTED),
});
export const ImportCommitBody = z
  .strictObject({
    verdicts: z
      .array(z.enum(TAKEN))
      .min(1)
      .default([...TAKEN]),
    rows: z
      .strictObject({ except: z.array(z.number().int().positive()).max(MOST_EXCEPTED) })
      .default({ except: [] })
      .meta({ description: 'Rows, by their number in the sheet, that are not to be written' }),
  })
  .meta({ id: 'ImportCommitInput', examples: [{}, { verdicts: ['new'], rows: { except: [17, 203] } }] });

export const ImportUndoBody = z.strictObject({}).meta({ id: 'ImportUndoInput', examples: [{}] });

export const ImportCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
});

/** What became of the rows that were to be written, or undone. */
export const ImportOutcome = z.object({
  done: z.number().int().meta({ description: 'Written, or undone' }),
  left: z.number().int().meta({ description: 'Left as they are, each with its reason' }),
});

const Failure = z.object({
  code: z.enum(IMPORT_FAILURES),
  names: z.array(z.string()).meta({ description: 'The columns or sheets that it is about' }),
});

/** An import as it is stored. What the steps find out about rows lies beside it. */
export const StoredImport = z.object({
  id: z.string().regex(IMPORT_ID),
  kind: ImportKind,
  fileName: z.string(),
  contentType: z.enum([XLSX, CSV]),
  sheet: z.string().nullable(),
  mapping: ImportMapping.nullable(),
  status: ImportStatus,
  /** Which reading of the file it is: a check starts the next one. */
  run: z.number().int(),
  createdAt: z.iso.datetime(),
  /** Who started the step that is at work, or was last. */
  startedBy: z.object({ sub: z.string(), role: z.string() }),
  startedAt: z.iso.datetime(),
  rows: z.number().int().nullable(),
  counts: ImportCounts.nullable(),
  selection: ImportSelection.nullable(),
  committed: ImportOutcome.nullable(),
  undone: ImportOutcome.nullable(),
  failure: Failure.nullable(),
});

export const ImportColumns = z.object({
  mapping: ImportMapping.meta({ description: 'What each column was taken for; remembered once committed' }),
  unknown: z.array(z.string()).meta({ description: 'Columns that mean nothing to this kind of file' }),
  untaken: z.array(z.string()).meta({ description: 'Columns that are known and not taken' }),
  missing: z.array(z.string()).meta({ description: 'Required columns that the file lacks' }),
});

export const ImportUpload = z
  .object({
    url: z.string().meta({ description: 'Where the file goes; whoever has the URL can send it' }),
    method: z.literal('PUT'),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'ImportUpload' });

const { run: _run, startedBy: _by, startedAt: _at, rows: _rows, ...shown } = StoredImport.shape;

export const Import = z
  .object({
    ...shown,
    progress: z.object({
      rows: z
        .number()
        .int()
        .nullable()
        .meta({ description: 'Rows of the file; null while they are counted' }),
      done: z
        .number()
        .int()
        .meta({ description: 'Rows that the step at work, or the last one, has gone through' }),
    }),
    columns: ImportColumns.nullable(),
    upload: ImportUpload.nullable().meta({ description: 'While the file is awaited' }),
    version: z.number().int(),
  })
  .meta({ id: 'Import' });

export const ImportSummary = z
  .object({
    id: StoredImport.shape.id,
    kind: ImportKind,
    fileName: z.string(),
    status: ImportStatus,
    createdAt: z.iso.datetime(),
    rows: z.number().int().nullable(),
    counts: ImportCounts.nullable(),
    committed: ImportOutcome.nullable(),
    undone: ImportOutcome.nullable(),
  })
  .meta({ id: 'ImportSummary' });

export const ImportNoteCode = z.enum(IMPORT_NOTES);

/** A fault of a row as it is stored; what the API answers adds what it means in words. */
export const StoredImportFault = z.object({
  field: z.string(),
  column: z.string().nullable(),
  cell: z.string().nullable().meta({ description: 'Address in the sheet, e.g. `F12`' }),
  code: z.enum(IMPORT_FAULTS),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** Why a row that was to be written or undone was left as it is. */
export const IMPORT_LEFT_REASONS = [
  'changed-since-checked',
  'changed-since-committed',
  'contested',
  'position-occupied',
  'stays',
] as const;

const Fields = z.record(z.string(), z.unknown());

export const ImportRow = z
  .object({
    row: z.number().int().meta({ description: 'As the sheet numbers it' }),
    verdict: ImportVerdict,
    subject: z.string().nullable().meta({ description: 'NIP of the person or id of the position' }),
    before: Fields.nullable().meta({ description: 'Of what changes, as it is recorded' }),
    after: Fields.nullable().meta({ description: 'Of what changes, as the file says; of a new one all' }),
    faults: z.array(z.object({ ...StoredImportFault.omit({ params: true }).shape, message: z.string() })),
    notes: z.array(ImportNoteCode),
    written: z.boolean().nullable().meta({ description: 'Whether the commit wrote it; null before' }),
    undone: z.boolean().nullable().meta({ description: 'Whether the undo took it back; null before' }),
    left: z.enum(IMPORT_LEFT_REASONS).nullable().meta({ description: 'Why the last step left it as it is' }),
  })
  .meta({ id: 'ImportRow' });

export const ImportFile = z
  .object({ url: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ImportFile', description: 'A file to be fetched from the URL before it expires' });
