import type { Client } from '../client.ts';
import type { SendParts } from '../retry/send-with-retries.ts';
import type { AnswerOf, BodyOf } from '../types.ts';
import { sendFile } from './send-file.ts';

/** An import as the service tells it: its status, how far it is, and what the rows are. */
export type Import = AnswerOf<'/v1/imports/{id}', 'get'>;

/** A file to be imported, and what its columns mean. */
export interface ImportedFile extends Readonly<BodyOf<'/v1/imports', 'post'>> {
  readonly content: Blob;
}

/** Which rows are written; left out: all that are new or changed. */
export type ImportSelection = BodyOf<'/v1/imports/{id}/commit', 'post'>;

export interface WatchOptions {
  /** Called with every look at the import while a step is at work. */
  readonly onProgress?: (current: Import) => void;
  /** Between two looks. 500 ms unless given. */
  readonly pollMs?: number;
  /** Ends the watching, not the step: that goes on in the service. */
  readonly signal?: AbortSignal;
}

/** Imports from the file to its last row. Each waits until the step is done; `failure` says if it could not be. */
export interface Imports {
  /** Sends a file and has it checked: a verdict for every row, and nothing written. */
  readonly upload: (file: ImportedFile, options?: WatchOptions) => Promise<Import>;
  /** Writes the rows that were checked. */
  readonly commit: (id: string, selection?: ImportSelection, options?: WatchOptions) => Promise<Import>;
  /** Takes back what an import wrote, where nobody has changed it since. */
  readonly undo: (id: string, options?: WatchOptions) => Promise<Import>;
}

const AT_WORK: ReadonlySet<string> = new Set(['checking', 'committing', 'undoing']);

export const createImports = (client: Pick<Client, 'get' | 'post'>, parts: SendParts): Imports => {
  const step = async (
    path: '/v1/imports/{id}/check' | '/v1/imports/{id}/commit' | '/v1/imports/{id}/undo',
    id: string,
    body: ImportSelection,
    options: WatchOptions = {},
  ): Promise<Import> => {
    const { signal } = options;
    const { data } = await client.post(path, { path: { id }, body, ...(signal && { signal }) });
    return watch(data, options);
  };

  const watch = async (started: Import, options: WatchOptions): Promise<Import> => {
    const { onProgress, pollMs = 500, signal = new AbortController().signal } = options;
    let current = started;
    onProgress?.(current);
    while (AT_WORK.has(current.status)) {
      await parts.timing.sleep(pollMs, signal);
      current = (await client.get('/v1/imports/{id}', { path: { id: current.id }, signal })).data;
      onProgress?.(current);
    }
    return current;
  };

  return {
    upload: async ({ content, ...body }, options = {}) => {
      const { signal } = options;
      const { data } = await client.post('/v1/imports', { body, ...(signal && { signal }) });
      if (data.upload === null) throw new TypeError(`import ${data.id} offers no place for its file`);
      await sendFile(data.upload, content, signal, parts);
      return step('/v1/imports/{id}/check', data.id, {}, options);
    },
    commit: (id, selection = {}, options) => step('/v1/imports/{id}/commit', id, selection, options),
    undo: (id, options) => step('/v1/imports/{id}/undo', id, {}, options),
  };
};
