import { OPERATIONS, organizationOperations, placementOperations, ROLES, type Role } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { admit } from './admit.ts';
import { buildEvent, type TestCall } from './testing/build-event.ts';

const NIP = '197105101996031002';
const OTHER_NIP = '196803151993031004';

const readPlacement = (token: Partial<TestCall>, nip = NIP) =>
  admit(
    placementOperations.getPlacement,
    buildEvent({ method: 'GET', path: `/v1/asn/${nip}/placement`, ...token }),
  );

const refusedWith = (refused: string) => ({ admitted: false, refusal: { refused } });

describe('the groups of a token', () => {
  it.each([
    ['[auditor]'],
    ['[unknown auditor other]'],
    ['auditor'],
    ['auditor,unknown'],
    ['auditor, unknown'],
    [['unknown', 'auditor']],
    [['auditor', 'auditor']],
  ])('%j make an auditor', (groups) => {
    const claims = { sub: 'u-1', 'custom:agency': 'kota-jayapura', 'cognito:groups': groups };

    expect(readPlacement({ claims })).toEqual({
      admitted: true,
      principal: { sub: 'u-1', agency: 'kota-jayapura', roles: ['auditor'], nip: null, actingAs: 'auditor' },
    });
  });

  it.each([['[]'], [''], [[]], ['[auditors]'], ['[AUDITOR]'], [undefined], [7]])(
    '%j make nobody',
    (groups) => {
      const claims = { sub: 'u-1', 'custom:agency': 'kota-jayapura', 'cognito:groups': groups };

      expect(readPlacement({ claims }).admitted).toBe(false);
    },
  );
});

describe('admit', () => {
  it.each<[string, Partial<TestCall>, string]>([
    ['no token', {}, 'auth/token-missing'],
    ['a token without subject', { claims: { 'cognito:groups': '[auditor]' } }, 'auth/token-missing'],
    ['a token without agency', { role: 'auditor', agency: null }, 'auth/agency-missing'],
    ['a malformed agency', { role: 'auditor', agency: 'Kota#Jayapura' }, 'auth/agency-missing'],
    ['a token without groups', { claims: { sub: 'u', 'custom:agency': 'a' } }, 'auth/role-not-permitted'],
    ['a machine client', { claims: { sub: 'c', client_id: 'c', scope: 'read' } }, 'auth/role-not-permitted'],
    ['a role that may not', { role: 'appointing-official' }, 'auth/role-not-permitted'],
    ['two conflicting roles', { role: ['auditor', 'hr-admin'] }, 'auth/role-conflict'],
    [
      'a conflict of roles that may and may not',
      { role: ['hr-admin', 'appointing-official'] },
      'auth/role-conflict',
    ],
    ['somebody else’s record', { role: 'asn', nip: OTHER_NIP }, 'auth/not-own-record'],
    ['an own record without NIP claim', { role: 'asn' }, 'auth/not-own-record'],
    ['an own record with a malformed NIP claim', { role: 'asn', nip: '123' }, 'auth/not-own-record'],
  ])('refuses %s', (_what, token, code) => {
    expect(readPlacement(token)).toMatchObject(refusedWith(code));
  });

  it('lets a civil servant see the own record', () => {
    expect(readPlacement({ role: 'asn', nip: NIP })).toMatchObject({
      admitted: true,
      principal: { actingAs: 'asn', nip: NIP },
    });
  });

  it('lets staff who are civil servants themselves see every record', () => {
    expect(readPlacement({ role: ['asn', 'assessor'], nip: OTHER_NIP })).toMatchObject({
      admitted: true,
      principal: { actingAs: 'assessor', roles: ['assessor', 'asn'] },
    });
  });

  it('acts under the first of the operation’s roles', () => {
    expect(readPlacement({ role: ['talent-committee', 'assessor', 'hr-admin'] })).toMatchObject({
      principal: { actingAs: 'hr-admin' },
    });
  });

  it('names the roles that may, and the pair that may not', () => {
    const event = buildEvent({ method: 'POST', path: '/v1/units', role: 'asn' });

    expect(admit(organizationOperations.createUnit, event)).toMatchObject({
      refusal: { params: { roles: 'hr-admin' } },
    });
    expect(readPlacement({ role: ['auditor', 'assessor'] })).toMatchObject({
      refusal: { params: { one: 'auditor', other: 'assessor' } },
    });
  });

  it('knows the refused caller if the token names an agency', () => {
    expect(readPlacement({ role: 'appointing-official' })).toMatchObject({
      caller: { agency: 'kota-jayapura', roles: ['appointing-official'] },
    });
    expect(readPlacement({ role: 'appointing-official', agency: null })).toMatchObject({ caller: null });
  });
});

describe('every route × every role', () => {
  const pathOf = (template: string) => template.replace('{nip}', NIP).replace('{id}', 'lst-x');
  const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);
  const cases = guarded.flatMap((operation) =>
    ROLES.map((role): [string, Role, (typeof guarded)[number]] => [operation.id, role, operation]),
  );

  it.each(cases)('%s by %s', (_id, role, operation) => {
    const event = buildEvent({ method: operation.method, path: pathOf(operation.path), role, nip: NIP });

    const admission = admit(operation, event);

    if (operation.roles.includes(role))
      expect(admission).toMatchObject({ admitted: true, principal: { actingAs: role } });
    else expect(admission).toMatchObject(refusedWith('auth/role-not-permitted'));
  });

  it('is open to no machine client yet', () => {
    for (const operation of guarded) expect(operation.roles).not.toContain('agency-client');
  });
});
