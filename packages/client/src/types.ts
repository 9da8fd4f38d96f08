import type { paths } from './generated/api.ts';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** Paths of the API that have this method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never;
}[keyof paths];

type OperationAt<P extends keyof paths, M extends Method> = paths[P] extends { [K in M]: infer O }
  ? O
  : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Answer } } ? Answer : never;

/** What a call answers. */
export type AnswerOf<P extends keyof paths, M extends Method> =
  OperationAt<P, M> extends { responses: infer R } ? JsonOf<R[keyof R]> : never;

/** What a call sends as its body. */
export type BodyOf<P extends keyof paths, M extends Method> =
  OperationAt<P, M> extends { requestBody?: infer R }
    ? JsonOf<NonNullable<R> extends never ? never : NonNullable<R>>
    : never;

type ParametersAt<P extends keyof paths, M extends Method, In extends 'path' | 'query'> =
  OperationAt<P, M> extends { parameters: { [K in In]?: infer X } } ? NonNullable<X> : never;

/** The query that a call takes. */
export type QueryOf<P extends keyof paths, M extends Method> = ParametersAt<P, M, 'query'>;

/** A member that is required only where something in it is; absent where there is nothing to give. */
type Member<Name extends string, X> = [X] extends [never]
  ? unknown
  : object extends X
    ? { readonly [K in Name]?: X }
    : { readonly [K in Name]: X };

/** What every call takes. */
export interface CommonOptions {
  /** Ends the call and its retries; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Names the call in events and logs. Left out: a new UUID. */
  readonly correlationId?: string;
  /** POST only. Left out: a new UUID. Either way the same over all retries of this call. */
  readonly idempotencyKey?: string;
  /** The ETag, or the version, that the change is meant for. */
  readonly ifMatch?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The options of any call, as the machinery below the types sees them. */
export interface AnyOptions extends CommonOptions {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export type OptionsOf<P extends keyof paths, M extends Method> = CommonOptions &
  Member<'path', ParametersAt<P, M, 'path'>> &
  Member<'query', ParametersAt<P, M, 'query'>> &
  Member<'body', BodyOf<P, M>>;

/** The options may be left out where nothing in them is required. */
export type Rest<Options> = object extends Options ? [options?: Options] : [options: Options];

/** A row of a list. */
export type RowOf<P extends keyof paths> =
  AnswerOf<P, 'get'> extends { items: readonly (infer Row)[]; next: string | null } ? Row : never;

/** Paths whose answer is a page of a list. */
export type ListPath = {
  [P in PathWith<'get'>]: [RowOf<P>] extends [never] ? never : P;
}[PathWith<'get'>];

/** A call that succeeded. */
export interface Answer<T> {
  readonly data: T;
  readonly status: number;
  /** For `ifMatch` of the change that follows; null where the answer has no version. */
  readonly etag: string | null;
  /** Where a created thing is. */
  readonly location: string | null;
  /** Name it when you report a fault. */
  readonly correlationId: string | null;
  readonly headers: Headers;
}

/** One page of a list. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}
