import { request } from 'node:http';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../stack/listen.ts';
import { newDataDir } from '../testing/write-fixture.ts';
import { openObjectStore } from './object-store.ts';
import { serveS3 } from './serve-s3.ts';

/** The SDK's own client and presigned URLs against the endpoint. */
const Bucket = 'kotak9-test-imports';
const folder = newDataDir();
let now = new Date();
let server: Listening;
let s3: S3Client;

const pagesOf = (origin: string) => ({
  origins: [origin],
  methods: ['PUT', 'GET'],
  headers: ['content-type'],
  exposed: [],
  credentials: false,
  maxAgeSeconds: 3600,
});

const createClient = (requestChecksumCalculation: 'WHEN_REQUIRED' | 'WHEN_SUPPORTED') =>
  new S3Client({
    region: 'ap-southeast-3',
    endpoint: `http://127.0.0.1:${server.port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestChecksumCalculation,
  });
const open = () => openObjectStore(folder, () => now);
const textOf = async (Key: string, Range?: string): Promise<string | undefined> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...(Range && { Range }) }));
  return Body?.transformToString();
};
const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));

beforeAll(async () => {
  const answer = serveS3({
    store: open(),
    buckets: () => [{ name: Bucket, cors: pagesOf('https://talenta.example') }],
    ownOrigins: () => ['http://127.0.0.1:9009'],
    now: () => now,
  });
  server = await listen((request, response) => void answer(request, response), 0);
  s3 = createClient('WHEN_REQUIRED');
});
afterAll(async () => {
  s3.destroy();
  await server.close();
});
beforeEach(() => {
  now = new Date();
});

describe('objects', () => {
  it('are put, read, described and deleted', async () => {
    const Key = 'kota-jayapura/imp-1/berkas dengan spasi & tanda+.xlsx';
    const { ETag } = await s3.send(
      new PutObjectCommand({ Bucket, Key, Body: 'isi', ContentType: 'text/csv' }),
    );
    expect(ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(await textOf(Key)).toBe('isi');
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
      ContentLength: 3,
      ContentType: 'text/csv',
      ETag,
    });
    await put(Key, 'isi baru');
    expect(await textOf(Key)).toBe('isi baru');
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    await expect(textOf(Key)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key }))).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('are read in parts', async () => {
    await put('angka', '0123456789');
    expect(await textOf('angka', 'bytes=2-4')).toBe('234');
    expect(await textOf('angka', 'bytes=7-')).toBe('789');
    expect(await textOf('angka', 'bytes=-2')).toBe('89');
    await expect(textOf('angka', 'bytes=10-12')).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  it('may be sent as a stream with checksums in a trailer', async () => {
    const checking = createClient('WHEN_SUPPORTED');
    const Body = Readable.from([Buffer.from('satu,'), Buffer.from('dua')]);
    await checking.send(new PutObjectCommand({ Bucket, Key: 'aliran', Body, ContentLength: 8 }));
    expect(await textOf('aliran')).toBe('satu,dua');
    checking.destroy();
  });

  it('survive a restart', async () => {
    await put('tetap', 'ada');
    const reopened = open();
    expect((await reopened.read(Bucket, 'tetap'))?.bytes.toString()).toBe('ada');
  });

  it('are listed by prefix in pages, and deleted together', async () => {
    for (const n of [1, 2, 3]) await put(`daftar/<${n}>`, `${n}`);
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'daftar/', MaxKeys: 2 }));
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['daftar/<1>', 'daftar/<2>']);
    const ContinuationToken = first.NextContinuationToken;
    const rest = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'daftar/', ContinuationToken }));
    expect(rest.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([['daftar/<3>', 1]]);
    await s3.send(
      new DeleteObjectsCommand({
        Bucket,
        Delete: { Objects: [1, 2, 3].map((n) => ({ Key: `daftar/<${n}>` })) },
      }),
    );
    expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'daftar/' }))).Contents).toBeUndefined();
  });
});

describe('a presigned URL', () => {
  it('lets whoever has it put and get that object until it expires', async () => {
    const expiresIn = 900;
    const upload = await getSignedUrl(
      s3,
      new PutObjectCommand({ Bucket, Key: 'unggahan', ContentType: 'text/csv' }),
      { expiresIn },
    );
    const sent = await fetch(upload, { method: 'PUT', body: 'a,b', headers: { 'content-type': 'text/csv' } });
    expect(sent.status).toBe(200);
    const ResponseContentDisposition = 'attachment; filename="kesalahan.xlsx"';
    const download = await getSignedUrl(
      s3,
      new GetObjectCommand({ Bucket, Key: 'unggahan', ResponseContentDisposition }),
      { expiresIn },
    );
    const got = await fetch(download);
    expect([got.headers.get('content-disposition'), await got.text()]).toEqual([
      ResponseContentDisposition,
      'a,b',
    ]);
    now = new Date(Date.now() + (expiresIn + 60) * 1000);
    const late = await fetch(download);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')]);
  });

  it('names its bucket in the host as well as in the path', async () => {
    await put('gaya', 'dua');
    const url = new URL(await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'gaya' })));
    const text = await new Promise<string>((resolve, reject) => {
      request(
        {
          port: server.port,
          host: '127.0.0.1',
          path: `/gaya${url.search}`,
          headers: { host: `${Bucket}.localhost:${server.port}` },
        },
        async (response) => resolve((await response.toArray()).join('')),
      )
        .on('error', reject)
        .end();
    });
    expect(text).toBe('dua');
  });
});

describe('what S3 refuses', () => {
  it.each([
    ['another bucket', 'PUT', '/lain/x', { authorization: 'AWS4' }, 404, 'NoSuchBucket'],
    ['no signature', 'GET', `/${Bucket}/x`, {}, 403, 'AccessDenied'],
    [
      'a part of an upload',
      'PUT',
      `/${Bucket}/x?uploadId=1&partNumber=1`,
      { authorization: 'AWS4' },
      501,
      'NotImplemented',
    ],
    [
      'a signature without a date',
      'GET',
      `/${Bucket}/x?X-Amz-Signature=1`,
      {},
      400,
      'AuthorizationQueryParametersError',
    ],
  ])('%s', async (_what, method, path, headers, status, code) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers });
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(code)]);
  });
});

describe('pages in a browser', () => {
  const ask = async (origin: string) => {
    const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'imp-1/berkas.xlsx' }));
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT' },
    });
    const put = await fetch(url, { method: 'PUT', body: 'isi', headers: { origin } });
    return [preflight, put].map(({ headers }) => headers.get('access-control-allow-origin'));
  };

  it.each(['https://talenta.example', 'http://127.0.0.1:9009'])('may send a file from %s', async (origin) => {
    expect(await ask(origin)).toEqual([origin, origin]);
  });

  it('may not from anywhere else', async () => {
    expect(await ask('https://lain.example')).toEqual([null, null]);
  });
});
