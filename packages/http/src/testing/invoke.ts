import type { Context } from 'aws-lambda';
import type { ApiResult } from '../api-event.ts';
import type { ApiHandler } from '../create-api.ts';
import { buildEvent, type TestCall } from './build-event.ts';
import { matchOperation } from './match-operation.ts';

export interface TestAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where there is no body, null where there is a file. */
  readonly body: unknown;
  /** Its bytes, where a file was answered. */
  readonly file?: Buffer;
}

/**
 * Calls a handler as the HTTP API does. Throws if the answer of a successful call is not what the contract
 * promises, so that every test of a function is also a test of its documentation.
 */
export const invoke = async (handler: ApiHandler, call: TestCall): Promise<TestAnswer> => {
  const answer = toAnswer(await handler(buildEvent(call), createTestContext()));
  const { operation } = matchOperation(call.method, call.path.replace(/\?.*$/, ''));
  if (answer.status >= 200 && answer.status < 300) {
    if (answer.status !== operation.status) {
      throw new Error(
        `${operation.id} answers ${operation.status} by contract, but answered ${answer.status}`,
      );
    }
    const promised = operation.answer.safeParse(answer.body);
    if (!promised.success) {
      throw new Error(`${operation.id} breaks its contract: ${promised.error.message}`);
    }
  }
  return answer;
};

const toAnswer = ({ statusCode, headers = {}, body, isBase64Encoded = false }: ApiResult): TestAnswer => ({
  status: statusCode ?? 200,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  ),
  ...contentOf(body, isBase64Encoded),
});

const contentOf = (body: string | undefined, isFile: boolean): Pick<TestAnswer, 'body' | 'file'> => {
  if (isFile) return { body: null, file: Buffer.from(body ?? '', 'base64') };
  return { body: body === undefined ? undefined : JSON.parse(body) };
};

const TIME_LEFT_MS = 10_000;

/** What Lambda hands over beside the event. */
export const createTestContext = (timeLeftMs = TIME_LEFT_MS): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:ap-southeast-3:000000000000:function:test',
  memoryLimitInMB: '256',
  awsRequestId: 'invocation-1',
  logGroupName: '/aws/lambda/test',
  logStreamName: 'test',
  getRemainingTimeInMillis: () => timeLeftMs,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
