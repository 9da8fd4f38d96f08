import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, Output } from '../context.ts';
import { run } from '../run.ts';
import type { Session } from '../session/session.ts';
import { writeSession } from '../session/session-file.ts';

export const NOW = new Date('2026-08-03T00:00:00Z');

/** A service that answers by route; `seen` is what was asked of it. */
export type Routes = Readonly<Record<string, (call: SeenCall) => Response>>;

export interface SeenCall {
  readonly route: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export const problem = (status: number, code: string, more: object = {}): Response =>
  json({ code, status, title: 'Judul', detail: 'Perbaiki.', ...more }, status);

/** An unsigned JWT with these claims: the command line reads tokens and does not verify them. */
export const tokenOf = (claims: object): string =>
  ['{}', JSON.stringify({ exp: NOW.getTime() / 1000 + 3600, ...claims })]
    .map((part) => Buffer.from(part).toString('base64url'))
    .concat('signature')
    .join('.');

export const SESSION: Session = {
  baseUrl: 'http://service.test',
  token: tokenOf({ 'cognito:groups': ['hr-admin'], 'custom:agency': 'kota-uji', sub: 'u-1' }),
  expiresAt: '2026-08-03T01:00:00.000Z',
  renewal: { kind: 'local', request: { role: 'hr-admin', agency: 'kota-uji' } },
};

export interface RunOptions {
  readonly routes?: Routes;
  /** Null: nobody is signed in. */
  readonly session?: Session | null;
  readonly language?: Context['language'];
  readonly env?: Context['env'];
  readonly ask?: Context['ask'];
  readonly signal?: AbortSignal;
  readonly openBrowser?: Context['openBrowser'];
  readonly fetch?: Context['fetch'];
  /** What is written, as it is written. */
  readonly onOut?: (text: string) => void;
  /** Looks at the folder with the session before it is gone. */
  readonly look?: (env: Context['env']) => Promise<void>;
}

/** Runs a command line against a fake service, in a folder of its own. */
export const runCommand = async (line: string, options: RunOptions = {}) => {
  const { routes = {}, session = SESSION, language = 'en', ask = null } = options;
  const folder = await mkdtemp(join(tmpdir(), 'kotak9-cli-'));
  const env = { XDG_CONFIG_HOME: folder, ...options.env };
  const seen: SeenCall[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const call = {
      route: `${request.method} ${url.pathname}`,
      url,
      headers: request.headers,
      body: await request.text(),
    };
    seen.push(call);
    return routes[call.route]?.(call) ?? problem(404, 'resource/not-found');
  };
  const written = { out: '', err: '' };
  const outputTo = (name: 'out' | 'err'): Output => ({
    isTerminal: false,
    write: (text) => {
      written[name] += text;
      if (name === 'out') options.onOut?.(text);
    },
  });
  try {
    if (session !== null) await writeSession(env, session);
    const exitCode = await run(
      line.split(' ').filter((word) => word !== ''),
      {
        env,
        language,
        fetch: options.fetch ?? fetch,
        now: () => NOW,
        out: outputTo('out'),
        err: outputTo('err'),
        ask,
        openBrowser: options.openBrowser ?? (() => undefined),
        signal: options.signal ?? new AbortController().signal,
      },
    );
    await options.look?.(env);
    return { exitCode, ...written, seen };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
