import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../http/answer.ts';
import { readModel } from '../model/read-model.ts';
import { type Listening, listen } from '../stack/listen.ts';
import { serveRequests } from '../stack/serve-requests.ts';
import { readAssembly } from '../template/read-assembly.ts';
import { appTemplate, dataTemplate } from '../testing/fixture-templates.ts';
import { writeFixture } from '../testing/write-fixture.ts';
import { serveDistribution } from './serve-distribution.ts';

const awsEndpoint = 'http://127.0.0.1:1234';
const here = (service: string) => ({
  'Fn::Join': ['', [{ Ref: 'Api' }, '.execute-api.', { Ref: 'AWS::Region' }, `.${service}.com`]],
});

const deployment = (more: object) => ({
  Type: 'Custom::CDKBucketDeployment',
  Properties: {
    ServiceToken: { 'Fn::GetAtt': ['Deployer', 'Arn'] },
    DestinationBucketName: { Ref: 'Files' },
    SourceObjectKeys: ['api.zip'],
    ...more,
  },
});

/** A console as the CDK deploys it, beside the fixture's API; its files lie in the folder of a bundle. */
const web = (origin: unknown = here('amazonaws')) => ({
  ...appTemplate.Resources,
  Files: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'fixture-files' } },
  Deployer: {
    Type: 'AWS::Lambda::Function',
    Properties: { Code: { S3Key: 'python.zip' }, Runtime: 'python3.13' },
  },
  Assets: deployment({
    Exclude: ['*'],
    Include: ['assets/*'],
    SystemMetadata: { 'cache-control': 'max-age=31536000, immutable' },
  }),
  Pages: deployment({ Exclude: ['assets/*'], SystemMetadata: { 'cache-control': 'no-cache' } }),
  ToThePage: {
    Type: 'AWS::CloudFront::Function',
    Properties: {
      Name: 'fixture-to-the-page',
      FunctionCode:
        "function handler(event) { var r = event.request; if (!r.uri.includes('.')) r.uri = '/index.html'; return r; }",
    },
  },
  Headers: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            Override: true,
            ContentSecurityPolicy:
              "default-src 'self'; connect-src https://fixture-files.s3.ap-southeast-3.amazonaws.com https://fixture.auth.ap-southeast-3.amazoncognito.com",
          },
          StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 60 },
        },
      },
    },
  },
  Web: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        DefaultRootObject: 'index.html',
        Origins: [
          { Id: 'files', DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] } },
          { Id: 'api', DomainName: origin },
        ],
        CacheBehaviors: [
          { PathPattern: '/v1/*', TargetOriginId: 'api', AllowedMethods: ['GET', 'HEAD', 'POST'] },
        ],
        DefaultCacheBehavior: {
          TargetOriginId: 'files',
          ResponseHeadersPolicyId: { Ref: 'Headers' },
          FunctionAssociations: [
            { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['ToThePage', 'FunctionARN'] } },
          ],
        },
      },
    },
  },
});

const data = {
  ...dataTemplate,
  Resources: {
    ...dataTemplate.Resources,
    SignIn: { Type: 'AWS::Cognito::UserPoolDomain', Properties: { Domain: 'fixture' } },
  },
};

const read = async (origin?: unknown) => {
  const folder = writeFixture({ Resources: web(origin) }, data);
  return { folder, model: readModel(await readAssembly(folder), awsEndpoint) };
};

let server: Listening;
const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, init);

beforeAll(async () => {
  const { folder, model } = await read();
  const files = join(folder, 'bundles/api');
  mkdirSync(join(files, 'assets'));
  writeFileSync(join(files, 'index.html'), '<!doctype html>');
  writeFileSync(join(files, 'assets/app-1.js'), 'start()');
  writeFileSync(join(folder, 'secret.txt'), 'not deployed');
  if (model.distribution === undefined) throw new Error('the fixture has no distribution');
  const serve = serveDistribution(model.distribution, model.deployedFiles, async (request, url) =>
    json(404, { asked: `${request.method} ${url.pathname}` }),
  );
  const local = async () => undefined;
  server = await listen(serveRequests({ api: serve, local, report: () => {} }), 0);
});
afterAll(() => server.close());

describe('the distribution', () => {
  it('gives its page at every address within the console, and asks for it each time', async () => {
    for (const path of ['/', '/people/196609171990031001']) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html>']);
      expect(answer.headers.get('content-type')).toBe('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('gives a file with the header of the deployment that takes it, and not again where it is known', async () => {
    const answer = await get('/assets/app-1.js');
    expect(answer.headers.get('cache-control')).toBe('max-age=31536000, immutable');
    const known = await get('/assets/app-1.js', {
      headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    });
    expect(known.status).toBe(304);
  });

  it.each(['/assets/app-2.js', '/..%2f..%2fsecret.txt', '/assets/..%2f..%2f..%2fsecret.txt'])(
    'gives nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(403);
    },
  );

  it('leaves the API its own answers and methods', async () => {
    const answer = await get('/v1/units', { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([404, { asked: 'POST /v1/units' }]);
    expect((await get('/v1/units', { method: 'DELETE' })).status).toBe(403);
    expect((await get('/people', { method: 'POST' })).status).toBe(403);
  });

  it('sends the headers of its policy, with the origins that answer on this machine', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'self'; connect-src ${awsEndpoint} 'self'`,
    );
    expect(headers.get('strict-transport-security')).toBe('max-age=60');
    expect((await get('/v1/units')).headers.get('content-security-policy')).toBeNull();
  });

  it('tells the console that a role is picked here', async () => {
    expect(await (await get('/config.json')).json()).toEqual({ signIn: { kind: 'local' } });
  });
});

describe('what stands around it in the template', () => {
  it('is no function that runs here', async () => {
    const { model } = await read();
    expect(model.functions.map(({ name }) => name)).not.toContain('fixture-app-Deployer');
  });

  it('is refused where it points elsewhere', async () => {
    await expect(read('elsewhere.example')).rejects.toThrow(/elsewhere\.example.*neither a bucket nor/);
  });
});
