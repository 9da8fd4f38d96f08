export type { HttpMethod } from './api-call.ts';
export type { Client } from './client.ts';
export { type ClientSettings, createClient } from './create-client.ts';
export type { DownloadedFile, DownloadOptions } from './download-file.ts';
export type { components, paths } from './generated/api.ts';
export { PROBLEM_CODES, type ProblemCode } from './generated/problem-codes.ts';
export type { Import, ImportedFile, ImportSelection, Imports, WatchOptions } from './imports/imports.ts';
export { UploadError } from './imports/upload-error.ts';
export type { EventsOptions, EventsPage, FeedEvent } from './lists/read-events.ts';
export { ConflictError, type FieldProblem, ProblemError, type RefusalCode } from './problem-error.ts';
export { DEFAULT_RETRY, type RetryPolicy } from './retry/retry-policy.ts';
export { realTiming, type Timing } from './retry/timing.ts';
export { TransportError } from './retry/transport-error.ts';
export { type ClientCredentials, clientCredentials } from './token/client-credentials.ts';
export { TokenError } from './token/token-error.ts';
export type {
  Answer,
  AnswerOf,
  AnyOptions,
  BodyOf,
  CommonOptions,
  ListPath,
  OptionsOf,
  Page,
  PathWith,
  QueryOf,
  Rest,
  RowOf,
} from './types.ts';
export {
  type VerifiedWebhook,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookRefusal,
} from './webhook/verify-webhook.ts';
