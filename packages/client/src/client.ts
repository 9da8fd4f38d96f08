import type { HttpMethod } from './api-call.ts';
import type { DownloadedFile, DownloadOptions } from './download-file.ts';
import type { Imports } from './imports/imports.ts';
import type { EventsOptions, EventsPage, FeedEvent } from './lists/read-events.ts';
import type {
  Answer,
  AnswerOf,
  AnyOptions,
  ListPath,
  OptionsOf,
  Page,
  PathWith,
  Rest,
  RowOf,
} from './types.ts';

type Call<M extends 'get' | 'post' | 'patch' | 'put' | 'delete'> = <P extends PathWith<M>>(
  path: P,
  ...options: Rest<OptionsOf<P, M>>
) => Promise<Answer<AnswerOf<P, M>>>;

/**
 * The API, typed by its OpenAPI document. Paths are those of the document, with their `{places}`; what stands in them
 * comes in `path`. Every call rejects with a `ProblemError` for what the service refuses, with a `TransportError`
 * where no answer came, and with the signal's reason where it was aborted.
 */
export interface Client {
  readonly get: Call<'get'>;
  /** With an `Idempotency-Key`, yours or a new one: tried again, it is not done twice. */
  readonly post: Call<'post'>;
  /** A JSON merge patch. Give the `etag` of your last `get` as `ifMatch`; a `ConflictError` says it has changed. */
  readonly patch: Call<'patch'>;
  readonly put: Call<'put'>;
  readonly delete: Call<'delete'>;
  /** What is there now, or null if it is still as `etag` says. */
  readonly getIfChanged: <P extends PathWith<'get'>>(
    path: P,
    etag: string,
    ...options: Rest<OptionsOf<P, 'get'>>
  ) => Promise<Answer<AnswerOf<P, 'get'>> | null>;
  /** The rows of a list over all its pages: `for await (const row of client.list('/v1/asn'))`. */
  readonly list: <P extends ListPath>(
    path: P,
    ...options: Rest<OptionsOf<P, 'get'>>
  ) => AsyncGenerator<RowOf<P>, void>;
  /** The same page by page. */
  readonly pages: <P extends ListPath>(
    path: P,
    ...options: Rest<OptionsOf<P, 'get'>>
  ) => AsyncGenerator<Page<RowOf<P>>, void>;
  /** The rows of a list as the service streams them (`application/x-ndjson`): one call for thousands of rows. */
  readonly stream: <P extends ListPath>(
    path: P,
    ...options: Rest<OptionsOf<P, 'get'>>
  ) => AsyncGenerator<RowOf<P>, void>;
  /**
   * Public events of a polling subscription, each with its position: `for await (const { position, event } of
   * client.events({ after }))`. The client remembers nothing. Keep the position once an event is dealt with; whoever
   * is killed between the two sees that event again, and tells it by its id.
   */
  readonly events: (options?: EventsOptions) => AsyncGenerator<FeedEvent, void>;
  /** The same page by page, with the position to go on from. */
  readonly eventPages: (options?: EventsOptions) => AsyncGenerator<EventsPage, void>;
  /** Files of many rows: send, check, commit, undo. */
  readonly imports: Imports;
  /** A file: `accept` chooses among the forms in which the service has it, e.g. `text/csv`. */
  readonly download: (path: PathWith<'get'>, options?: DownloadOptions) => Promise<DownloadedFile>;
  /** A call that these types do not know, e.g. of a newer service. The same retries and errors. */
  readonly request: (method: HttpMethod, path: string, options?: AnyOptions) => Promise<Answer<unknown>>;
}
