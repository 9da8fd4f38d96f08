import { OPERATIONS, type Operation, ROLES, type Role } from '@kotak9/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { clientBody } from './api-subscriptions/test-scene.ts';
import { FIRST } from './test-bodies.ts';
import { createDraft, LIST, VACANCY } from './test-succession.ts';
import type { World, WorldCall } from './test-world.ts';

let world: World;
beforeAll(async () => {
  world = await createDraft();
  await world.post(['/v1/agency-clients', clientBody(MACHINE)]);
});

/** The one system that is registered; the client id of every machine token of these tests. */
const MACHINE = 'client-1';

const PARENTS: readonly (readonly [within: string, id: string])[] = [
  ['/v1/vacancies/', VACANCY],
  ['/v1/succession-lists/', LIST],
  ['/v1/positions/', 'kepala'],
  ['/v1/forecast/cascades/', 'kepala'],
];

/** A path that leads somewhere, so that a call is refused for who calls and for nothing before it. */
const callOf = ({ method, path }: Operation, call: WorldCall) => {
  const [, id = 'x'] = PARENTS.find(([within]) => path.startsWith(within)) ?? [];
  const route = `${method} ${path.replace('{nip}', FIRST).replace('{id}', id)}`;
  return world.call(route, { nip: FIRST, ...(method !== 'GET' && { body: {} }), ...call });
};

const isOfPeople = (role: Role): boolean => role !== 'agency-client';

const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);

/** Everything stored but the recorded attempts to appoint, and the head that counts them. */
const state = () =>
  world.table.all().filter(({ sk, type }) => sk !== 'NOW#VACANCY' && type !== 'appointment.refused.v1');

describe.each(guarded)('$method $path', (operation) => {
  const permitted = ROLES.filter((role) => operation.roles.includes(role));
  const others = ROLES.filter((role) => !operation.roles.includes(role));

  it('lets in the roles that the contract names', async () => {
    for (const role of permitted) {
      const { status } = await callOf(operation, { role });
      expect(status === 401 || status === 403 || status >= 500, role).toBe(false);
    }
  });

  it('refuses all others without a trace', async () => {
    const before = state();
    for (const role of others) {
      expect(await callOf(operation, { role }), role).toMatchObject({
        status: 403,
        body: { code: 'auth/role-not-permitted' },
      });
    }
    expect(state()).toEqual(before);
  });

  it('wants a token', async () => {
    expect(await callOf(operation, { role: undefined })).toMatchObject({
      status: 401,
      body: { code: 'auth/token-missing' },
    });
  });
});

describe.each(guarded.filter(({ roles }) => roles.some(isOfPeople)))(
  '$method $path, by people',
  (operation) => {
    const people = operation.roles.filter(isOfPeople);

    it('wants a token with an agency, of somebody whose roles do not conflict', async () => {
      expect(await callOf(operation, { role: people.slice(0, 1), agency: null })).toMatchObject({
        status: 403,
        body: { code: 'auth/agency-missing' },
      });
      expect(await callOf(operation, { role: ['auditor', ...people, 'hr-admin'] })).toMatchObject({
        status: 403,
        body: { code: 'auth/role-conflict' },
      });
    });
  },
);

const isForMachines = ({ roles }: Operation): boolean => roles.includes('agency-client');

describe('a machine client', () => {
  it('is let in only where the contract names it, whatever its token says of an agency', async () => {
    const claims = { sub: MACHINE, client_id: MACHINE, 'custom:agency': 'kota-jayapura' };
    for (const operation of guarded.filter((one) => !isForMachines(one))) {
      expect(await callOf(operation, { claims }), operation.id).toMatchObject({ status: 403 });
    }
  });

  it.each([
    ['that nobody registered', { clientId: 'client-2' }, 'agency-client/not-registered'],
    ['without the scope', { claims: { sub: MACHINE, client_id: MACHINE, scope: '' } }, 'auth/scope-missing'],
  ])('%s is let in nowhere', async (_what, call, code) => {
    for (const operation of guarded.filter(isForMachines)) {
      expect(await callOf(operation, { role: 'agency-client', ...call }), operation.id).toMatchObject({
        status: 403,
        body: { code },
      });
    }
  });
});
