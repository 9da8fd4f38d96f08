import { answerTypesOf, type Operation } from '@kotak9/contracts';
import type { Context } from 'aws-lambda';
import type { ApiResult } from '../api-event.ts';
import type { ApiHandler } from '../create-api.ts';
import { pickAnswerType } from '../pick-answer-type.ts';
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
  if (answer.status >= 200 && answer.status < 300) checkPromise(operation, answer);
  return answer;
};

const checkPromise = (operation: Operation, { status, headers, body, file }: TestAnswer): void => {
  const fail = (fault: string): never => {
    throw new Error(`${operation.id} ${fault}`);
  };
  if (status !== operation.status) fail(`answers ${operation.status} by contract, but answered ${status}`);
  const type = headers['content-type'] ?? '';
  const types = answerTypesOf(operation);
  if (pickAnswerType(types, type) === null) fail(`answers ${types.join(', ')} by contract, but sent ${type}`);
  // another form of a list, or a file that is compressed: its content is not looked into here
  if (file !== undefined && operation.file === undefined) return;
  const promised = operation.answer.safeParse(body);
  if (!promised.success) fail(`breaks its contract: ${promised.error.message}`);
};

const toAnswer = ({ statusCode, headers = {}, body, isBase64Encoded = false }: ApiResult): TestAnswer => {
  const named = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const bytes = body === undefined ? undefined : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return { status: statusCode ?? 200, headers: named, ...contentOf(bytes, named) };
};

const contentOf = (
  bytes: Buffer | undefined,
  { 'content-type': type = '', 'content-encoding': encoding }: TestAnswer['headers'],
): Pick<TestAnswer, 'body' | 'file'> => {
  if (bytes === undefined) return { body: undefined };
  const isJson = /^application\/(problem\+)?json$/.test(type) && encoding === undefined;
  return isJson ? { body: JSON.parse(bytes.toString()) } : { body: null, file: bytes };
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
