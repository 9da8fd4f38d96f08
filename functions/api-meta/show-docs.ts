import { type metaOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { PAGE, POLICY, START } from './docs-page.ts';
import { type ReadAsset, type StaticFile, staticReply } from './static-file.ts';

const page: StaticFile = { type: 'text/html; charset=utf-8', bytes: Buffer.from(PAGE), maxAgeSeconds: 300 };

export const showDocs: Act<typeof metaOperations.getDocs> = async () =>
  staticReply(page, { 'Content-Security-Policy': POLICY, 'Referrer-Policy': 'no-referrer' });

const JAVASCRIPT = 'text/javascript; charset=utf-8';
/** The files that the page names, and nothing else that lies beside the bundle. */
const TYPES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': JAVASCRIPT,
  'start.js': JAVASCRIPT,
};

export const showDocsFile = (readAsset: ReadAsset): Act<typeof metaOperations.getDocsFile> => {
  const read = new Map<string, Uint8Array>([['start.js', Buffer.from(START)]]);
  return async ({ params: { file } }) => {
    const type = Object.hasOwn(TYPES, file) ? TYPES[file] : undefined;
    if (type === undefined) return refuse('resource/not-found', { resource: 'Berkas', id: file });
    const bytes = read.get(file) ?? readAsset(file);
    read.set(file, bytes);
    return staticReply({ type, bytes, maxAgeSeconds: 3600 });
  };
};
