import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Client, Import, ImportSelection, WatchOptions } from '@kotak9/client';
import { say, type Text } from '@kotak9/contracts';
import { IMPORT_KINDS } from '@kotak9/rules';
import { collect } from '../collect.ts';
import { type Command, type Given, misused } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { Stop } from '../stop.ts';
import { createProgress } from '../terminal/progress.ts';
import { showImport } from './show-import.ts';

const name = 'import';
const usage =
  '<file.xlsx | file.csv> --kind <kind> [--sheet …] [--commit [--only new,changed]] | --undo <id>';
const kinds = IMPORT_KINDS.join(' | ');

/** Refused rows that are shown; all of them are in the workbook of faults. */
const SHOWN_FAULTS = 10;

const TYPES: Readonly<
  Record<string, 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'>
> = {
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const importFile: Command = {
  name,
  usage,
  summary: {
    id: 'Mengimpor berkas: uji coba dahulu, putusan per baris; --commit menulis yang diterima.',
    en: 'Import a file: a dry run first, a verdict per row; --commit writes what is accepted.',
  },
  takes: [0, 1],
  options: {
    kind: { type: 'string' },
    sheet: { type: 'string' },
    commit: { type: 'boolean' },
    only: { type: 'string' },
    undo: { type: 'string' },
  },
  flags: {
    kind: { id: kinds, en: kinds },
    sheet: {
      id: 'lembar buku kerja; yang pertama bila tidak disebut',
      en: 'sheet of the workbook; the first if not given',
    },
    commit: {
      id: 'menulis baris baru dan berubah sesudah uji coba',
      en: 'write new and changed rows after the dry run',
    },
    only: {
      id: 'dengan --commit: hanya new, atau hanya changed',
      en: 'with --commit: new alone, or changed alone',
    },
    undo: { id: 'membatalkan impor ini', en: 'undo this import' },
  },
  run: async (given, context) => {
    const undone = given.text('undo');
    const [file] = given.args;
    if ((undone === undefined) === (file === undefined)) throw misused({ name, usage }, null);
    const job = readJob(given);
    const client = await openClient(context);
    const progress = createProgress(context.err);
    const watching: WatchOptions = {
      signal: context.signal,
      onProgress: ({ status, progress: { done, rows } }) =>
        progress.show(labelOf(status, context), done, rows),
    };
    const result =
      undone !== undefined
        ? await client.imports.undo(undone, watching)
        : await checkAndCommit(client, file ?? '', job, watching);
    progress.end();
    const refused = await refusedRows(client, result, context);
    if (given.isSet('json')) context.out.write(`${JSON.stringify({ ...result, refusedRows: refused })}\n`);
    else context.out.write(showImport(result, refused, context));
    return isAllDone(result) ? EXIT.ok : EXIT.no;
  },
};

interface Job {
  readonly kind: (typeof IMPORT_KINDS)[number] | undefined;
  readonly sheet: string | undefined;
  /** Null: a dry run only. */
  readonly selection: ImportSelection | null;
}

const readJob = (given: Given): Job => {
  const wanted = given.text('kind');
  const kind = IMPORT_KINDS.find((one) => one === wanted);
  if (given.text('undo') === undefined && kind === undefined)
    throw misused({ name, usage }, { id: `--kind menerima: ${kinds}.`, en: `--kind takes: ${kinds}.` });
  const only = given.list('only') ?? ['new', 'changed'];
  const verdicts = (['new', 'changed'] as const).filter((verdict) => only.includes(verdict));
  if (verdicts.length === 0 || verdicts.length < only.length)
    throw misused(
      { name, usage },
      { id: '--only menerima: new, changed.', en: '--only takes: new, changed.' },
    );
  return { kind, sheet: given.text('sheet'), selection: given.isSet('commit') ? { verdicts } : null };
};

const checkAndCommit = async (
  client: Client,
  file: string,
  { kind, sheet, selection }: Job,
  watching: WatchOptions,
): Promise<Import> => {
  const contentType = TYPES[extname(file).toLowerCase()];
  if (kind === undefined || contentType === undefined)
    throw misused(
      { name, usage },
      { id: 'Berkas harus .xlsx atau .csv.', en: 'The file must be .xlsx or .csv.' },
    );
  const content = new Blob([await readBytes(file)]);
  const upload = {
    kind,
    fileName: basename(file),
    contentType,
    content,
    ...(sheet !== undefined && { sheet }),
  };
  const checked = await client.imports.upload(upload, watching);
  const isToWrite = selection !== null && checked.status === 'checked';
  return isToWrite ? client.imports.commit(checked.id, selection, watching) : checked;
};

const readBytes = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new Stop(EXIT.usage, {
      id: `${file} tidak terbaca (${code}).`,
      en: `${file} cannot be read (${code}).`,
    });
  }
};

const refusedRows = async (client: Client, { id, counts }: Import, { signal }: Context) => {
  if (counts === null || counts.refused === 0) return [];
  const query = { verdict: 'refused', limit: SHOWN_FAULTS } as const;
  return collect(client.list('/v1/imports/{id}/rows', { path: { id }, query, signal }), SHOWN_FAULTS);
};

const isAllDone = ({ status, counts, committed, undone }: Import): boolean =>
  status !== 'failed' &&
  (counts?.refused ?? 0) === 0 &&
  (committed?.left ?? 0) === 0 &&
  (undone?.left ?? 0) === 0;

const LABELS: Readonly<Record<Import['status'], Text>> = {
  'awaiting-file': { id: 'menunggu berkas', en: 'awaiting the file' },
  checking: { id: 'memeriksa', en: 'checking' },
  checked: { id: 'diperiksa', en: 'checked' },
  committing: { id: 'menulis', en: 'writing' },
  committed: { id: 'tertulis', en: 'written' },
  undoing: { id: 'membatalkan', en: 'undoing' },
  undone: { id: 'dibatalkan', en: 'undone' },
  failed: { id: 'gagal', en: 'failed' },
};

const labelOf = (status: Import['status'], { language }: Context): string => say(LABELS[status], language);
