import type { Operation } from '../http/operation.ts';

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const },
  example,
});

/** Headers of answers, as components of the document. */
export const ANSWER_HEADERS = {
  XCorrelationId: text(
    'Of the request, or made for it; it stands in every event and log line of this call',
    '0b7ac8f2-6a55-4c0e-9d5d-3f1c2f4f7a10',
  ),
  ContentLanguage: text('Language of texts in the answer', 'id'),
  ETag: text(
    '`"4"`: version of what is answered, to be sent as If-Match; `W/"…"`: hash of an answer that has no version',
    '"4"',
  ),
  Location: text('Path of what was created', '/v1/units/dinas-pendidikan'),
  Link: text(
    'Only with application/x-ndjson and text/csv, where the answer stops before the end: where to go on',
    '</v1/units?cursor=eyJzayI6IngifQ>; rel="next"',
  ),
  RetryAfter: { description: 'Seconds', schema: { type: 'integer' as const }, example: 1 },
};
export type AnswerHeader = keyof typeof ANSWER_HEADERS;

const NAMES: Readonly<Record<AnswerHeader, string>> = {
  XCorrelationId: 'X-Correlation-Id',
  ContentLanguage: 'Content-Language',
  ETag: 'ETag',
  Location: 'Location',
  Link: 'Link',
  RetryAfter: 'Retry-After',
};

export const answerHeaders = (...headers: readonly AnswerHeader[]) =>
  Object.fromEntries(headers.map((header) => [NAMES[header], { $ref: `#/components/headers/${header}` }]));

const parameter = (name: string, description: string, example: string, required = false) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const },
  example,
});

const IF_MATCH = 'ETag of the version that you read; the change is refused if there is a newer one';

/** Headers of requests, as components of the document. `Accept` is told by the media types of each answer. */
export const REQUEST_HEADERS = {
  AcceptLanguage: parameter('Accept-Language', 'Language of problem texts: id (default) or en', 'en'),
  CorrelationId: parameter('X-Correlation-Id', 'Carried into events and logs', 'siasn:2026-03-02:17'),
  IdempotencyKey: parameter(
    'Idempotency-Key',
    'The same key gives the first answer again',
    '5f0c5b3e-7c1f-4f8e-9f55-2a41b3a3c1aa',
  ),
  IfMatch: parameter('If-Match', IF_MATCH, '"4"', true),
  IfMatchOptional: parameter('If-Match', IF_MATCH, '"4"'),
  IfNoneMatch: parameter(
    'If-None-Match',
    'ETag of the answer that you have; 304 while it is the same',
    'W/"x"',
  ),
};
type RequestHeader = keyof typeof REQUEST_HEADERS;

const headersFor = ({ method, versioned }: Operation): readonly RequestHeader[] => [
  'AcceptLanguage',
  'CorrelationId',
  ...(method === 'GET' ? (['IfNoneMatch'] as const) : []),
  ...(method === 'POST' ? (['IdempotencyKey'] as const) : []),
  ...(versioned ? (['IfMatch'] as const) : []),
  ...(!versioned && method !== 'GET' && method !== 'POST' ? (['IfMatchOptional'] as const) : []),
];

export const requestHeaders = (operation: Operation) =>
  headersFor(operation).map((header) => ({ $ref: `#/components/parameters/${header}` }));
