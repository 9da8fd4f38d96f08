import {
  isRefusal,
  type Outcome,
  PROBLEMS,
  type Problem,
  type Refusal,
  type Reply,
  say,
} from '@kotak9/contracts';
import type { ApiResult } from './api-event.ts';
import type { Call } from './call.ts';
import { etagOf, isNoneMatchHit } from './etag.ts';

/** The outcome as the HTTP API sends it. */
export const answer = (outcome: Outcome, call: Call): ApiResult =>
  isRefusal(outcome) ? answerProblem(outcome, call) : answerReply(outcome, call);

const headersOf = ({ correlationId, language }: Call): Record<string, string> => ({
  'Content-Language': language,
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
  'X-Correlation-Id': correlationId,
});

const answerReply = ({ status, body, file, version, location }: Reply, call: Call): ApiResult => {
  const { event } = call;
  const headers = {
    ...headersOf(call),
    ...(version !== undefined && { ETag: etagOf(version) }),
    ...(location !== undefined && { Location: location }),
  };
  const isUnchanged =
    event.requestContext.http.method === 'GET' &&
    version !== undefined &&
    isNoneMatchHit(event.headers['if-none-match'], etagOf(version));
  if (isUnchanged) return { statusCode: 304, headers };
  if (file !== undefined) {
    return {
      statusCode: status,
      headers: {
        ...headers,
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename="${file.name}"`,
      },
      body: Buffer.from(file.bytes).toString('base64'),
      isBase64Encoded: true,
    };
  }
  return {
    statusCode: status,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
};

const answerProblem = (refusal: Refusal, call: Call): ApiResult => {
  const { refused, params = {}, errors } = refusal;
  const { status, title, detail } = PROBLEMS[refused];
  const { currentVersion } = params;
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
    },
    body: JSON.stringify(problem),
  };
};
