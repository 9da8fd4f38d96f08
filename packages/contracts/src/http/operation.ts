import * as z from 'zod';
import type { Text } from '../language.ts';
import type { ProblemCode } from '../problem.ts';
import type { Role } from '../roles.ts';

/** What another agency's system can be allowed, as its token says it. */
export const SCOPES = ['kotak9/read', 'kotak9/events'] as const;
export type Scope = (typeof SCOPES)[number];

/** One route: what infra deploys, the function dispatches, permissions check and OpenAPI describes. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With `{param}` places, e.g. `/v1/asn/{nip}`. */
  readonly path: string;
  /** Folder under functions/. */
  readonly function: string;
  readonly summary: Text;
  /** Who may call it; empty: no token needed. */
  readonly roles: readonly Role[];
  /** What the token of a machine client must allow. */
  readonly scope?: Scope;
  /** `{nip}` in the path must be the caller's own when the caller acts as `asn`. */
  readonly ownRecordOnly?: true;
  /** `If-Match` must be sent. */
  readonly versioned?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly status: 200 | 201 | 202;
  readonly answer: z.ZodType;
  /** Media type of the file that is answered; left out where it is JSON. `answer` is `FileAnswer` then. */
  readonly file?: string;
  /** Refusals beyond those that every route can give. */
  readonly refusals?: readonly ProblemCode[];
}

/** What a route answers that sends a file: its bytes, of which JSON says nothing. */
export const FileAnswer = z.null();

/** Keeps the literal types of an operation. */
export const operation = <const O extends Operation>(definition: O): O => definition;

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** The parsed parts of a request of operation `O`. */
export interface OperationInput<O extends Operation> {
  readonly params: Parsed<O['params']>;
  readonly query: Parsed<O['query']>;
  readonly body: Parsed<O['body']>;
}
