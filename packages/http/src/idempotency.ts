import { createHash } from 'node:crypto';

const KEY = /^[\x21-\x7e]{1,255}$/;

export const isIdempotencyKey = (header: string): boolean => KEY.test(header);

/** SHA-256 (hex) of what the caller asked for; the order of keys in the body does not matter. */
export const fingerprintOf = (method: string, path: string, json: unknown): string =>
  createHash('sha256')
    .update(`${method} ${path}\n${canonicalJson(json)}`)
    .digest('hex');

const canonicalJson = (json: unknown): string =>
  JSON.stringify(json ?? null, (_key, value: unknown) => sortKeys(value));

const sortKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
