import type { IncomingMessage } from 'node:http';
import type * as z from 'zod';
import type { Answer } from '../http/answer.ts';
import { readBody } from '../http/read-body.ts';
import { badBody, problem } from './problem.ts';

const largest = 64 * 1024;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly answer: Answer };

const refuse = (answer: Answer) => ({ ok: false, answer }) as const;

/** Reads a JSON body of the given shape; an empty body counts as `{}`. */
export async function readJsonBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<Parsed<T>> {
  const body = await readBody(request, largest);
  if (body === undefined) return refuse(problem(413, `The body is larger than ${largest} bytes`));
  let value: unknown;
  try {
    value = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(problem(400, 'The body is not JSON'));
    throw error;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : refuse(badBody(parsed.error));
}
