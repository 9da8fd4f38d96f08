import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from './s3-error.ts';

export interface ObjectAddress {
  readonly bucket: string;
  /** Empty: the bucket itself. */
  readonly key: string;
}

/** `<bucket>.localhost:4566` names the bucket in the host; everything else has it first in the path. */
const HOST = /^([a-z0-9][a-z0-9.-]+)\.localhost(:\d+)?$/;

/** Bucket and key, in path style or virtual-host style. */
export function addressOf(url: URL, host: string | undefined): ObjectAddress {
  const path = decodeURIComponent(url.pathname.slice(1));
  const named = HOST.exec(host ?? '')?.[1];
  if (named !== undefined) return { bucket: named, key: path };
  const slash = path.indexOf('/');
  return slash < 0 ? { bucket: path, key: '' } : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

/** `20260803T010000Z` as milliseconds. */
const instantOf = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** Longest that S3 lets a presigned request live: a week. */
const LONGEST_SECONDS = 604_800;

/** A request has to be signed, in a header or in the query, and one signed in the query must not have expired. */
export function admitSigned(url: URL, headers: IncomingHttpHeaders, now: Date): void {
  const query = url.searchParams;
  if (!query.has('X-Amz-Signature')) {
    if (headers.authorization === undefined) {
      throw new S3Error('AccessDenied', 403, 'the request is not signed');
    }
    return;
  }
  const signedAt = instantOf(query.get('X-Amz-Date') ?? '');
  const seconds = Number(query.get('X-Amz-Expires'));
  if (Number.isNaN(signedAt) || !(seconds >= 1 && seconds <= LONGEST_SECONDS)) {
    throw new S3Error('AuthorizationQueryParametersError', 400, 'X-Amz-Date or X-Amz-Expires is not valid');
  }
  if (now.getTime() > signedAt + seconds * 1000) {
    throw new S3Error('AccessDenied', 403, 'Request has expired');
  }
}
