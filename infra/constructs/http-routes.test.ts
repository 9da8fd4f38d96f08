import { OPERATIONS } from '@kotak9/contracts';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf } from '../testing/properties.ts';
import { createTestApp, synthesizeOnce } from '../testing/synthesize.ts';

const { api: main } = synthesizeOnce();

describe('HttpRoutes', () => {
  it('takes only tokens of our user pool, for our clients', () => {
    const authorizer = onlyPropertiesOf(main, 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizer).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
    });
    const { Issuer, Audience } = authorizer.JwtConfiguration;
    expect(JSON.stringify(Issuer)).toContain('ProviderURL');
    expect(Audience).toHaveLength(1);
  });

  it('takes a machine client more for each one that is named', () => {
    const { api: stack } = createTestApp({ machineClients: [{ name: 'simpeg', scopes: ['read'] }] });
    const authorizer = onlyPropertiesOf(Template.fromStack(stack), 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizer.JwtConfiguration.Audience).toHaveLength(2);
  });

  it('lets only the console call from a browser', () => {
    const api = onlyPropertiesOf(main, 'AWS::ApiGatewayV2::Api');
    expect(api.CorsConfiguration).toMatchObject({
      AllowOrigins: ['http://localhost:5173'],
      AllowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    });
    expect(api.CorsConfiguration.AllowHeaders).toEqual(
      expect.arrayContaining(['authorization', 'accept', 'if-match', 'if-none-match', 'idempotency-key']),
    );
    expect(api.CorsConfiguration.ExposeHeaders).toEqual(
      expect.arrayContaining(['etag', 'location', 'link', 'retry-after', 'x-correlation-id']),
    );
  });

  it('throttles, measures, and logs neither paths nor addresses', () => {
    const stage = onlyPropertiesOf(main, 'AWS::ApiGatewayV2::Stage');
    expect(stage).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: {
        DetailedMetricsEnabled: true,
        ThrottlingRateLimit: 500,
        ThrottlingBurstLimit: 1000,
      },
    });
    const format = JSON.parse(stage.AccessLogSettings.Format);
    expect(Object.keys(format)).toContain('requestId');
    expect(JSON.stringify(format)).not.toMatch(/sourceIp|context\.path|nip|username/i);
  });

  it('has one integration and one permission a function', () => {
    const functions = new Set(OPERATIONS.map((operation) => operation.function)).size;
    main.resourceCountIs('AWS::ApiGatewayV2::Integration', functions);
    main.resourceCountIs('AWS::Lambda::Permission', functions);
  });
});
