import type * as z from 'zod';
import type { Answer } from '../http/answer.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Problem details (RFC 9457) of the local endpoints. */
export function problem(status: number, title: string, errors: readonly FieldError[] = []): Answer {
  const body = { type: 'about:blank', title, status, ...(errors.length === 0 ? {} : { errors }) };
  return { status, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(body) };
}

/** A bad body, with every failing field named. */
export function badBody(error: z.ZodError): Answer {
  const errors = error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
  return problem(400, 'The body is not as expected', errors);
}
