import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { propertiesOf } from './testing/properties.ts';
import { createTestApp, synthesizeOnce } from './testing/synthesize.ts';

describe('createApp', () => {
  it('keeps data in Indonesia unless told otherwise', () => {
    expect(createTestApp().main.region).toBe('ap-southeast-3');
    expect(createTestApp({ region: 'ap-southeast-5' }).data.region).toBe('ap-southeast-5');
  });

  it('names its stacks by stage', () => {
    const { data, main, api, console, edge } = createTestApp({
      stage: 'prod',
      consoleOrigin: 'https://talenta.jayapurakota.go.id',
    });
    expect([data, main, api, console, edge].map(({ stackName }) => stackName)).toEqual([
      'kotak9-prod-data',
      'kotak9-prod-app',
      'kotak9-prod-api',
      'kotak9-prod-console',
      'kotak9-prod-edge',
    ]);
  });

  it('refuses to synthesize a queue without dead letters', () => {
    const { main } = createTestApp();
    new Queue(main, 'Bare');
    expect(() => Template.fromStack(main)).toThrow(/SQS3/);
  });

  it('deploys every function that there is', () => {
    const folders = readdirSync(fileURLToPath(new URL('../functions', import.meta.url)), {
      withFileTypes: true,
    })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map(({ name }) => name);
    const deployed = propertiesOf(synthesizeOnce().main, 'AWS::Lambda::Function').map(
      ({ Environment }) => Environment.Variables.POWERTOOLS_SERVICE_NAME,
    );
    expect(deployed).toEqual(expect.arrayContaining(folders));
  });
});
