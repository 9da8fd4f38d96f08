import type { IncomingMessage, ServerResponse } from 'node:http';
import { byteRange } from './byte-range.ts';
import type { ObjectFacts, ObjectStore } from './object-store.ts';
import { readObjectBody } from './read-object-body.ts';
import type { ObjectAddress } from './read-object-request.ts';
import { noSuchKey } from './s3-error.ts';

export interface ObjectCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly address: ObjectAddress;
}

const header = (value: string | string[] | undefined): string | null =>
  value === undefined ? null : `${value}`;

export async function putObject(
  store: ObjectStore,
  { request, response, address }: ObjectCall,
): Promise<void> {
  const { headers } = request;
  const { etag } = await store.put(address.bucket, address.key, await readObjectBody(request), {
    contentType: headers['content-type'] ?? 'application/octet-stream',
    contentDisposition: header(headers['content-disposition']),
  });
  response.writeHead(200, { etag: `"${etag}"` }).end();
}

/** What a presigned URL asks the answer to be called wins over what was stored. */
const headersOf = (facts: ObjectFacts, { searchParams }: URL): Record<string, string> => {
  const disposition = searchParams.get('response-content-disposition') ?? facts.contentDisposition;
  return {
    etag: `"${facts.etag}"`,
    'accept-ranges': 'bytes',
    'content-type': searchParams.get('response-content-type') ?? facts.contentType,
    'last-modified': new Date(facts.lastModified).toUTCString(),
    ...(disposition !== null && { 'content-disposition': disposition }),
  };
};

async function headObject(store: ObjectStore, { response, url, address }: ObjectCall): Promise<void> {
  const facts = await store.find(address.bucket, address.key);
  if (facts === undefined) throw noSuchKey(address.key);
  response.writeHead(200, { ...headersOf(facts, url), 'content-length': facts.size }).end();
}

export async function getObject(
  store: ObjectStore,
  { request, response, url, address }: ObjectCall,
): Promise<void> {
  if (request.method === 'HEAD') return headObject(store, { request, response, url, address });
  const found = await store.read(address.bucket, address.key);
  if (found === undefined) throw noSuchKey(address.key);
  const { facts, bytes } = found;
  const { size } = facts;
  const headers = headersOf(facts, url);
  const range = byteRange(request.headers.range, size);
  if (range === null) {
    response.writeHead(200, { ...headers, 'content-length': size }).end(bytes);
    return;
  }
  const part = bytes.subarray(range.from, range.to + 1);
  const contentRange = `bytes ${range.from}-${range.to}/${size}`;
  response
    .writeHead(206, { ...headers, 'content-length': part.length, 'content-range': contentRange })
    .end(part);
}

export async function deleteObject(store: ObjectStore, { response, address }: ObjectCall): Promise<void> {
  await store.delete(address.bucket, address.key);
  response.writeHead(204).end();
}
