import {
  agencyClientOperations,
  OPERATIONS,
  organizationOperations,
  placementOperations,
  ROLES,
  type Role,
  schemas,
} from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { admit } from './admit.ts';
import { buildEvent, type TestCall } from './testing/build-event.ts';

const AGENCY = schemas.AgencySlug.parse('kota-jayapura');
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
  ])('%j make an auditor', async (groups) => {
    const claims = { sub: 'u-1', 'custom:agency': 'kota-jayapura', 'cognito:groups': groups };

    expect(await readPlacement({ claims })).toEqual({
      admitted: true,
      principal: { sub: 'u-1', agency: 'kota-jayapura', roles: ['auditor'], nip: null, actingAs: 'auditor' },
    });
  });

  it.each([['[]'], [''], [[]], ['[auditors]'], ['[AUDITOR]'], [undefined], [7]])(
    '%j make nobody',
    async (groups) => {
      const claims = { sub: 'u-1', 'custom:agency': 'kota-jayapura', 'cognito:groups': groups };

      expect((await readPlacement({ claims })).admitted).toBe(false);
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
    [
      'a person in a group named as systems are',
      { claims: { sub: 'u', 'custom:agency': 'a', 'cognito:groups': '[agency-client]' } },
      'auth/role-not-permitted',
    ],
    ['two conflicting roles', { role: ['auditor', 'hr-admin'] }, 'auth/role-conflict'],
    [
      'a conflict of roles that may and may not',
      { role: ['hr-admin', 'appointing-official'] },
      'auth/role-conflict',
    ],
    ['somebody else’s record', { role: 'asn', nip: OTHER_NIP }, 'auth/not-own-record'],
    ['an own record without NIP claim', { role: 'asn' }, 'auth/not-own-record'],
    ['an own record with a malformed NIP claim', { role: 'asn', nip: '123' }, 'auth/not-own-record'],
  ])('refuses %s', async (_what, token, code) => {
    expect(await readPlacement(token)).toMatchObject(refusedWith(code));
  });

  it('lets a civil servant see the own record', async () => {
    expect(await readPlacement({ role: 'asn', nip: NIP })).toMatchObject({
      admitted: true,
      principal: { actingAs: 'asn', nip: NIP },
    });
  });

  it('lets staff who are civil servants themselves see every record', async () => {
    expect(await readPlacement({ role: ['asn', 'assessor'], nip: OTHER_NIP })).toMatchObject({
      admitted: true,
      principal: { actingAs: 'assessor', roles: ['assessor', 'asn'] },
    });
  });

  it('acts under the first of the operation’s roles', async () => {
    expect(await readPlacement({ role: ['talent-committee', 'assessor', 'hr-admin'] })).toMatchObject({
      principal: { actingAs: 'hr-admin' },
    });
  });

  it('names the roles that may, and the pair that may not', async () => {
    const event = buildEvent({ method: 'POST', path: '/v1/units', role: 'asn' });

    expect(await admit(organizationOperations.createUnit, event)).toMatchObject({
      refusal: { params: { roles: 'hr-admin' } },
    });
    expect(await readPlacement({ role: ['auditor', 'assessor'] })).toMatchObject({
      refusal: { params: { one: 'auditor', other: 'assessor' } },
    });
  });

  it('knows the refused caller if the token names an agency', async () => {
    expect(await readPlacement({ role: 'appointing-official' })).toMatchObject({
      caller: { agency: 'kota-jayapura', roles: ['appointing-official'] },
    });
    expect(await readPlacement({ role: 'appointing-official', agency: null })).toMatchObject({
      caller: null,
    });
  });
});

describe('every route × every role', () => {
  const pathOf = (template: string) => template.replace('{nip}', NIP).replace('{id}', 'lst-x');
  const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);
  const cases = guarded.flatMap((operation) =>
    ROLES.map((role): [string, Role, (typeof guarded)[number]] => [operation.id, role, operation]),
  );

  it.each(cases)('%s by %s', async (_id, role, operation) => {
    const event = buildEvent({ method: operation.method, path: pathOf(operation.path), role, nip: NIP });

    const admission = await admit(operation, event, async () => AGENCY);

    if (operation.roles.includes(role))
      expect(admission).toMatchObject({ admitted: true, principal: { actingAs: role } });
    else expect(admission).toMatchObject(refusedWith('auth/role-not-permitted'));
  });
});

describe('a machine client', () => {
  const path = '/v1/agency-clients/client-1';
  const readOwn = (claims: Record<string, unknown>, agency: typeof AGENCY | null = AGENCY) => {
    const asked: string[] = [];
    const admission = admit(
      agencyClientOperations.getAgencyClient,
      buildEvent({ method: 'GET', path, claims: { sub: 'client-1', client_id: 'client-1', ...claims } }),
      async (clientId) => {
        asked.push(clientId);
        return agency;
      },
    );
    return { admission, asked };
  };
  const scope = 'kotak9/read kotak9/events';

  it('stands for the agency of its registration, whatever its token says', async () => {
    const { admission, asked } = readOwn({ scope, 'custom:agency': 'kota-lain' });
    expect(await admission).toMatchObject({
      admitted: true,
      principal: {
        agency: AGENCY,
        actingAs: 'agency-client',
        client: { id: 'client-1', scopes: ['kotak9/read', 'kotak9/events'] },
      },
    });
    expect(asked).toEqual(['client-1']);
  });

  it('needs the scope, and to be registered', async () => {
    const without = readOwn({ scope: 'kotak9/read' });
    expect(await without.admission).toMatchObject({
      refusal: { refused: 'auth/scope-missing', params: { scope: 'kotak9/events' } },
    });
    expect(without.asked).toEqual([]);
    expect(await readOwn({}).admission).toMatchObject(refusedWith('auth/scope-missing'));
    expect(await readOwn({ scope }, null).admission).toMatchObject(
      refusedWith('agency-client/not-registered'),
    );
  });

  it('is no person who signed in by the same app client', async () => {
    expect(await readOwn({ scope, sub: 'a-person' }).admission).toMatchObject(
      refusedWith('auth/role-not-permitted'),
    );
  });
});
