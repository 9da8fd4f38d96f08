import { isRole, type Role } from './roles.ts';

/** Who is signed in, as the token says it. What may be done the service decides; here it only decides what is shown. */
export interface Session {
  readonly token: string;
  readonly roles: readonly Role[];
  readonly agency: string;
  /** Of a civil servant's own account. */
  readonly nip: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly refreshToken: string | null;
  /** When the token came, and until when it is good, by the clock of this device: milliseconds since 1970. */
  readonly receivedAt: number;
  readonly endsAt: number;
}

/** What comes with a sign-in, and is kept. */
export interface Tokens {
  readonly token: string;
  readonly refreshToken: string | null;
  readonly receivedAt: number;
}

const textOf = (claims: object, name: string): string | null => {
  const value: unknown = Object.entries(claims).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : null;
};

const numberOf = (claims: object, name: string): number | null => {
  const value: unknown = Object.entries(claims).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : null;
};

const decode = (part: string): unknown => {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
};

/**
 * Reads an ID token without checking its signature, which is the service's work. How long it is good is counted from
 * when it came: clocks of devices are often wrong, and the local stack's may be set. Null: it is not one of a person.
 */
export const readSession = ({ token, refreshToken, receivedAt }: Tokens): Session | null => {
  const claims = decode(token.split('.')[1] ?? '');
  if (typeof claims !== 'object' || claims === null) return null;
  const agency = textOf(claims, 'custom:agency');
  const subject = textOf(claims, 'sub');
  const groups: unknown = 'cognito:groups' in claims ? claims['cognito:groups'] : [];
  const issued = numberOf(claims, 'iat');
  const expires = numberOf(claims, 'exp');
  if (agency === null || subject === null || !Array.isArray(groups)) return null;
  if (issued === null || expires === null) return null;
  return {
    token,
    roles: groups.filter(isRole),
    agency,
    nip: textOf(claims, 'custom:nip'),
    name: textOf(claims, 'name'),
    subject,
    refreshToken,
    receivedAt,
    endsAt: receivedAt + (expires - issued) * 1000,
  };
};
