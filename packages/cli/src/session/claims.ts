import * as z from 'zod';

const Payload = z.object({
  sub: z.string().optional(),
  'cognito:groups': z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]),
  'custom:agency': z.string().nullable().default(null),
  'custom:nip': z.string().nullable().default(null),
  client_id: z.string().nullable().default(null),
  scope: z.string().default(''),
  exp: z.number(),
});

/** Who a token says that its bearer is. Read, not verified: that is the service's part. */
export interface Claims {
  readonly sub: string | null;
  readonly roles: readonly string[];
  readonly agency: string | null;
  readonly nip: string | null;
  readonly clientId: string | null;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
}

/** Null for what is no JWT. */
export const readClaims = (token: string): Claims | null => {
  const payload = Payload.safeParse(jsonOf(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  if (!payload.success) return null;
  const claims = payload.data;
  return {
    sub: claims.sub ?? null,
    roles: claims['cognito:groups'],
    agency: claims['custom:agency'],
    nip: claims['custom:nip'],
    clientId: claims.client_id,
    scopes: claims.scope.split(' ').filter((scope) => scope !== ''),
    expiresAt: new Date(claims.exp * 1000).toISOString(),
  };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
