import { ROLES, type Role, schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import type { ApiEvent } from './api-event.ts';
import type { Caller } from './request.ts';

const Claims = z.object({
  sub: z.string().min(1),
  'cognito:groups': z.union([z.string(), z.array(z.string())]).optional(),
  'custom:agency': z.string().optional(),
  'custom:nip': z.string().optional(),
  client_id: z.string().optional(),
});
type Claims = z.infer<typeof Claims>;

/** What a verified token says; without an agency it is nobody's caller yet. */
export type TokenHolder = Omit<Caller, 'agency'> & { readonly agency: AgencyId | null };

/** Reads the claims that the authorizer verified; null if there is no token or it names no subject. */
export const readTokenHolder = (event: ApiEvent): TokenHolder | null => {
  const claims = Claims.safeParse(event.requestContext.authorizer?.jwt?.claims);
  if (!claims.success) return null;
  return {
    sub: claims.data.sub,
    agency: readAgency(claims.data),
    roles: readRoles(claims.data),
    nip: readNip(claims.data),
  };
};

const readAgency = (claims: Claims): AgencyId | null =>
  schemas.AgencySlug.safeParse(claims['custom:agency']).data ?? null;

const readNip = (claims: Claims): Nip | null => schemas.NipText.safeParse(claims['custom:nip']).data ?? null;

/** Groups that are no role of ours say nothing. A machine client has no groups at all. */
const readRoles = (claims: Claims): readonly Role[] => {
  const groups = claims['cognito:groups'];
  if (groups === undefined) return claims.client_id === undefined ? [] : ['agency-client'];
  const names = typeof groups === 'string' ? splitGroups(groups) : groups;
  return ROLES.filter((role) => names.includes(role));
};

/** An HTTP API hands a list claim over as the text `[a b]`. */
const splitGroups = (text: string): string[] => text.replace(/^\[|\]$/g, '').split(/[\s,]+/);
