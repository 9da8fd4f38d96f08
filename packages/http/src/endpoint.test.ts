import { refuse, successionOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { invoke } from './testing/invoke.ts';
import { createSingleActApi, TEST_NOW } from './testing/single-act-api.ts';

describe('a forbidden call', () => {
  const create = () => {
    const recorded: unknown[] = [];
    const acted: unknown[] = [];
    const api = createSingleActApi(
      successionOperations.decideAppointment,
      async (request) => {
        acted.push(request);
        return refuse('appointment/already-decided');
      },
      {
        onForbidden: async ({ caller, params, body, now }, { refused }) => {
          recorded.push({ sub: caller.sub, id: params?.id ?? null, body, now, refused });
        },
      },
    );
    return { ...api, recorded, acted };
  };
  const decide = {
    method: 'POST',
    path: '/v1/succession-lists/lst-a/decision',
    role: 'hr-admin',
    body: { nip: 'nobody' },
  } as const;

  it('is recorded with what was tried, before its body is checked', async () => {
    const { handler, recorded, acted } = create();

    expect(await invoke(handler, decide)).toMatchObject({
      status: 403,
      body: {
        code: 'auth/role-not-permitted',
        detail: 'Tindakan ini hanya untuk peran: appointing-official.',
      },
    });
    expect(recorded).toEqual([
      {
        sub: 'user-hr-admin',
        id: 'lst-a',
        body: { nip: 'nobody' },
        now: TEST_NOW,
        refused: 'auth/role-not-permitted',
      },
    ]);
    expect(acted).toEqual([]);
  });

  it.each([
    ['a body that is no JSON', { body: '{' }, { id: 'lst-a', body: null }],
    ['a path that is malformed', { path: '/v1/succession-lists/A/decision' }, { id: null }],
    ['a conflict of roles', { role: ['hr-admin', 'appointing-official'] }, { refused: 'auth/role-conflict' }],
  ])('is recorded with %s', async (_what, change, expected) => {
    const { handler, recorded } = create();

    expect(await invoke(handler, { ...decide, ...change })).toMatchObject({ status: 403 });
    expect(recorded).toMatchObject([expected]);
  });

  it('is not recorded where no agency is known', async () => {
    const { handler, recorded } = create();

    expect(await invoke(handler, { ...decide, agency: null })).toMatchObject({ status: 403 });
    expect(recorded).toEqual([]);
  });

  it('is not answered before it is recorded', async () => {
    const { handler } = createSingleActApi(
      successionOperations.decideAppointment,
      async () => refuse('appointment/already-decided'),
      {
        onForbidden: async () => {
          throw new Error('table unreachable');
        },
      },
    );

    expect(await invoke(handler, decide)).toMatchObject({ status: 500 });
  });

  it('without a token is told to bring one', async () => {
    const { handler } = create();

    expect(await invoke(handler, { method: 'POST', path: decide.path, body: {} })).toMatchObject({
      status: 401,
      body: { code: 'auth/token-missing' },
    });
  });
});
