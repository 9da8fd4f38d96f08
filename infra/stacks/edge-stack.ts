import { Aws, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EdgeAccessLog } from '../constructs/edge-access-log.ts';
import type { StageSettings } from '../stage.ts';
import type { ConsoleStack } from './console-stack.ts';

/** CloudFront delivers its logs from here, wherever the rest is. */
export const EDGE_REGION = 'us-east-1';

export interface EdgeStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly console: ConsoleStack;
}

/** What CloudFront wants in Virginia. Nothing here says who did what. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, { settings, console, ...props }: EdgeStackProps) {
    super(scope, id, props);
    // read from the output of the other region: no Lambda has to carry it over
    const distribution = Stack.consumeReference(console.distributionId, ReferenceStrength.WEAK);
    new EdgeAccessLog(this, 'AccessLog', {
      stage: settings.stage,
      distributionArn: `arn:${Aws.PARTITION}:cloudfront::${Aws.ACCOUNT_ID}:distribution/${distribution}`,
    });
  }
}
