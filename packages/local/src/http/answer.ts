import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

export const json = (status: number, body: unknown, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** API Gateway's own answers have a body of this shape. */
export const refusal = (status: number, message: string, headers: Answer['headers'] = {}): Answer =>
  json(status, { message }, headers);

export function send(response: ServerResponse, answer: Answer, isHead: boolean): void {
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  const hasBody = answer.status !== 204 && answer.status !== 304;
  if (hasBody) response.setHeader('content-length', body.length);
  response.end(hasBody && !isHead ? body : undefined);
}
