import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { buildEvent } from './testing/build-event.ts';

const read = (body: string | undefined, contentType?: string, isBase64Encoded = false) => {
  const event = buildEvent({ method: 'POST', path: '/v1/units', isBase64Encoded });
  return readBody(
    {
      ...event,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      ...(body !== undefined && { body }),
    },
    ['application/merge-patch+json', 'application/json'],
  );
};
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64');

describe('readBody', () => {
  it.each([
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/merge-patch+json',
    'application/json ; charset=utf-8',
  ])('takes %s', (type) => {
    expect(read('{"a":1}', type)).toEqual({ ok: true, json: { a: 1 } });
  });

  it.each([
    undefined,
    '',
    'text/plain',
    'application/jsonp',
    'text/json; application/json',
    'application/xml',
    'application/json-patch+json',
  ])('refuses the content type %s, and says which it takes', (type) => {
    expect(read('{"a":1}', type)).toMatchObject({
      refusal: {
        refused: 'request/unsupported-media-type',
        params: { types: 'application/merge-patch+json, application/json' },
      },
    });
  });

  it.each(['{', ' ', 'nip=1', '{"a":1}}', "{'a':1}", 'undefined', 'NaN'])('refuses %s as no JSON', (body) => {
    expect(read(body, 'application/json')).toMatchObject({ refusal: { refused: 'request/not-json' } });
  });

  it.each([undefined, ''])('needs no content type where there is no body (%j)', (body) => {
    expect(read(body)).toEqual({ ok: true, json: undefined });
  });

  it('decodes base64', () => {
    expect(read(Buffer.from('{"name":"Yosé"}').toString('base64'), 'application/json', true)).toEqual({
      ok: true,
      json: { name: 'Yosé' },
    });
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(read(base64(0x22, 0xff, 0x22), 'application/json', true)).toMatchObject({
      refusal: { refused: 'request/not-json' },
    });
  });
});
