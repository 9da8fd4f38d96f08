import type { Text } from './language.ts';
import type { ProblemCode } from './problem.ts';

/** An expected refusal as a value: what failed and the parameters of its text. */
export interface Refusal {
  readonly refused: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldError[];
}

export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: Text;
}

/** A file to be saved, e.g. a workbook. */
export interface ReplyFile {
  /** To be saved as, with its ending, in ASCII without quotes: it goes into a header. Left out: to be shown. */
  readonly name?: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Always these very bytes: they are compressed and named by their hash once. */
  readonly fixed?: true;
}

/** An answer with content. `version` becomes the ETag. */
export interface Reply {
  readonly status: 200 | 201 | 202;
  readonly body: unknown;
  /** Sent instead of `body`, which is null then. */
  readonly file?: ReplyFile;
  readonly version?: number;
  /** Tells apart answers of one version that show more than it, in letters, digits, `_` and `-`; part of the ETag. */
  readonly state?: string;
  readonly location?: string;
  /** Further headers; they take the place of those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type Outcome = Reply | Refusal;

export const refuse = (
  refused: ProblemCode,
  params?: Refusal['params'],
  errors?: Refusal['errors'],
): Refusal => ({ refused, ...(params && { params }), ...(errors && { errors }) });

export const fileReply = (file: ReplyFile): Reply => ({ status: 200, body: null, file });

export const isRefusal = (outcome: Outcome): outcome is Refusal => 'refused' in outcome;
