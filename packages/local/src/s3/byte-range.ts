import { S3Error } from './s3-error.ts';

export interface ByteRange {
  readonly from: number;
  /** Included. */
  readonly to: number;
}

/** The bytes that a `Range` header asks for; null: all of them, also where it is not understood (RFC 9110 §14.2). */
export function byteRange(header: string | undefined, size: number): ByteRange | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const range =
    first === ''
      ? { from: Math.max(0, size - Number(last)), to: size - 1 }
      : { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
  if (range.from > range.to) throw new S3Error('InvalidRange', 416, 'the range lies outside of the object');
  return range;
}
