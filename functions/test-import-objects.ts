import { Readable } from 'node:stream';
import type { ImportLinks, ImportObjects } from './import-objects.ts';

/** Files of imports in memory; a link is a name that says what it is for. */
export interface MemoryObjects extends ImportObjects, ImportLinks {
  readonly stored: Map<string, Buffer>;
}

export const createMemoryObjects = (): MemoryObjects => {
  const stored = new Map<string, Buffer>();
  const found = (key: string): Buffer => {
    const bytes = stored.get(key);
    if (bytes === undefined) throw new Error(`No object ${key}`);
    return bytes;
  };
  return {
    stored,
    size: async (key) => stored.get(key)?.length ?? null,
    open: async (key) => Readable.from([found(key)]),
    read: async (key) => stored.get(key)?.toString('utf8') ?? null,
    write: async (key, content) => {
      stored.set(key, Buffer.from(content));
    },
    upload: async (key, contentType) => ({
      url: `https://files.test/put/${key}`,
      headers: { 'content-type': contentType },
    }),
    download: async (key, fileName) => `https://files.test/get/${key}?name=${fileName}`,
  };
};
