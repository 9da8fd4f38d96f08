import { ROLES } from '@kotak9/contracts';
import { type Command, type Given, misused } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { readClaims } from '../session/claims.ts';
import type { Session } from '../session/session.ts';
import { sessionPath, writeSession } from '../session/session-file.ts';
import { signInAsMachine } from '../session/sign-in-as-machine.ts';
import { signInLocally } from '../session/sign-in-locally.ts';
import { signInWithBrowser } from '../session/sign-in-with-browser.ts';
import { showClaims } from './whoami.ts';

const LOCAL = 'http://127.0.0.1:9009';
const LOCAL_AGENCY = 'kota-jayapura';
/** Registered with the app client of the user pool as the address that a browser may come back to. */
const REDIRECT_PORT = 9010;

const name = 'login';
const usage =
  '[--url …] [--role … --agency …] | --url … --domain … --client-id … [--machine --scopes kotak9/events]';

export const login: Command = {
  name,
  usage,
  summary: {
    id: 'Masuk: di stack lokal dengan memilih peran; di yang terpasang lewat peramban, atau sebagai sistem lain.',
    en: 'Sign in: on the local stack by choosing a role; on a deployed one with the browser, or as another system.',
  },
  takes: [0, 0],
  options: {
    url: { type: 'string' },
    role: { type: 'string' },
    agency: { type: 'string' },
    nip: { type: 'string' },
    client: { type: 'string' },
    domain: { type: 'string' },
    'client-id': { type: 'string' },
    machine: { type: 'boolean' },
    scopes: { type: 'string' },
    port: { type: 'string' },
  },
  flags: {
    url: { id: `alamat API; ${LOCAL} bila tidak disebut`, en: `address of the API; ${LOCAL} if not given` },
    role: { id: 'lokal: peran, mis. hr-admin', en: 'local: the role, e.g. hr-admin' },
    agency: { id: `lokal: instansi; ${LOCAL_AGENCY}`, en: `local: the agency; ${LOCAL_AGENCY}` },
    nip: { id: 'lokal: NIP pada peran asn', en: 'local: the NIP in the role asn' },
    client: {
      id: 'lokal: sistem pada peran agency-client',
      en: 'local: the system in the role agency-client',
    },
    domain: { id: 'alamat penyedia identitas (Cognito)', en: 'address of the identity provider (Cognito)' },
    'client-id': { id: 'app client pada penyedia identitas', en: 'app client at the identity provider' },
    machine: {
      id: 'sebagai sistem lain; rahasia dari KOTAK9_CLIENT_SECRET',
      en: 'as another system; the secret from KOTAK9_CLIENT_SECRET',
    },
    scopes: { id: 'lingkup sistem, dipisah koma', en: 'scopes of the system, separated by commas' },
    port: {
      id: `port tempat peramban kembali; ${REDIRECT_PORT}`,
      en: `port that the browser comes back to; ${REDIRECT_PORT}`,
    },
  },
  run: async (given, context) => {
    const session = await signIn(given, context);
    await writeSession(context.env, session);
    const claims = readClaims(session.token);
    if (given.isSet('json')) context.out.write(`${JSON.stringify({ url: session.baseUrl, ...claims })}\n`);
    else {
      context.out.write(showClaims(session, context));
      context.out.write(`→ ${sessionPath(context.env)}\n`);
    }
    return EXIT.ok;
  },
};

const signIn = async (given: Given, context: Context): Promise<Session> => {
  const domain = withoutSlash(given.text('domain'));
  if (domain === undefined) return locally(given, context);
  const baseUrl = withoutSlash(given.text('url'));
  const clientId = given.text('client-id');
  if (baseUrl === undefined || clientId === undefined) {
    throw misused(
      { name, usage },
      { id: '--domain membutuhkan --url dan --client-id.', en: '--domain needs --url and --client-id.' },
    );
  }
  if (given.isSet('machine'))
    return signInAsMachine({ baseUrl, domain, clientId, scopes: given.list('scopes') ?? [] }, context);
  return signInWithBrowser(
    { baseUrl, domain, clientId, port: given.whole('port') ?? REDIRECT_PORT },
    context,
  );
};

const locally = async (given: Given, context: Context): Promise<Session> => {
  const role = given.text('role') ?? (await pickRole(context));
  const nip = given.text('nip');
  const client = given.text('client');
  return signInLocally(
    withoutSlash(given.text('url')) ?? LOCAL,
    // a system's agency is that of its registration
    client === undefined
      ? { role, agency: given.text('agency') ?? LOCAL_AGENCY, ...(nip !== undefined && { nip }) }
      : { role, client },
    context,
  );
};

const pickRole = async ({ ask, err, language }: Context): Promise<string> => {
  if (ask === null) {
    const roles = ROLES.join(', ');
    throw misused({ name, usage }, { id: `Sebut --role: ${roles}.`, en: `Give --role: ${roles}.` });
  }
  for (;;) {
    err.write(ROLES.map((role, n) => `  ${n + 1}  ${role}\n`).join(''));
    const answer = (
      await ask(language === 'en' ? 'Role (number or name): ' : 'Peran (nomor atau nama): ')
    ).trim();
    const role = ROLES.find((one, n) => one === answer || String(n + 1) === answer);
    if (role !== undefined) return role;
  }
};

const withoutSlash = (url: string | undefined): string | undefined => url?.replace(/\/+$/, '');
