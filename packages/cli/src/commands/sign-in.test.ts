import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sessionPath } from '../session/session-file.ts';
import { json, NOW, runCommand, SESSION, tokenOf } from '../testing/run-command.ts';

const local = { 'POST /_local/token': () => json({ token: SESSION.token, expiresIn: 43_200 }) };

describe('login on the local stack', () => {
  it('asks for a token and keeps it for its owner alone', async () => {
    const { exitCode, out, seen } = await runCommand('login --role hr-admin --agency kota-uji', {
      session: null,
      routes: local,
      look: async (env) => {
        const { mode } = await stat(sessionPath(env));
        expect(mode & 0o777).toBe(0o600);
        expect(JSON.parse(await readFile(sessionPath(env), 'utf8'))).toMatchObject({
          baseUrl: 'http://127.0.0.1:9009',
          expiresAt: '2026-08-03T12:00:00.000Z',
        });
      },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ role: 'hr-admin', agency: 'kota-uji' });
    expect(out).toContain('hr-admin');
    expect(out).not.toContain(SESSION.token);
  });

  it('lets whoever sits there choose the role, and asks again', async () => {
    const answers = ['9999', '4'];
    const { seen, err } = await runCommand('login', {
      session: null,
      routes: local,
      ask: async () => answers.shift() ?? '',
    });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ role: 'talent-committee', agency: 'kota-jayapura' });
    expect(err.match(/auditor/g)).toHaveLength(2);
  });

  it('names the roles where nobody sits', async () => {
    const { exitCode, err } = await runCommand('login', { session: null });
    expect(exitCode).toBe(2);
    expect(err).toContain('Give --role: hr-admin, assessor');
  });

  it('signs another system in without an agency', async () => {
    const { seen } = await runCommand('login --role agency-client --client bkd-provinsi', {
      session: null,
      routes: local,
    });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ role: 'agency-client', client: 'bkd-provinsi' });
  });

  it('passes on which flag was refused', async () => {
    const errors = [{ field: 'role', message: 'must be one of asn' }];
    const { exitCode, err } = await runCommand('login --role king', {
      session: null,
      routes: { 'POST /_local/token': () => json({ errors }, 400) },
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('--role: must be one of asn');
  });

  it('says what to do when nothing answers', async () => {
    const { exitCode, err } = await runCommand('login --role asn --url http://127.0.0.1:1/', {
      session: null,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(exitCode).toBe(5);
    expect(err).toContain('Nothing answers at http://127.0.0.1:1 (fetch failed). Run "npm start" first');
  });
});

describe('login with a browser', () => {
  const line = 'login --url https://api.test --domain https://id.test --client-id people --port 0';

  it('proves with PKCE that who asked is who comes back', async () => {
    // a free port cannot be told to the fake browser: a fixed one, rarely taken
    const port = 39_010;
    const idToken = tokenOf({ 'custom:agency': 'kota-uji', 'cognito:groups': ['auditor'] });
    let challenge: string | null = null;
    const { exitCode, out, seen } = await runCommand(line.replace('--port 0', `--port ${port}`), {
      session: null,
      routes: {
        'POST /oauth2/token': () =>
          json({ access_token: 'a', id_token: idToken, refresh_token: 'r', expires_in: 3600 }),
      },
      openBrowser: async (address) => {
        const asked = new URL(address).searchParams;
        challenge = asked.get('code_challenge');
        expect(asked.get('code_challenge_method')).toBe('S256');
        const redirect = asked.get('redirect_uri') ?? '';
        expect(redirect).toBe(`http://localhost:${port}/signed-in`);
        const back = (state: string | null) =>
          fetch(`${redirect.replace('localhost', '127.0.0.1')}?code=c-1&state=${state}`);
        expect((await back('forged')).status).toBe(404);
        expect((await back(asked.get('state'))).status).toBe(200);
      },
      look: async (env) => {
        const session: unknown = JSON.parse(await readFile(sessionPath(env), 'utf8'));
        expect(session).toMatchObject({ token: idToken, renewal: { kind: 'browser', refreshToken: 'r' } });
      },
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('auditor');
    const form = Object.fromEntries(new URLSearchParams(seen[0]?.body));
    expect(form).toMatchObject({ grant_type: 'authorization_code', client_id: 'people', code: 'c-1' });
    const proof = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url');
    expect(proof).toBe(challenge);
  });

  it('renews a token that runs out', async () => {
    const fresh = tokenOf({ sub: 'new' });
    const { seen } = await runCommand('subscriptions list', {
      session: {
        ...SESSION,
        expiresAt: NOW.toISOString(),
        renewal: { kind: 'browser', domain: 'https://id.test', clientId: 'people', refreshToken: 'r' },
      },
      routes: {
        'POST /oauth2/token': () => json({ access_token: 'a', id_token: fresh, expires_in: 3600 }),
        'GET /v1/subscriptions': () => json({ items: [], next: null }),
      },
      look: async (env) => expect(await readFile(sessionPath(env), 'utf8')).toContain(fresh),
    });
    expect(seen.map(({ route }) => route)).toEqual(['POST /oauth2/token', 'GET /v1/subscriptions']);
    expect(seen[1]?.headers.get('authorization')).toBe(`Bearer ${fresh}`);
  });

  it('asks to sign in again when it cannot be renewed', async () => {
    const { exitCode, err } = await runCommand('subscriptions list', {
      session: {
        ...SESSION,
        expiresAt: NOW.toISOString(),
        renewal: { kind: 'browser', domain: 'https://id.test', clientId: 'people', refreshToken: 'r' },
      },
      routes: { 'POST /oauth2/token': () => json({ error: 'invalid_grant' }, 400) },
    });
    expect(exitCode).toBe(3);
    expect(err).toContain('refused (invalid_grant). Sign in again: kotak9 login');
  });
});

describe('login as another system', () => {
  const line =
    'login --url https://api.test --domain https://id.test --client-id bkd --machine --scopes kotak9/events';

  it('takes its secret from the environment and keeps it nowhere', async () => {
    const token = tokenOf({ client_id: 'bkd', scope: 'kotak9/events' });
    const { exitCode, out } = await runCommand(line, {
      session: null,
      env: { KOTAK9_CLIENT_SECRET: 'hush' },
      routes: { 'POST /oauth2/token': () => json({ access_token: token, expires_in: 3600 }) },
      look: async (env) => expect(await readFile(sessionPath(env), 'utf8')).not.toContain('hush'),
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('kotak9/events');
  });

  it('says where the secret belongs', async () => {
    const { exitCode, err } = await runCommand(line, { session: null });
    expect(exitCode).toBe(2);
    expect(err).toContain('KOTAK9_CLIENT_SECRET');
  });

  it('says what to check when it is refused', async () => {
    const { exitCode, err } = await runCommand(line, {
      session: null,
      env: { KOTAK9_CLIENT_SECRET: 'hush' },
      routes: { 'POST /oauth2/token': () => json({ error: 'invalid_client' }, 400) },
    });
    expect(exitCode).toBe(3);
    expect(err).toContain('invalid_client');
    expect(err).not.toContain('hush');
  });
});

describe('whoami and logout', () => {
  it('read the token', async () => {
    const { out } = await runCommand('whoami');
    expect(out).toContain('http://service.test');
    expect(out).toContain('kota-uji');
    expect(JSON.parse((await runCommand('whoami --json')).out)).toMatchObject({
      url: 'http://service.test',
      roles: ['hr-admin'],
      agency: 'kota-uji',
    });
  });

  it('leave nothing behind', async () => {
    const { exitCode } = await runCommand('logout', {
      look: async (env) => {
        await expect(stat(sessionPath(env))).rejects.toThrow('ENOENT');
      },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse((await runCommand('logout --json', { session: null })).out)).toEqual({
      wasSignedIn: false,
    });
  });

  it('take a file of another version for nobody', async () => {
    const { exitCode } = await runCommand('whoami', {
      session: { ...SESSION, expiresAt: 'soon' },
    });
    expect(exitCode).toBe(3);
  });

  it('renew a local token without a question', async () => {
    const { seen } = await runCommand('subscriptions list', {
      session: { ...SESSION, expiresAt: NOW.toISOString() },
      routes: { ...local, 'GET /v1/subscriptions': () => json({ items: [], next: null }) },
    });
    expect(seen.map(({ route }) => route)).toEqual(['POST /_local/token', 'GET /v1/subscriptions']);
  });
});
