import { type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';
import type { AuthorizerModel } from '../model/api.ts';

export type Claims = Readonly<Record<string, unknown>>;

export type Verdict =
  | { readonly ok: true; readonly claims: Claims; readonly scopes: readonly string[] | null }
  | { readonly ok: false; readonly reason: 'unauthorized' | 'insufficient-scope' };

/** Finds the public key of an issuer by its id. */
export type FindKey = (issuer: string, keyId: string) => KeyObject | undefined;

const header = z.object({ alg: z.literal('RS256'), kid: z.string() });
const claims = z.looseObject({
  iss: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  scope: z.string().optional(),
});

function decodePart<T>(part: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const unauthorized = { ok: false, reason: 'unauthorized' } as const;

/**
 * Verifies a token as the JWT authorizer of an HTTP API does: signature, issuer, audience (or client id, for access
 * tokens), times, and one of the route's scopes when it has any.
 */
export function verifyToken(
  token: string,
  authorizer: AuthorizerModel,
  scopes: readonly string[],
  findKey: FindKey,
  nowMs: number,
): Verdict {
  const [headerPart = '', claimsPart = '', signature = '', ...more] = token.split('.');
  const head = decodePart(headerPart, header);
  const body = decodePart(claimsPart, claims);
  if (head === undefined || body === undefined || more.length > 0) return unauthorized;
  const key = body.iss === authorizer.issuer ? findKey(body.iss, head.kid) : undefined;
  if (key === undefined) return unauthorized;
  const signed = Buffer.from(`${headerPart}.${claimsPart}`);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return unauthorized;
  const now = nowMs / 1000;
  const isTimely = body.exp > now && (body.nbf ?? 0) <= now && (body.iat ?? 0) <= now + 1;
  const audience = body.aud === undefined ? [body.client_id ?? ''] : [body.aud].flat();
  if (!isTimely || !audience.some((client) => authorizer.audience.includes(client))) return unauthorized;
  if (scopes.length === 0) return { ok: true, claims: body, scopes: null };
  const granted = (body.scope ?? '').split(' ').filter((scope) => scopes.includes(scope));
  return granted.length > 0
    ? { ok: true, claims: body, scopes: granted }
    : { ok: false, reason: 'insufficient-scope' };
}
