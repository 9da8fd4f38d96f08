import { describe, expect, it } from 'vitest';
import { createRouter } from './match-route.ts';

const route = (key: string) => ({ key, functionArn: '', authorizer: undefined, scopes: [], timeoutMs: 1 });
const keys = [
  'GET /a/{id}',
  'GET /a/fixed',
  'ANY /a/{id}',
  'GET /a/{id}/b',
  'GET /a/{rest+}',
  'ANY /any',
  'GET /',
];
const find = createRouter(keys.map(route));

type Case = readonly [method: string, path: string, key: string | undefined, parameters: object | undefined];

const cases: readonly Case[] = [
  ['GET', '/a/1', 'GET /a/{id}', { id: '1' }],
  ['GET', '/a/fixed', 'GET /a/fixed', {}],
  ['POST', '/a/fixed', 'ANY /a/{id}', { id: 'fixed' }],
  ['GET', '/a/1/b', 'GET /a/{id}/b', { id: '1' }],
  ['GET', '/a/1/c', 'GET /a/{rest+}', { rest: '1/c' }],
  ['GET', '/a/x%2Fy%20z', 'GET /a/{id}', { id: 'x/y z' }],
  ['GET', '/a/%E0%A4%A', 'GET /a/{id}', { id: '%E0%A4%A' }],
  ['DELETE', '/any', 'ANY /any', {}],
  ['GET', '/', 'GET /', {}],
  ['POST', '/a/1/b', undefined, undefined],
  ['GET', '/a/', undefined, undefined],
  ['GET', '/a', undefined, undefined],
  ['GET', '/A/1', undefined, undefined],
  ['HEAD', '/a/1/b', undefined, undefined],
];

describe('routes', () => {
  it.each(cases)('%s %s is %s', (method, path, key, parameters) => {
    const match = find(method, path);
    expect(match?.route.key).toBe(key);
    expect(match?.parameters).toEqual(parameters);
  });

  it('fall back to $default', () => {
    const withDefault = createRouter([...keys, '$default'].map(route));
    expect(withDefault('POST', '/nowhere')?.route.key).toBe('$default');
    expect(withDefault('GET', '/a/1')?.route.key).toBe('GET /a/{id}');
  });

  it('are chosen by how specific they are, not by their order', () => {
    const turned = createRouter(keys.toReversed().map(route));
    for (const [method, path, key] of cases) expect(turned(method, path)?.route.key).toBe(key);
  });
});
