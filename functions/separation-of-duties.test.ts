import { OPERATIONS, type Operation, type Role, routeKeyOf } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND } from './test-bodies.ts';
import { createWorld } from './test-world.ts';

const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);
const writes = guarded.filter(({ method }) => method !== 'GET');
const routesOf = (role: Role, operations: readonly Operation[]): readonly string[] =>
  operations.filter(({ roles }) => roles.includes(role)).map(routeKeyOf);
const ofPeriod = (act: string): string => `POST /v1/talent-periods/{year}/${act}`;
const PERIOD_ACTS = [
  'sessions',
  'calibrations',
  'calibrations/{id}/settlement',
  'completion',
  'ratification',
  'corrections',
  'archive',
].map(ofPeriod);
const ofList = (act: string): string => `POST /v1/succession-lists/{id}/${act}`;

/** Said once more in full, so that a slip in the contract is seen: other tests take the contract's word. */
describe('the separation of duties', () => {
  it('keeps apart who changes inputs, who publishes and who chooses', () => {
    expect(routesOf('appointing-official', writes)).toEqual([ofList('decision')]);
    expect(routesOf('talent-committee', writes)).toEqual([
      ofList('publication'),
      ofList('withdrawal'),
      'POST /v1/policies',
      'PUT /v1/policies/{id}',
      'POST /v1/policies/{id}/validation',
      'POST /v1/policies/{id}/activation',
      'POST /v1/policies/{id}/replay',
      'POST /v1/objections/{id}/ruling',
      ...PERIOD_ACTS,
    ]);
    expect(routesOf('assessor', writes)).toEqual([
      'POST /v1/asn/{nip}/assessments',
      'PUT /v1/asn/{nip}/assessments/{id}',
      'POST /v1/asn/{nip}/feedback',
      'PUT /v1/asn/{nip}/feedback/{id}',
    ]);
    const withoutHr = writes.filter(({ roles }) => !roles.includes('hr-admin'));
    const ofOthers = (['talent-committee', 'appointing-official', 'asn'] as const).flatMap((role) =>
      routesOf(role, withoutHr),
    );
    expect(withoutHr.map(routeKeyOf).toSorted()).toEqual(ofOthers.toSorted());
  });

  it('lets auditors read, civil servants speak for themselves, and machine clients nothing yet', () => {
    expect(routesOf('auditor', writes)).toEqual([]);
    expect(routesOf('asn', writes)).toEqual([
      'POST /v1/asn/{nip}/objections',
      'POST /v1/objections/{id}/escalation',
      'POST /v1/objections/{id}/withdrawal',
      'POST /v1/asn/{nip}/consents',
    ]);
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
    // an objection is found by its own id: whose it is the function looks up, and denies it to colleagues
    expect(routesOf('asn', guarded).filter((route) => !route.includes('{nip}'))).toEqual([
      'GET /v1/units',
      'GET /v1/positions',
      'GET /v1/positions/{id}',
      'GET /v1/objections/{id}',
      'POST /v1/objections/{id}/escalation',
      'POST /v1/objections/{id}/withdrawal',
    ]);
  });

  it('opens without a token health and description alone', () => {
    const open = OPERATIONS.filter(({ roles }) => roles.length === 0).map(routeKeyOf);
    expect(open.toSorted()).toEqual(['GET /health', 'GET /openapi.json']);
  });
});
