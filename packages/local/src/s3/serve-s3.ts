import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BucketModel } from '../model/buckets.ts';
import { deleteObjects, listObjects } from './bucket-operations.ts';
import { deleteObject, getObject, type ObjectCall, putObject } from './object-operations.ts';
import type { ObjectStore } from './object-store.ts';
import { openToPages } from './open-to-pages.ts';
import { addressOf, admitSigned } from './read-object-request.ts';
import { S3Error } from './s3-error.ts';
import { element, escapeXml } from './xml.ts';

export interface S3Options {
  readonly store: ObjectStore;
  /** Those of the template, by name. */
  readonly buckets: () => readonly BucketModel[];
  /** Of the console on this machine: its pages may do what those at the template's origin may. */
  readonly ownOrigins: () => readonly string[];
  readonly now: () => Date;
}

type Act = (store: ObjectStore, call: ObjectCall) => Promise<void>;

const actOf = ({ request, url, address }: ObjectCall): Act => {
  const method = request.method ?? '';
  if (address.key === '') {
    if (method === 'GET' && url.searchParams.get('list-type') === '2') return listObjects;
    if (method === 'POST' && url.searchParams.has('delete')) return deleteObjects;
  } else {
    if (
      method === 'PUT' &&
      request.headers['x-amz-copy-source'] === undefined &&
      !url.searchParams.has('uploadId')
    )
      return putObject;
    if (method === 'GET' || method === 'HEAD') return getObject;
    if (method === 'DELETE') return deleteObject;
  }
  throw new S3Error(
    'NotImplemented',
    501,
    `${method} ${[...url.searchParams.keys()].join(' ')} is not run locally`,
  );
};

/** Answers the few operations of S3 that functions and presigned URLs use, over files. Signatures are not computed. */
export function serveS3({ store, buckets, ownOrigins, now }: S3Options) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    try {
      const address = addressOf(url, request.headers.host);
      const bucket = buckets().find(({ name }) => name === address.bucket);
      if (bucket?.cors !== undefined) {
        const cors = { ...bucket.cors, origins: [...bucket.cors.origins, ...ownOrigins()] };
        if (openToPages(request, response, cors)) return;
      }
      admitSigned(url, request.headers, now());
      if (bucket === undefined) {
        throw new S3Error('NoSuchBucket', 404, `the template has no bucket ${address.bucket}`);
      }
      const call: ObjectCall = { request, response, url, address };
      await actOf(call)(store, call);
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      request.resume();
      response.writeHead(error.status, { 'content-type': 'application/xml' });
      const { code, message } = error;
      const body = element('Error', element('Code', code), element('Message', escapeXml(message)));
      response.end(request.method === 'HEAD' ? undefined : `<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
    }
  };
}

/** Whether a request to the AWS endpoint is for S3: all else that runs here names its operation in a header. */
export const isForS3 = ({ headers }: IncomingMessage): boolean => headers['x-amz-target'] === undefined;
