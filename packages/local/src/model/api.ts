import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { booleanLike, numberLike, parseProperties } from './parse-properties.ts';

export interface AuthorizerModel {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** Header that carries the token, in lower case. */
  readonly header: string;
}

export interface RouteModel {
  /** As in the template: `GET /v1/asn/{nip}`, `ANY /x/{proxy+}` or `$default`. */
  readonly key: string;
  readonly functionArn: string;
  readonly authorizer: AuthorizerModel | undefined;
  readonly scopes: readonly string[];
  readonly timeoutMs: number;
}

export interface CorsModel {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly credentials: boolean;
  readonly maxAgeSeconds: number | undefined;
}

export interface Throttle {
  /** Requests a second. */
  readonly rate: number;
  readonly burst: number;
}

export interface ApiModel {
  readonly id: string;
  readonly region: string;
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly routes: readonly RouteModel[];
  readonly cors: CorsModel | undefined;
  readonly throttle: Throttle | undefined;
  readonly routeThrottles: Readonly<Record<string, Throttle>>;
}

const strings = z.array(z.string()).default([]);
const api = z.object({
  CorsConfiguration: z
    .object({
      AllowOrigins: strings,
      AllowMethods: strings,
      AllowHeaders: strings,
      ExposeHeaders: strings,
      AllowCredentials: booleanLike.default(false),
      MaxAge: numberLike.optional(),
    })
    .optional(),
});
const authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.string()).default(['$request.header.Authorization']),
  JwtConfiguration: z.object({ Audience: strings, Issuer: z.string() }),
});
const route = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: strings,
  Target: z.string(),
});
const integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: numberLike.default(30_000),
});
const throttling = z.object({
  ThrottlingRateLimit: numberLike.optional(),
  ThrottlingBurstLimit: numberLike.optional(),
});
const stage = z.object({
  ApiId: z.string(),
  StageName: z.string(),
  StageVariables: z.record(z.string(), z.string()).optional(),
  DefaultRouteSettings: throttling.optional(),
  RouteSettings: z.record(z.string(), throttling).default({}),
});

const ofType = (resources: readonly ResolvedResource[], type: string) =>
  resources.filter((resource) => resource.type === `AWS::ApiGatewayV2::${type}`);

function byRef<T>(
  resources: readonly ResolvedResource[],
  type: string,
  read: (resource: ResolvedResource) => T,
) {
  return new Map(ofType(resources, type).map((resource) => [resource.identity.ref, read(resource)]));
}

function readAuthorizer(resource: ResolvedResource): AuthorizerModel {
  const { JwtConfiguration, IdentitySource } = parseProperties(resource, authorizer);
  const header = IdentitySource[0]?.replace('$request.header.', '') ?? 'authorization';
  return {
    issuer: JwtConfiguration.Issuer,
    audience: JwtConfiguration.Audience,
    header: header.toLowerCase(),
  };
}

function readThrottle(settings: z.infer<typeof throttling> | undefined): Throttle | undefined {
  const rate = settings?.ThrottlingRateLimit;
  return rate === undefined ? undefined : { rate, burst: settings?.ThrottlingBurstLimit ?? rate };
}

function readCors(properties: z.infer<typeof api>): CorsModel | undefined {
  const cors = properties.CorsConfiguration;
  if (cors === undefined) return undefined;
  return {
    origins: cors.AllowOrigins,
    methods: cors.AllowMethods,
    headers: cors.AllowHeaders,
    exposed: cors.ExposeHeaders,
    credentials: cors.AllowCredentials,
    maxAgeSeconds: cors.MaxAge,
  };
}

/** Reads the HTTP API of the assembly with its routes, authorizers and stage; undefined when there is none. */
export function readApi(resources: readonly ResolvedResource[]): ApiModel | undefined {
  const [resource, ...others] = ofType(resources, 'Api');
  if (resource === undefined) return undefined;
  if (others.length > 0)
    throw new Error('the assembly has more than one HTTP API; the local runtime serves one');
  const id = resource.identity.ref;
  const authorizers = byRef(resources, 'Authorizer', readAuthorizer);
  const integrations = byRef(resources, 'Integration', (found) => parseProperties(found, integration));
  const routes = ofType(resources, 'Route').map((found) => readRoute(found, authorizers, integrations));
  const stages = ofType(resources, 'Stage').map((found) => parseProperties(found, stage));
  const served = stages.find((found) => found.ApiId === id);
  const throttles = Object.entries(served?.RouteSettings ?? {}).flatMap(([key, settings]) => {
    const throttle = readThrottle(settings);
    return throttle === undefined ? [] : [[key, throttle] as const];
  });
  return {
    id,
    region: resource.identity.arn.split(':')[3] ?? '',
    stage: served?.StageName ?? '$default',
    stageVariables: served?.StageVariables,
    routes,
    cors: readCors(parseProperties(resource, api)),
    throttle: readThrottle(served?.DefaultRouteSettings),
    routeThrottles: Object.fromEntries(throttles),
  };
}

function readRoute(
  resource: ResolvedResource,
  authorizers: ReadonlyMap<string, AuthorizerModel>,
  integrations: ReadonlyMap<string, z.infer<typeof integration>>,
): RouteModel {
  const properties = parseProperties(resource, route);
  const target = integrations.get(properties.Target.replace(/^integrations\//, ''));
  if (target === undefined) throw new Error(`route ${properties.RouteKey} has no integration`);
  const found = authorizers.get(properties.AuthorizerId ?? '');
  if (properties.AuthorizationType === 'JWT' && found === undefined) {
    throw new Error(`route ${properties.RouteKey} wants a JWT but has no authorizer`);
  }
  return {
    key: properties.RouteKey,
    functionArn: target.IntegrationUri,
    authorizer: properties.AuthorizationType === 'JWT' ? found : undefined,
    scopes: properties.AuthorizationScopes,
    timeoutMs: target.TimeoutInMillis,
  };
}
