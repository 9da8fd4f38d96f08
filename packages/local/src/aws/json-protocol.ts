import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';

/** A refusal of an AWS service, in its JSON protocols. */
export class ServiceError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServiceError';
    this.code = code;
  }
}

export type Operation = (input: unknown) => unknown | Promise<unknown>;

/** Parses the input of an operation; a bad one is refused as the service would. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ServiceError('ValidationException', z.prettifyError(parsed.error));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ServiceError('SerializationException', 'the body is not JSON');
    throw error;
  }
}

function answer(response: ServerResponse, status: number, contentType: string, body: unknown): void {
  response.writeHead(status, { 'content-type': contentType });
  response.end(JSON.stringify(body ?? {}));
}

/** Serves operations by their `X-Amz-Target`, e.g. `AWSEvents.PutEvents`. */
export function serveOperations(operations: Readonly<Record<string, Operation>>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const contentType = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
    try {
      const target = String(request.headers['x-amz-target'] ?? '');
      const operation = operations[target];
      if (operation === undefined) {
        const known = Object.keys(operations).join(', ');
        throw new ServiceError(
          'UnknownOperationException',
          `${target || 'no operation'} is not among ${known}`,
        );
      }
      answer(response, 200, contentType, await operation(await readJson(request)));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      response.setHeader('x-amzn-errortype', error.code);
      answer(response, 400, contentType, { __type: error.code, message: error.message });
    }
  };
}
