import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { parseProperties } from './parse-properties.ts';

export interface ClientModel {
  readonly id: string;
  readonly isMachine: boolean;
  readonly scopes: readonly string[];
}

export interface UserPoolModel {
  readonly id: string;
  /** As the authorizers of the template name it. */
  readonly issuer: string;
  readonly groups: readonly string[];
  readonly clients: readonly ClientModel[];
}

const client = z.object({
  UserPoolId: z.string(),
  AllowedOAuthFlows: z.array(z.string()).default([]),
  AllowedOAuthScopes: z.array(z.string()).default([]),
});
const group = z.object({ UserPoolId: z.string(), GroupName: z.string() });

/** Reads the Cognito user pool with its groups and app clients; undefined when the assembly has none. */
export function readUserPool(resources: readonly ResolvedResource[]): UserPoolModel | undefined {
  const pool = resources.find((resource) => resource.type === 'AWS::Cognito::UserPool');
  if (pool === undefined) return undefined;
  const id = pool.identity.ref;
  const clients = resources
    .filter((resource) => resource.type === 'AWS::Cognito::UserPoolClient')
    .map((resource) => ({ resource, properties: parseProperties(resource, client) }))
    .filter(({ properties }) => properties.UserPoolId === id)
    .map(({ resource, properties }) => ({
      id: resource.identity.ref,
      isMachine: properties.AllowedOAuthFlows.includes('client_credentials'),
      scopes: properties.AllowedOAuthScopes,
    }));
  const groups = resources
    .filter((resource) => resource.type === 'AWS::Cognito::UserPoolGroup')
    .map((resource) => parseProperties(resource, group))
    .filter((found) => found.UserPoolId === id)
    .map((found) => found.GroupName);
  return { id, issuer: pool.identity.attributes['ProviderURL'] ?? '', groups, clients };
}
