import {
  bodyTypesOf,
  type FieldError,
  type Operation,
  type OperationInput,
  type Refusal,
  refuse,
} from '@kotak9/contracts';
import type * as z from 'zod';
import type { Call } from './call.ts';
import { parseIfMatch } from './etag.ts';
import { type Checked, check } from './field-errors.ts';
import * as texts from './field-texts.ts';
import { fingerprintOf, isIdempotencyKey } from './idempotency.ts';
import { readBody } from './read-body.ts';
import type { Idempotency, Principal, Request } from './request.ts';

export type Reading<R> =
  | { readonly ok: true; readonly request: R }
  | { readonly ok: false; readonly refusal: Refusal };

/** A request as far as it can be typed without knowing its operation. */
interface UntypedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly principal: Principal | null;
  readonly ifMatch: number | null;
  readonly idempotency: Idempotency | null;
  readonly correlationId: string;
  readonly now: string;
  readonly language: Call['language'];
}

/**
 * Checks every part of a call with the schemas of its operation and names all failing fields at once.
 * The overload states what those schemas guarantee: what they let through has the types of the operation.
 */
export function readRequest<O extends Operation>(
  operation: O,
  call: Call,
  principal: Principal | null,
): Reading<Request<O>>;
export function readRequest(
  operation: Operation,
  call: Call,
  principal: Principal | null,
): Reading<UntypedRequest> {
  const { event, correlationId, now, language } = call;
  const raw = operation.body
    ? readBody(event, bodyTypesOf(operation))
    : ({ ok: true, json: undefined } as const);
  if (!raw.ok) return raw;

  const params = readParams(operation, call);
  const query = checkPart(operation.query, dropEmpty(event.queryStringParameters), 'query');
  const body = operation.body
    ? check(operation.body, raw.json === undefined ? {} : raw.json, (path) => path || 'body')
    : NOTHING;
  const ifMatch = readIfMatch(event.headers['if-match']);
  const idempotency = readIdempotency(operation, call, raw.json);

  if (params.ok && query.ok && body.ok && ifMatch.ok && idempotency.ok) {
    if (operation.versioned && ifMatch.value === null) {
      return { ok: false, refusal: refuse('version/required') };
    }
    return {
      ok: true,
      request: {
        params: params.value,
        query: query.value,
        body: body.value,
        principal,
        ifMatch: ifMatch.value,
        idempotency: idempotency.value,
        correlationId,
        now,
        language,
      },
    };
  }
  const errors = [params, query, body, ifMatch, idempotency].flatMap((part) => (part.ok ? [] : part.errors));
  return { ok: false, refusal: refuse('request/invalid', {}, errors) };
}

const NOTHING: Checked<undefined> = { ok: true, value: undefined };

/** The path alone: it can be read where the rest of the request cannot. */
export function readParams<O extends Operation>(
  operation: O,
  call: Call,
): Checked<OperationInput<O>['params']>;
export function readParams(operation: Operation, { event }: Call): Checked<unknown> {
  return checkPart(operation.params, event.pathParameters ?? {}, 'path');
}

const checkPart = (
  schema: z.ZodType | undefined,
  value: unknown,
  part: 'path' | 'query',
): Checked<unknown> => (schema ? check(schema, value, (path) => `${part}.${path}`) : NOTHING);

/** `?unit=` says as little as no `unit` at all. */
const dropEmpty = (query: Readonly<Record<string, string | undefined>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));

const headerError = (name: string, message: FieldError['message']): Checked<never> => ({
  ok: false,
  errors: [{ field: `header.${name}`, code: name, message }],
});

const readIfMatch = (header: string | undefined): Checked<number | null> => {
  if (header === undefined) return { ok: true, value: null };
  const version = parseIfMatch(header);
  return version === null ? headerError('if-match', texts.ifMatchMalformed) : { ok: true, value: version };
};

const readIdempotency = (
  operation: Operation,
  { event }: Call,
  json: unknown,
): Checked<Idempotency | null> => {
  const key = event.headers['idempotency-key'];
  if (operation.method !== 'POST' || key === undefined) return { ok: true, value: null };
  if (!isIdempotencyKey(key)) return headerError('idempotency-key', texts.idempotencyKeyMalformed);
  const fingerprint = fingerprintOf(operation.method, event.rawPath, json);
  return { ok: true, value: { key, fingerprint } };
};
