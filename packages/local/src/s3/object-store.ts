import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { S3Error } from './s3-error.ts';

const ObjectFacts = z.object({
  /** File of the bytes. */
  blob: z.string(),
  size: z.number().int(),
  etag: z.string(),
  contentType: z.string(),
  contentDisposition: z.string().nullable(),
  lastModified: z.string(),
});
export type ObjectFacts = z.infer<typeof ObjectFacts>;

export interface ListedObject extends ObjectFacts {
  readonly key: string;
}

export interface StoredObject {
  readonly facts: ObjectFacts;
  readonly bytes: Buffer;
}

export interface ObjectStore {
  put(
    bucket: string,
    key: string,
    bytes: Uint8Array,
    facts: Pick<ObjectFacts, 'contentType' | 'contentDisposition'>,
  ): Promise<ObjectFacts>;
  find(bucket: string, key: string): Promise<ObjectFacts | undefined>;
  read(bucket: string, key: string): Promise<StoredObject | undefined>;
  delete(bucket: string, key: string): Promise<void>;
  /** In the order of their keys. */
  list(bucket: string, prefix: string): Promise<readonly ListedObject[]>;
}

const SUFFIX = '.json';
/** What a file name may have, with the suffix. */
const LONGEST_NAME = 250;

/**
 * Objects as files: the bytes under a name of their own, and beside them a small file named by the key that says where
 * they are. It is put in place by renaming, so that a kill leaves the object as it was or as it is to be.
 */
export function openObjectStore(folder: string, now: () => Date): ObjectStore {
  const folderOf = (bucket: string): string => {
    const path = join(folder, bucket);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const factsFile = (bucket: string, key: string): string => {
    const name = `${encodeURIComponent(key)}${SUFFIX}`;
    if (name.length > LONGEST_NAME)
      throw new S3Error('KeyTooLongError', 400, 'the key is too long for this machine');
    return join(folderOf(bucket), name);
  };
  const readFacts = async (file: string): Promise<ObjectFacts | undefined> => {
    const text = await readFile(file, 'utf8').catch(ifAbsent);
    return text === undefined ? undefined : ObjectFacts.parse(JSON.parse(text));
  };
  const drop = (bucket: string, facts: ObjectFacts | undefined): Promise<void> =>
    facts === undefined ? Promise.resolve() : rm(join(folderOf(bucket), facts.blob), { force: true });

  return {
    async put(bucket, key, bytes, given) {
      const file = factsFile(bucket, key);
      const before = await readFacts(file);
      const id = randomUUID();
      const facts: ObjectFacts = {
        ...given,
        blob: `${id}.blob`,
        size: bytes.byteLength,
        etag: createHash('md5').update(bytes).digest('hex'),
        lastModified: now().toISOString(),
      };
      await writeFile(join(folderOf(bucket), facts.blob), bytes);
      const next = join(folderOf(bucket), `${id}.next`);
      await writeFile(next, JSON.stringify(facts));
      await rename(next, file);
      await drop(bucket, before);
      return facts;
    },
    find: (bucket, key) => readFacts(factsFile(bucket, key)),
    async read(bucket, key) {
      for (;;) {
        const facts = await readFacts(factsFile(bucket, key));
        if (facts === undefined) return undefined;
        const bytes = await readFile(join(folderOf(bucket), facts.blob)).catch(ifAbsent);
        // replaced between the two: the next look finds what is there now
        if (bytes !== undefined) return { facts, bytes };
      }
    },
    async delete(bucket, key) {
      const file = factsFile(bucket, key);
      const facts = await readFacts(file);
      await rm(file, { force: true });
      await drop(bucket, facts);
    },
    async list(bucket, prefix) {
      const names = await readdir(folderOf(bucket));
      const keys = names
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => decodeURIComponent(name.slice(0, -SUFFIX.length)))
        .filter((key) => key.startsWith(prefix))
        .sort();
      const found = await Promise.all(
        keys.map(async (key) => ({ key, facts: await readFacts(factsFile(bucket, key)) })),
      );
      return found.flatMap(({ key, facts }) => (facts === undefined ? [] : [{ ...facts, key }]));
    },
  };
}

/** A file that is not there is an answer, not a failure. */
const ifAbsent = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
};
