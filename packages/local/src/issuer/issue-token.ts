import { createHash, randomUUID, sign } from 'node:crypto';
import type { UserPoolModel } from '../model/identity-provider.ts';
import type { SigningKey } from './signing-key.ts';

export interface TokenRequest {
  /** Groups of the user pool, or `agency-client` alone for another agency's system. */
  readonly roles: readonly string[];
  readonly agency: string;
  readonly nip: string | undefined;
  /** Which machine client, where there are several; the first if it is left out. */
  readonly client?: string | undefined;
}

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** The role that stands for a machine client, not for a group of people. */
export const machineRole = 'agency-client';

const lifetime = 12 * 3600;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A stable id in the shape of a UUID, as Cognito's `sub` is. */
function subjectOf({ roles, agency, nip }: TokenRequest): string {
  const hex = createHash('sha256')
    .update([agency, nip ?? '', ...roles].join('|'))
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function machineClaims(pool: UserPoolModel, wanted: string | undefined) {
  const client = pool.clients.find(({ id, isMachine }) => isMachine && (wanted ?? id) === id);
  if (client === undefined) return undefined;
  return {
    sub: client.id,
    token_use: 'access',
    client_id: client.id,
    scope: client.scopes.join(' '),
    version: 2,
  };
}

function personClaims(pool: UserPoolModel, request: TokenRequest) {
  const client = pool.clients.find((found) => !found.isMachine);
  if (client === undefined) return undefined;
  const subject = subjectOf(request);
  return {
    sub: subject,
    'cognito:groups': request.roles,
    'cognito:username': subject,
    'custom:agency': request.agency,
    ...(request.nip === undefined ? {} : { 'custom:nip': request.nip }),
    aud: client.id,
    token_use: 'id',
  };
}

/** Signs a token with the claims that Cognito gives. Undefined when the template has no app client of that kind. */
export function issueToken(
  request: TokenRequest,
  pool: UserPoolModel,
  key: SigningKey,
  now: Date,
): IssuedToken | undefined {
  const claims = request.roles.includes(machineRole)
    ? machineClaims(pool, request.client)
    : personClaims(pool, request);
  if (claims === undefined) return undefined;
  const seconds = Math.floor(now.getTime() / 1000);
  const times = { auth_time: seconds, iat: seconds, exp: seconds + lifetime };
  const header = encode({ kid: key.id, alg: 'RS256' });
  const body = encode({ ...claims, iss: pool.issuer, ...times, jti: randomUUID(), origin_jti: randomUUID() });
  const signature = sign('sha256', Buffer.from(`${header}.${body}`), key.privateKey).toString('base64url');
  return { token: `${header}.${body}.${signature}`, expiresIn: lifetime };
}
