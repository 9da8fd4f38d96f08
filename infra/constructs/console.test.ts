import { OPERATIONS } from '@kotak9/contracts';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { createTestApp, synthesizeOnce } from '../testing/synthesize.ts';

const { console: template, edge } = synthesizeOnce();
const config = onlyPropertiesOf(template, 'AWS::CloudFront::Distribution').DistributionConfig;
const behaviours: readonly { readonly PathPattern: string; readonly AllowedMethods: readonly string[] }[] =
  config.CacheBehaviors;

describe('the files of the console', () => {
  it('lie in a private bucket with versions, which CloudFront alone reads and for this distribution alone', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: Match.anyValue(),
        VersioningConfiguration: { Status: 'Enabled' },
      },
    });
    const { Statement } = onlyPropertiesOf(template, 'AWS::S3::BucketPolicy').PolicyDocument;
    const allowed = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
    const denied = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Deny');
    expect(denied).toContainEqual(
      expect.objectContaining({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('are kept by a browser for a year where their name is their content, and else asked for each time', () => {
    const kept = propertiesOf(template, 'Custom::CDKBucketDeployment').map((one) => [
      one.Include ?? 'all but',
      one.Include === undefined ? one.Exclude : one.Exclude.concat('!'),
      one.SystemMetadata['cache-control'],
    ]);
    expect(kept).toEqual([
      [['assets/*'], ['*', '!'], 'max-age=31536000, immutable'],
      ['all but', ['assets/*'], 'no-cache'],
    ]);
  });

  it('are never taken away under an open page, and no page comes before what it names', () => {
    const deployments = template.findResources('Custom::CDKBucketDeployment');
    const [assets = ''] = Object.keys(deployments);
    for (const { Properties } of Object.values(deployments)) expect(Properties?.['Prune']).toBe(false);
    expect(Object.values(deployments)[1]?.['DependsOn']).toContain(assets);
  });
});

describe('the one address', () => {
  it('sends every route of the contract to the API, as it was asked', () => {
    const covers = (pattern: string, path: string): boolean =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
    for (const { method, path } of OPERATIONS) {
      const found = behaviours.find(({ PathPattern }) => covers(PathPattern, path));
      expect(found?.AllowedMethods, path).toContain(method);
      expect(found).toMatchObject({
        // CachingDisabled and AllViewerExceptHostHeader, by the ids that AWS gives them
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ViewerProtocolPolicy: 'https-only',
      });
    }
  });

  it('answers an address within the console with its page, and a file with itself', () => {
    const { FunctionCode } = onlyPropertiesOf(template, 'AWS::CloudFront::Function');
    const rewrite = new Function('event', `${FunctionCode}; return handler(event).uri;`);
    const asked = (uri: string): unknown => rewrite({ request: { uri } });
    // ids of posts have dots
    const pages = ['/', '/people/196609171990031001', '/succession/vac-dinas-pupr.cipta-karya-1'];
    expect(pages.map(asked)).toEqual(pages.map(() => '/index.html'));
    const files = [
      '/assets/index-1.js',
      '/assets/page-2.css',
      '/assets/sans-3.woff2',
      '/kotak9.svg',
      '/config.json',
    ];
    expect(files.map(asked)).toEqual(files);
    // an error page in place of a file would be one in place of the API's answer too
    expect(config.CustomErrorResponses).toBeUndefined();
  });

  it('lets a page run its own files alone, and be shown in no frame', () => {
    const { SecurityHeadersConfig: headers } = onlyPropertiesOf(
      template,
      'AWS::CloudFront::ResponseHeadersPolicy',
    ).ResponseHeadersPolicyConfig;
    const policy = JSON.stringify(headers.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/connect-src 'self' https:.*amazoncognito.*kotak9-dev-imports-/);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000 },
    });
    expect(config.DefaultCacheBehavior.ResponseHeadersPolicyId).toBeDefined();
  });

  it('is that of the city, by TLS 1.2 at least, where its certificate is given', () => {
    const { console: named } = createTestApp({
      stage: 'prod',
      consoleOrigin: 'https://talenta.jayapurakota.go.id',
      consoleCertificate: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d',
    });
    Template.fromStack(named).hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['talenta.jayapurakota.go.id'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      },
    });
  });

  it('tells the console where one signs in', () => {
    const deployments = propertiesOf(template, 'Custom::CDKBucketDeployment');
    const told = JSON.stringify(deployments.map(({ SourceMarkers }) => SourceMarkers));
    expect(told).toContain('PeoplePoolDomain');
    expect(told).toContain('PeoplePoolPeople');
  });
});

describe('the access log', () => {
  it('is kept for 90 days in Virginia, and names nobody', () => {
    const { RecordFields } = onlyPropertiesOf(edge, 'AWS::Logs::Delivery');
    expect(RecordFields).toContain('sc-status');
    expect(RecordFields.join(' ')).not.toMatch(/c-ip|uri|cookie|referer|user-agent|x-forwarded-for|host/i);
    edge.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
    expect(createTestApp().edge.region).toBe('us-east-1');
  });
});
