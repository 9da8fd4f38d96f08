import {
  isRefusal,
  type Outcome,
  PROBLEMS,
  type Problem,
  RETRY_AFTER,
  type Refusal,
  type Reply,
  type ReplyFile,
  say,
} from '@kotak9/contracts';
import type { ApiResult } from './api-event.ts';
import type { Call } from './call.ts';
import { etagOf, isNoneMatchHit, weakEtagOf } from './etag.ts';
import { acceptsGzip, fixedFormOf } from './fixed-file.ts';

/** The outcome as the HTTP API sends it. */
export const answer = (outcome: Outcome, call: Call): ApiResult =>
  isRefusal(outcome) ? answerProblem(outcome, call) : answerReply(outcome, call);

const headersOf = ({ correlationId, language }: Call): Record<string, string> => ({
  'Content-Language': language,
  'Cache-Control': 'no-store',
  Vary: 'Accept, Accept-Language, Authorization',
  'X-Correlation-Id': correlationId,
});

/** What is sent, as it is sent; its type goes with it. */
interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: true;
}

const jsonOf = (body: unknown): Content => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

const fileOf = ({ name, type, bytes, fixed }: ReplyFile, { event }: Call): Content => {
  const gzipped = fixed && acceptsGzip(event.headers['accept-encoding']) ? fixedFormOf(bytes).gzipped : null;
  return {
    headers: {
      'Content-Type': type,
      ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
      ...(gzipped && { 'Content-Encoding': 'gzip' }),
    },
    body: Buffer.from(gzipped ?? bytes).toString('base64'),
    isBase64Encoded: true,
  };
};

/** What is read always has one: of its version where it has one, else of its content. */
const tagOf = ({ version, state, file }: Reply, isRead: boolean, body: string): string | undefined => {
  if (version !== undefined) return etagOf(version, state);
  if (!isRead) return undefined;
  return file?.fixed ? fixedFormOf(file.bytes).etag : weakEtagOf(body);
};

const answerReply = (reply: Reply, call: Call): ApiResult => {
  const { status, body, file, location } = reply;
  const isRead = call.event.requestContext.http.method === 'GET';
  const { headers: described, ...sent } = file === undefined ? jsonOf(body) : fileOf(file, call);
  const etag = tagOf(reply, isRead, sent.body);
  const headers = {
    ...headersOf(call),
    ...(etag !== undefined && { ETag: etag }),
    ...(location !== undefined && { Location: location }),
    ...reply.headers,
  };
  const isKnown = isRead && etag !== undefined && isNoneMatchHit(call.event.headers['if-none-match'], etag);
  if (isKnown) return { statusCode: 304, headers };
  return { statusCode: status, headers: { ...headers, ...described }, ...sent };
};

const answerProblem = (refusal: Refusal, call: Call): ApiResult => {
  const { refused, params = {}, errors } = refusal;
  const { status, title, detail } = PROBLEMS[refused];
  const { currentVersion } = params;
  const retryAfter = RETRY_AFTER[refused];
  const problem: Problem = {
    type: `urn:kotak9:problem:${refused}`,
    title: say(title, call.language),
    status,
    detail: say(detail, call.language, params),
    code: refused,
    instance: call.event.rawPath,
    correlationId: call.correlationId,
    ...(errors && {
      errors: errors.map((error) => ({ ...error, message: say(error.message, call.language) })),
    }),
    ...(typeof currentVersion === 'number' && { currentVersion }),
  };
  return {
    statusCode: status,
    headers: {
      ...headersOf(call),
      'Content-Type': 'application/problem+json',
      ...(typeof currentVersion === 'number' && { ETag: etagOf(currentVersion) }),
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
    body: JSON.stringify(problem),
  };
};
