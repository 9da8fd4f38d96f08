import { describe, expect, it } from 'vitest';
import { answerPreflight, withCors } from './cors.ts';
import { fromLambdaResult } from './from-lambda-result.ts';
import { renderClaims } from './render-claims.ts';
import { createBucket } from './throttle.ts';

describe('results of functions', () => {
  it.each([
    [{ statusCode: 201, body: 'x' }, 201, 'x', 'text/plain;charset=utf-8'],
    [{ statusCode: '204' }, 204, '', 'text/plain;charset=utf-8'],
    [
      { statusCode: 200, headers: { 'Content-Type': 'text/html', n: 1 }, body: '<p>' },
      200,
      '<p>',
      'text/html',
    ],
    [{ a: 1 }, 200, '{"a":1}', 'application/json'],
    ['text', 200, 'text', 'application/json'],
    [null, 200, 'null', 'application/json'],
    [{ statusCode: 'x' }, 500, '{"message":"Internal Server Error"}', 'application/json'],
    [{ statusCode: 200, body: { a: 1 } }, 500, '{"message":"Internal Server Error"}', 'application/json'],
  ])('%j becomes %i', (result, status, body, type) => {
    const answer = fromLambdaResult(result);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('carry bytes in base64 and cookies', () => {
    const answer = fromLambdaResult({
      statusCode: 200,
      body: '/wA=',
      isBase64Encoded: true,
      cookies: ['a=1', 'b=2'],
    });
    expect(answer.body).toEqual(Buffer.from([255, 0]));
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });
});

describe('claims', () => {
  it('are texts, lists in brackets', () => {
    expect(renderClaims({ 'cognito:groups': ['a', 'b'], exp: 5, ok: true, one: ['x'] })).toEqual({
      'cognito:groups': '[a b]',
      exp: '5',
      ok: 'true',
      one: '[x]',
    });
  });
});

describe('CORS', () => {
  const cors = {
    origins: ['https://console'],
    methods: ['GET'],
    headers: ['authorization'],
    exposed: ['etag'],
    credentials: false,
    maxAgeSeconds: 60,
  };
  const answer = { status: 200, headers: { 'access-control-allow-origin': '*', etag: '1' }, body: '' };

  it('answers a preflight of the allowed origin only', () => {
    expect(answerPreflight(cors, 'https://console').headers).toMatchObject({
      'access-control-allow-origin': 'https://console',
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'authorization',
      'access-control-max-age': '60',
    });
    expect(answerPreflight(cors, 'https://evil')).toEqual({ status: 204, headers: {}, body: '' });
  });

  it("replaces the function's headers", () => {
    expect(withCors(answer, cors, 'https://console').headers).toMatchObject({
      'access-control-allow-origin': 'https://console',
      'access-control-expose-headers': 'etag',
      etag: '1',
    });
    expect(withCors(answer, cors, 'https://evil').headers).toEqual({ etag: '1' });
    expect(withCors(answer, undefined, 'https://evil')).toBe(answer);
  });
});

describe('throttling', () => {
  it('lets a burst pass, then the rate', () => {
    let now = 0;
    const pass = createBucket({ rate: 2, burst: 3 }, () => now);
    const atOnce = [pass(), pass(), pass(), pass()];
    now = 499;
    const tooEarly = pass();
    now = 500;
    expect([...atOnce, tooEarly, pass(), pass()]).toEqual([true, true, true, false, false, true, false]);
  });
});
