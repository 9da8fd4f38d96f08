import * as z from 'zod';
import { isPaged } from '../http/media-types.ts';
import type { Operation } from '../http/operation.ts';
import { PROBLEMS, Problem, type ProblemCode, RETRY_AFTER } from '../problem.ts';
import { answerHeaders } from './headers.ts';
import { exampleNameOf } from './problem-examples.ts';

const WHO = ['auth/token-missing'] as const;
const WHETHER = ['auth/agency-missing', 'auth/role-not-permitted', 'auth/role-conflict'] as const;

/** Every refusal that an operation can give. */
export const refusalsOf = (operation: Operation): readonly ProblemCode[] => [
  ...(operation.body || operation.query || operation.params ? (['request/invalid'] as const) : []),
  ...(operation.body ? (['request/not-json', 'request/unsupported-media-type'] as const) : []),
  ...(isPaged(operation) ? (['request/cursor-invalid'] as const) : []),
  'request/not-acceptable',
  ...(operation.roles.length > 0 ? [...WHO, ...WHETHER] : []),
  ...(operation.ownRecordOnly ? (['auth/not-own-record'] as const) : []),
  ...(operation.versioned ? (['version/required'] as const) : []),
  ...(operation.method === 'GET' ? [] : (['version/stale', 'version/contended'] as const)),
  ...(operation.method === 'POST' ? (['idempotency/key-reused'] as const) : []),
  ...(operation.refusals ?? []),
  'service/unexpected',
];

/** What the gateway itself answers, before any function has seen the request. */
const GatewayMessage = z
  .object({ message: z.string() })
  .meta({ id: 'GatewayMessage', description: 'Answer of the gateway itself: no problem details' });

const gatewayContent = (message: string) => ({
  'application/json': { schema: GatewayMessage, example: { message } },
});

const describe = (codes: readonly ProblemCode[]) => ({
  description: codes.map((code) => `${code}: ${PROBLEMS[code].title.en}`).join('; '),
  headers: answerHeaders(
    'XCorrelationId',
    'ContentLanguage',
    ...(codes.some((code) => RETRY_AFTER[code] !== undefined) ? (['RetryAfter'] as const) : []),
  ),
  content: {
    'application/problem+json': {
      schema: Problem,
      examples: Object.fromEntries(
        codes.map(exampleNameOf).map((name) => [name, { $ref: `#/components/examples/${name}` }]),
      ),
    },
  },
});

const described = new Map<string, ReturnType<typeof describe> & { readonly id: string }>();

/** The same refusals are one component of the document, named by their codes. */
const describeOnce = (codes: readonly ProblemCode[]) => {
  const id = codes.map(exampleNameOf).join('--');
  const known = described.get(id) ?? { ...describe(codes), id };
  described.set(id, known);
  return known;
};

const unauthorized = describe(WHO);

/** What the gateway can answer, as components. */
export const GATEWAY_ANSWERS = {
  Unauthorized: {
    ...unauthorized,
    description: `${unauthorized.description}. A token that is not valid is refused by the gateway.`,
    content: { ...unauthorized.content, ...gatewayContent('Unauthorized') },
  },
  TooManyRequests: {
    description:
      'More than 500 requests a second of all callers together, or a burst above 1,000. Wait, with jitter, and send again: nothing was done.',
    content: gatewayContent('Too Many Requests'),
  },
  NotInTime: {
    description: 'The function did not answer in time. A POST with Idempotency-Key can be sent again.',
    content: gatewayContent('Service Unavailable'),
  },
};

const gateway = (name: keyof typeof GATEWAY_ANSWERS) => ({ $ref: `#/components/responses/${name}` });

/** Every refusal under its status. */
export const describeRefusals = (operation: Operation) => {
  const codes = refusalsOf(operation).filter((code) => PROBLEMS[code].status !== 401);
  const byStatus = Map.groupBy(codes, (code) => String(PROBLEMS[code].status));
  return {
    ...Object.fromEntries([...byStatus].map(([status, group]) => [status, describeOnce(group)])),
    ...(operation.roles.length > 0 && { '401': gateway('Unauthorized') }),
    '429': gateway('TooManyRequests'),
    '503': gateway('NotInTime'),
  };
};
