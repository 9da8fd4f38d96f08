import { ROLES, type Role, schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import type { ApiEvent } from './api-event.ts';
import type { Caller, MachineClient } from './request.ts';

/** The role of machine clients. */
const MACHINE = 'agency-client';

const Claims = z.object({
  sub: z.string().min(1),
  'cognito:groups': z.union([z.string(), z.array(z.string())]).optional(),
  'custom:agency': z.string().optional(),
  'custom:nip': z.string().optional(),
  client_id: z.string().min(1).optional(),
  scope: z.string().default(''),
});
type Claims = z.infer<typeof Claims>;

/** What a verified token says; without an agency it is nobody's caller yet. */
export type TokenHolder = Omit<Caller, 'agency'> & { readonly agency: AgencyId | null };

/** Reads the claims that the authorizer verified; null if there is no token or it names no subject. */
export const readTokenHolder = (event: ApiEvent): TokenHolder | null => {
  const claims = Claims.safeParse(event.requestContext.authorizer?.jwt?.claims);
  if (!claims.success) return null;
  const client = readClient(claims.data);
  return {
    sub: claims.data.sub,
    agency: readAgency(claims.data),
    roles: readRoles(claims.data),
    nip: readNip(claims.data),
    ...(client && { client }),
  };
};

const readAgency = (claims: Claims): AgencyId | null =>
  schemas.AgencySlug.safeParse(claims['custom:agency']).data ?? null;

const readNip = (claims: Claims): Nip | null => schemas.NipText.safeParse(claims['custom:nip']).data ?? null;

/** A token of client credentials: it has no groups, and is about nobody but the client itself. */
const readClient = ({ 'cognito:groups': groups, sub, client_id: id, scope }: Claims): MachineClient | null =>
  groups === undefined && id !== undefined && sub === id
    ? { id, scopes: scope.split(' ').filter(Boolean) }
    : null;

/** Groups that are no role of ours say nothing, and no group makes a system of a person. */
const readRoles = (claims: Claims): readonly Role[] => {
  const groups = claims['cognito:groups'];
  if (groups === undefined) return readClient(claims) === null ? [] : [MACHINE];
  const names = typeof groups === 'string' ? splitGroups(groups) : groups;
  return ROLES.filter((role) => role !== MACHINE && names.includes(role));
};

/** An HTTP API hands a list claim over as the text `[a b]`. */
const splitGroups = (text: string): string[] => text.replace(/^\[|\]$/g, '').split(/[\s,]+/);
