import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';
import { createTableDeps, type TableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import type { ImportLinks, ImportObjects } from '../import-objects.ts';

export interface ImportDeps extends TableDeps {
  readonly objects: ImportObjects;
  readonly links: ImportLinks;
}

const Env = z.object({ IMPORT_BUCKET: z.string().min(1) });
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 30_000 } as const;

/** A checksum in a presigned URL would be that of an empty file: whoever sends the real one would be refused. */
const createClient = (): S3Client =>
  new S3Client({ maxAttempts: 4, requestHandler: TIMEOUTS, requestChecksumCalculation: 'WHEN_REQUIRED' });

const ifAbsent = (error: unknown): null => {
  if (error instanceof NotFound || error instanceof NoSuchKey) return null;
  throw error;
};

export const createImportObjects = (): ImportObjects => {
  const client = createClient();
  const Bucket = readEnv(Env).IMPORT_BUCKET;
  const get = (Key: string) => client.send(new GetObjectCommand({ Bucket, Key }));
  return {
    size: async (Key) => {
      const head = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(ifAbsent);
      return head && (head.ContentLength ?? 0);
    },
    open: async (key) => {
      const { Body } = await get(key);
      if (!(Body instanceof Readable)) throw new TypeError('S3 answered without a stream');
      return Body;
    },
    read: async (key) => {
      const answer = await get(key).catch(ifAbsent);
      return (await answer?.Body?.transformToString('utf8')) ?? null;
    },
    write: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    },
  };
};

const createImportLinks = (): ImportLinks => {
  const client = createClient();
  const Bucket = readEnv(Env).IMPORT_BUCKET;
  return {
    upload: async (Key, ContentType, expiresIn) => ({
      url: await getSignedUrl(client, new PutObjectCommand({ Bucket, Key, ContentType }), {
        expiresIn,
        signableHeaders: new Set(['content-type']),
      }),
      headers: { 'content-type': ContentType },
    }),
    download: (Key, fileName, expiresIn) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key,
          ResponseContentDisposition: `attachment; filename="${fileName}"`,
        }),
        { expiresIn },
      ),
  };
};

export const createImportDeps = (service: string): ImportDeps => ({
  ...createTableDeps(service),
  objects: createImportObjects(),
  links: createImportLinks(),
});
