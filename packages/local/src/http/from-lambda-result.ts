import * as z from 'zod';
import { type Answer, refusal } from './answer.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const proxyResult = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(scalar)).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** What an HTTP API makes of a function's result: a proxy result, or any other value as a JSON body with status 200. */
export function fromLambdaResult(result: unknown): Answer {
  if (typeof result === 'object' && result !== null && 'statusCode' in result) {
    const parsed = proxyResult.safeParse(result);
    return parsed.success ? fromProxyResult(parsed.data) : refusal(500, 'Internal Server Error');
  }
  const body = typeof result === 'string' ? result : JSON.stringify(result);
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

function fromProxyResult(result: z.infer<typeof proxyResult>): Answer {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(result.headers ?? {})) headers[name.toLowerCase()] = value;
  for (const [name, values] of Object.entries(result.multiValueHeaders ?? {}))
    headers[name.toLowerCase()] = values;
  if (result.cookies !== null && result.cookies !== undefined && result.cookies.length > 0) {
    headers['set-cookie'] = result.cookies;
  }
  headers['content-type'] ??= 'text/plain;charset=utf-8';
  const body = result.body ?? '';
  return {
    status: result.statusCode,
    headers,
    body: result.isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
  };
}
