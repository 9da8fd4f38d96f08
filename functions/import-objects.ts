import type { Readable } from 'node:stream';
import type { AgencyId } from '@kotak9/rules';

/** The files of imports, and what was found in them. Implemented by S3, and by a map in tests. */
export interface ImportObjects {
  /** Bytes; null where there is no such object. */
  size(key: string): Promise<number | null>;
  /** @throws Error if there is no such object */
  open(key: string): Promise<Readable>;
  /** The whole text; null where there is no such object. */
  read(key: string): Promise<string | null>;
  write(key: string, content: string | Uint8Array, contentType: string): Promise<void>;
}

export interface PresignedUpload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Lets somebody else send or fetch one object for a time. */
export interface ImportLinks {
  upload(key: string, contentType: string, seconds: number): Promise<PresignedUpload>;
  download(key: string, fileName: string, seconds: number): Promise<string>;
}

/** Whose import. The agency is that of a token or of an event, never of a request: it makes every key. */
export interface ImportOwner {
  readonly agency: AgencyId;
  readonly importId: string;
}

const folderOf = ({ agency, importId }: ImportOwner): string => `${agency}/${importId}`;
const numbered = (part: number): string => `${String(part).padStart(5, '0')}.ndjson`;

export const fileKey = (owner: ImportOwner): string => `${folderOf(owner)}/file`;
/** Rows as they were read from the file. */
export const rowsKey = (owner: ImportOwner, run: number, part: number): string =>
  `${folderOf(owner)}/${run}/rows/${numbered(part)}`;
/** The same rows with what they are by the dry run. */
export const verdictsKey = (owner: ImportOwner, run: number, part: number): string =>
  `${folderOf(owner)}/${run}/verdicts/${numbered(part)}`;
export const faultsKey = (owner: ImportOwner, run: number): string => `${folderOf(owner)}/${run}/faults`;

export const NDJSON = 'application/x-ndjson';

export const toLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

export const linesOf = <T>(text: string, parse: (value: unknown) => T): readonly T[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [parse(JSON.parse(line))]));
