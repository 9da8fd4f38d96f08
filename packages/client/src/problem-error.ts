import { PROBLEM_CODES, type ProblemCode } from './generated/problem-codes.ts';

/** A field of the request that was refused. */
export interface FieldProblem {
  /** JSON path into the request. */
  readonly field: string;
  readonly code: string;
  /** In the language of the client. */
  readonly message: string;
}

/**
 * `ProblemCode`, and two for what no contract can list: a code that a newer service has (`client/unknown-code`), and
 * an answer that does not come from the service but from a gateway before it (`client/no-problem`).
 */
export type RefusalCode = ProblemCode | 'client/unknown-code' | 'client/no-problem';

/** What a refused call is known by. */
export interface RefusedCall {
  readonly status: number;
  readonly headers: Headers;
  /** As it was sent. */
  readonly text: string;
  readonly method: string;
  readonly path: string;
  /** An attempt before this one ended without an answer: it may have been carried out. */
  readonly isAfterUnclearAttempt: boolean;
}

const KNOWN: ReadonlySet<string> = new Set(PROBLEM_CODES);
const isProblemCode = (code: string): code is ProblemCode => KNOWN.has(code);

const codeOf = (body: Body): RefusalCode => {
  if (body.code === null) return 'client/no-problem';
  return isProblemCode(body.code) ? body.code : 'client/unknown-code';
};

/** The service refused the call: problem details (RFC 9457). */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly code: RefusalCode;
  readonly status: number;
  readonly title: string;
  /** What to do about it, in the language of the client. */
  readonly detail: string;
  /** Every failing field; empty where it is not about fields. */
  readonly errors: readonly FieldProblem[];
  readonly correlationId: string | null;
  /** The answer's body as it came: JSON where it was JSON. */
  readonly body: unknown;
  readonly headers: Headers;

  constructor(call: RefusedCall, body: Body) {
    super(
      `${call.method} ${call.path}: ${call.status} ${body.code ?? ''} ${body.detail || body.title}`.trim(),
    );
    this.code = codeOf(body);
    this.status = call.status;
    this.title = body.title;
    this.detail = body.detail;
    this.errors = body.errors;
    this.correlationId = body.correlationId ?? call.headers.get('x-correlation-id');
    this.body = body.json;
    this.headers = call.headers;
  }
}

/** The version named by `ifMatch` is no longer there (412): read again, decide again, send again. */
export class ConflictError extends ProblemError {
  override readonly name = 'ConflictError';
  /** ETag of what is there now; null if the service did not say. */
  readonly currentEtag: string | null;
  /**
   * True if an attempt before ended without an answer. The change that stands in the way may then be your own: look
   * before you send it again.
   */
  readonly mayBeOwnChange: boolean;

  constructor(call: RefusedCall, body: Body) {
    super(call, body);
    this.currentEtag = call.headers.get('etag');
    this.mayBeOwnChange = call.isAfterUnclearAttempt;
  }
}

/** What an answer that is no success says. */
export const problemOf = (call: RefusedCall): ProblemError => {
  const body = readBody(call.text);
  return call.status === 412 ? new ConflictError(call, body) : new ProblemError(call, body);
};

interface Body {
  readonly json: unknown;
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly correlationId: string | null;
}

const readBody = (text: string): Body => {
  const json = parseJson(text);
  const fields: Readonly<Record<string, unknown>> = isObject(json) ? json : {};
  return {
    json,
    code: textOf(fields['code']),
    title: textOf(fields['title']) ?? '',
    // API Gateway's own refusals say {"message": …}
    detail: textOf(fields['detail']) ?? textOf(fields['message']) ?? '',
    errors: (Array.isArray(fields['errors']) ? fields['errors'] : []).filter(isFieldProblem),
    correlationId: textOf(fields['correlationId']),
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isFieldProblem = (value: unknown): value is FieldProblem =>
  isObject(value) && ['field', 'code', 'message'].every((name) => typeof value[name] === 'string');

/** A gateway's page is no JSON: it stays text. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
