import type * as z from 'zod';
import type { IMPORT_EVENTS } from './import-events.ts';

const about = { listId: 'all', importId: 'imp-3f0c9a52-6a0b-4d5f-9c53-2d1b7e6f9a11' };

export const IMPORT_EXAMPLES: {
  readonly [T in keyof typeof IMPORT_EVENTS]: z.input<(typeof IMPORT_EVENTS)[T]>;
} = {
  'import.created.v1': { ...about, kind: 'siasn-data-utama' },
  'import.started.v1': { ...about, step: 'check', run: 1 },
  'import.finished.v1': { ...about, step: 'commit', done: 4102, left: 3 },
  'import.failed.v1': { ...about, code: 'columns-missing' },
  'record.withdrawn.v1': { nip: '197105101996031002', importId: about.importId, what: 'record' },
};
