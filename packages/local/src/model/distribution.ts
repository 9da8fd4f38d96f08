import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { parseProperties } from './parse-properties.ts';

export interface BehaviourModel {
  /** Path pattern; `*` stands for any characters, `?` for one. */
  readonly pattern: string;
  readonly methods: readonly string[];
  /** The bucket whose objects answer, or `null`: the HTTP API. */
  readonly bucket: string | null;
  /** What its response headers policy adds, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Source of the CloudFront function that sees the request first. */
  readonly viewerRequest: string | undefined;
}

export interface DistributionModel {
  readonly rootObject: string;
  /** The first that matches a path answers it; the last one matches all. */
  readonly behaviours: readonly BehaviourModel[];
}

const behaviour = z.object({
  PathPattern: z.string().default('*'),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.object({ EventType: z.literal('viewer-request'), FunctionARN: z.string() }))
    .max(1)
    .default([]),
});
const distribution = z.object({
  DistributionConfig: z.object({
    DefaultRootObject: z.string().default(''),
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour).default([]),
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string() })),
    CustomErrorResponses: z.array(z.unknown()).max(0).default([]),
  }),
});
const edgeFunction = z.object({ FunctionCode: z.string() });
const overriding = z.object({ Override: z.literal(true) });
const headersPolicy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.strictObject({
      ContentSecurityPolicy: overriding.extend({ ContentSecurityPolicy: z.string() }).optional(),
      ContentTypeOptions: overriding.optional(),
      FrameOptions: overriding.extend({ FrameOption: z.string() }).optional(),
      ReferrerPolicy: overriding.extend({ ReferrerPolicy: z.string() }).optional(),
      StrictTransportSecurity: overriding
        .extend({ AccessControlMaxAgeSec: z.number(), IncludeSubdomains: z.boolean().default(false) })
        .optional(),
    }),
    CustomHeadersConfig: z
      .object({ Items: z.array(overriding.extend({ Header: z.string(), Value: z.string() })) })
      .optional(),
  }),
});

type Resources = readonly ResolvedResource[];

/** Reads the distribution of the assembly; undefined when there is none. */
export function readDistribution(resources: Resources, awsEndpoint: string): DistributionModel | undefined {
  const [resource, ...others] = ofType(resources, 'AWS::CloudFront::Distribution');
  if (resource === undefined) return undefined;
  if (others.length > 0) throw new Error('the assembly has more than one distribution; one is served');
  const { DistributionConfig: config } = parseProperties(resource, distribution);
  const bucketOf = (originId: string): string | null => {
    const domain = config.Origins.find(({ Id }) => Id === originId)?.DomainName;
    return bucketAt(resources, domain ?? originId);
  };
  return {
    rootObject: config.DefaultRootObject,
    behaviours: [...config.CacheBehaviors, config.DefaultCacheBehavior].map((found) => ({
      pattern: found.PathPattern,
      methods: found.AllowedMethods,
      bucket: bucketOf(found.TargetOriginId),
      headers: headersOf(resources, found.ResponseHeadersPolicyId, awsEndpoint),
      viewerRequest: codeOf(resources, found.FunctionAssociations[0]?.FunctionARN),
    })),
  };
}

const ofType = (resources: Resources, type: string) => resources.filter((resource) => resource.type === type);

function bucketAt(resources: Resources, domain: string): string | null {
  const bucket = ofType(resources, 'AWS::S3::Bucket').find(
    ({ identity }) => identity.attributes['RegionalDomainName'] === domain,
  );
  if (bucket !== undefined) return bucket.identity.name;
  const isApi = ofType(resources, 'AWS::ApiGatewayV2::Api').some(
    ({ identity }) => identity.attributes['ApiEndpoint'] === `https://${domain}`,
  );
  if (isApi) return null;
  throw new Error(`the distribution has the origin ${domain}, which is neither a bucket nor the HTTP API`);
}

function codeOf(resources: Resources, arn: string | undefined): string | undefined {
  if (arn === undefined) return undefined;
  const found = ofType(resources, 'AWS::CloudFront::Function').find(({ identity }) => identity.arn === arn);
  if (found === undefined) throw new Error(`the distribution calls ${arn}, which no stack declares`);
  return parseProperties(found, edgeFunction).FunctionCode;
}

function headersOf(
  resources: Resources,
  policyId: string | undefined,
  awsEndpoint: string,
): Readonly<Record<string, string>> {
  if (policyId === undefined) return {};
  const found = ofType(resources, 'AWS::CloudFront::ResponseHeadersPolicy').find(
    ({ identity }) => identity.ref === policyId,
  );
  if (found === undefined) return {};
  const config = parseProperties(found, headersPolicy).ResponseHeadersPolicyConfig;
  const security = config.SecurityHeadersConfig;
  const transport = security.StrictTransportSecurity;
  const given: readonly (readonly [string, string | undefined])[] = [
    ['content-security-policy', security.ContentSecurityPolicy?.ContentSecurityPolicy],
    ['x-content-type-options', security.ContentTypeOptions && 'nosniff'],
    ['x-frame-options', security.FrameOptions?.FrameOption],
    ['referrer-policy', security.ReferrerPolicy?.ReferrerPolicy],
    [
      'strict-transport-security',
      transport &&
        `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}`,
    ],
    ...(config.CustomHeadersConfig?.Items ?? []).map(
      ({ Header, Value }) => [Header.toLowerCase(), Value] as const,
    ),
  ];
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, hereInstead(value, resources, awsEndpoint)]],
    ),
  );
}

/** Origins of AWS that answer on this machine: buckets at the AWS endpoint, sign-in where the page itself comes from. */
function hereInstead(text: string, resources: Resources, awsEndpoint: string): string {
  const here = [
    ...ofType(resources, 'AWS::S3::Bucket').map(
      ({ identity }) => [`https://${identity.attributes['RegionalDomainName']}`, awsEndpoint] as const,
    ),
    ...ofType(resources, 'AWS::Cognito::UserPoolDomain').map(
      ({ identity }) => [`https://${identity.attributes['Host']}`, "'self'"] as const,
    ),
  ];
  return here.reduce((changed, [there, local]) => changed.replaceAll(there, local), text);
}
