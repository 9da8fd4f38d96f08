import * as z from 'zod';
import { IMPORT_FAILURES, ImportKind, ImportStep } from '../schemas/import.ts';
import { Nip } from './fields.ts';

const about = {
  listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
  importId: z.string().meta({ description: 'The import; its rows are read from the API' }),
};
const step = ImportStep.meta({ description: 'The dry run, the writing or the undoing' });
const count = (description: string) => z.number().int().meta({ description });

/** What became of a file; what its rows say is recorded by the events of the people and positions themselves. */
export const IMPORT_EVENTS = {
  'import.created.v1': z.object({ ...about, kind: ImportKind.meta({ description: 'What the file holds' }) }),
  'import.started.v1': z.object({
    ...about,
    step,
    run: count('Which reading of the file it is, from 1'),
  }),
  'import.finished.v1': z.object({
    ...about,
    step,
    done: count('Rows judged sound, written or undone'),
    left: count('Rows refused, or left as they are'),
  }),
  'import.failed.v1': z.object({
    ...about,
    code: z.enum(IMPORT_FAILURES).meta({ description: 'Why the file cannot be read' }),
  }),
  'record.withdrawn.v1': z.object({
    nip: Nip,
    importId: z.string().meta({ description: 'The import that had recorded it, and was undone' }),
    what: z
      .string()
      .meta({ description: '`record`, or the entry that was withdrawn, e.g. `performance/2025`' }),
  }),
} as const;
