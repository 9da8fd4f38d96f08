import { metaOperations, organizationOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { handle } from './endpoint.ts';
import { createRouteTable } from './route-table.ts';

const act = async () => ({ status: 200, body: {} }) as const;
const health = handle(metaOperations.getHealth, act);
const all = Object.values(metaOperations).map((operation) => handle(operation, act));

describe('createRouteTable', () => {
  it('keys the endpoints as the HTTP API does', () => {
    expect([...createRouteTable('api-meta', all).keys()].toSorted()).toEqual([
      'GET /docs',
      'GET /docs/{file}',
      'GET /health',
      'GET /openapi.json',
    ]);
  });

  it.each([
    [
      'a missing endpoint',
      'api-meta',
      all.filter(({ operation }) => operation.id !== 'getOpenApi'),
      'api-meta: getOpenApi has no endpoint',
    ],
    [
      'a foreign endpoint',
      'api-meta',
      [...all, handle(organizationOperations.listUnits, act)],
      'api-meta: listUnits belongs to another function',
    ],
    ['a double endpoint', 'api-meta', [...all, health], 'api-meta: getHealth is given twice'],
    ['an unknown function', 'api-nothing', [], 'api-nothing: the contract knows no such function'],
  ])('does not start with %s', (_what, name, endpoints, message) => {
    expect(() => createRouteTable(name, endpoints)).toThrow(message);
  });
});
