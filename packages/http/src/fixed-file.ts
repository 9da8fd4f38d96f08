import { gzipSync } from 'node:zlib';
import { weakEtagOf } from './etag.ts';
import { pickAnswerType } from './pick-answer-type.ts';

export interface FixedForm {
  readonly etag: string;
  readonly gzipped: Uint8Array;
}

/** Once for the life of the container, however often it is asked for. */
const forms = new WeakMap<Uint8Array, FixedForm>();

/** Hash and compressed form of bytes that never change. */
export const fixedFormOf = (bytes: Uint8Array): FixedForm => {
  const form = forms.get(bytes) ?? { etag: weakEtagOf(bytes), gzipped: gzipSync(bytes) };
  forms.set(bytes, form);
  return form;
};

/** `Accept-Encoding` ranks like `Accept`. */
export const acceptsGzip = (header = ''): boolean =>
  header !== '' && pickAnswerType(['gzip'], header) !== null;
