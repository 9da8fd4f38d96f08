import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { propertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

describe('ServiceFunction', () => {
  it('is traced, logs JSON into a group of its own, and runs on the newest runtime', () => {
    main.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
      Environment: {
        Variables: {
          NODE_OPTIONS: '--enable-source-maps',
          STAGE: 'dev',
          LOG_LEVEL: 'INFO',
          POWERTOOLS_METRICS_NAMESPACE: 'Kotak9',
        },
      },
    });
    main.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  it('knows the table when it works on data, and the bus when it publishes', () => {
    const knowing = (variable: string) =>
      propertiesOf(main, 'AWS::Lambda::Function')
        .map(({ Environment }) => Environment.Variables)
        .filter((variables) => variables[variable] !== undefined)
        .map(({ POWERTOOLS_SERVICE_NAME }) => POWERTOOLS_SERVICE_NAME);
    const all = propertiesOf(main, 'AWS::Lambda::Function').map(
      ({ Environment }) => Environment.Variables.POWERTOOLS_SERVICE_NAME,
    );
    expect(knowing('TABLE_NAME').sort()).toEqual(all.filter((name) => name !== 'api-meta').sort());
    expect(knowing('BUS_NAME').sort()).toEqual(['publish-events', 'sweep-unpublished']);
  });
});
