import { createHash } from 'node:crypto';

/** The ETag of a version: `"12"`, or `"12.a1"` in one of the states that it goes through. */
export const etagOf = (version: number, state?: string): string =>
  state === undefined ? `"${version}"` : `"${version}.${state}"`;

/** The ETag of something without a version: the same content has the same one. */
export const weakEtagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/** Whoever changes a thing names its version, in whatever state it was read. */
const IF_MATCH = /^(?:W\/)?(?:"(\d{1,15})(?:\.[\w-]{1,64})?"|(\d{1,15}))$/;

/** The version that `If-Match` names (`"12"`, `W/"12"` or `12`); null if it names none, `*` included. */
export const parseIfMatch = (header: string): number | null => {
  const match = IF_MATCH.exec(header.trim());
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
};

/** Whether `If-None-Match` names this ETag, by weak comparison (RFC 9110 §13.1.2). */
export const isNoneMatchHit = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((one) => opaqueOf(one.trim()))
    .some((one) => one === opaqueOf(etag) || one === '*');

const opaqueOf = (etag: string): string => etag.replace(/^W\//, '');
