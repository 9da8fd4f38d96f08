import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ISource } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { ConsoleDistribution } from '../constructs/console-distribution.ts';
import { ConsoleFiles } from '../constructs/console-files.ts';
import { consoleHeaders } from '../constructs/console-headers.ts';
import type { StageSettings } from '../stage.ts';
import type { ApiStack } from './api-stack.ts';
import type { DataStack } from './data-stack.ts';

export interface ConsoleStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly api: ApiStack;
  /** The built console. */
  readonly files: ISource;
}

/**
 * What people open in a browser: the files of the console and, at the same address, the API. It hangs on the other
 * stacks and none of them on it; they know its address as the setting `consoleOrigin`.
 */
export class ConsoleStack extends Stack {
  readonly distributionId: string;

  constructor(scope: Construct, id: string, { settings, data, api, files, ...props }: ConsoleStackProps) {
    super(scope, id, props);
    const { people, imports } = data;
    const { stage, consoleOrigin, consoleCertificate } = settings;
    const { bucket } = new ConsoleFiles(this, 'Files', {
      files,
      config: {
        signIn: {
          kind: 'cognito',
          domain: people.domain.baseUrl(),
          clientId: people.client.userPoolClientId,
        },
      },
    });
    const { distribution } = new ConsoleDistribution(this, 'Web', {
      stage,
      files: bucket,
      headers: consoleHeaders(this, 'Headers', { stage, signIn: people.domain, importBucket: imports.name }),
      apiId: api.apiId,
      ...(consoleCertificate === undefined
        ? {}
        : { ownName: { host: new URL(consoleOrigin).host, certificate: consoleCertificate } }),
    });
    this.distributionId = distribution.distributionId;
    new CfnOutput(this, 'ConsoleUrl', { value: `https://${distribution.distributionDomainName}` });
  }
}
