import { OPERATIONS, type Operation, type Role, routeKeyOf } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND } from './test-bodies.ts';
import { createWorld } from './test-world.ts';

const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);
const writes = guarded.filter(({ method }) => method !== 'GET');
const routesOf = (role: Role, operations: readonly Operation[]): readonly string[] =>
  operations.filter(({ roles }) => roles.includes(role)).map(routeKeyOf);
const ofList = (act: string): string => `POST /v1/succession-lists/{id}/${act}`;

/** Said once more in full, so that a slip in the contract is seen: other tests take the contract's word. */
describe('the separation of duties', () => {
  it('keeps apart who changes inputs, who publishes and who chooses', () => {
    expect(routesOf('appointing-official', writes)).toEqual([ofList('decision')]);
    expect(routesOf('talent-committee', writes)).toEqual([ofList('publication'), ofList('withdrawal')]);
    expect(routesOf('assessor', writes)).toEqual([
      'POST /v1/asn/{nip}/assessments',
      'PUT /v1/asn/{nip}/assessments/{id}',
      'POST /v1/asn/{nip}/feedback',
      'PUT /v1/asn/{nip}/feedback/{id}',
    ]);
    const notOfHr = writes.filter(({ roles }) => !roles.includes('hr-admin')).map(routeKeyOf);
    expect(notOfHr).toEqual(['publication', 'withdrawal', 'decision'].map(ofList));
  });

  it('lets auditors and civil servants read, and machine clients nothing yet', () => {
    expect(routesOf('auditor', writes)).toEqual([]);
    expect(routesOf('asn', writes)).toEqual([]);
    expect(routesOf('agency-client', guarded)).toEqual([]);
  });

  it('shows a civil servant nothing that is about a colleague', async () => {
    const personal = guarded.filter(({ path, roles }) => path.includes('{nip}') && roles.includes('asn'));
    expect(personal.length).toBeGreaterThan(10);

    for (const { method, path, id } of personal) {
      const route = `${method} ${path.replace('{nip}', FIRST).replace('{id}', '2025')}`;
      const answer = await createWorld().call(route, { role: 'asn', nip: SECOND });
      expect(answer, id).toMatchObject({ status: 403, body: { code: 'auth/not-own-record' } });
    }
    expect(routesOf('asn', guarded).filter((route) => !route.includes('{nip}'))).toEqual([
      'GET /v1/units',
      'GET /v1/positions',
      'GET /v1/positions/{id}',
    ]);
  });

  it('opens without a token health and description alone', () => {
    const open = OPERATIONS.filter(({ roles }) => roles.length === 0).map(routeKeyOf);
    expect(open.toSorted()).toEqual(['GET /health', 'GET /openapi.json']);
  });
});
