import { RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnDelivery,
  CfnDeliveryDestination,
  CfnDeliverySource,
  LogGroup,
  RetentionDays,
} from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface EdgeAccessLogProps {
  readonly stage: string;
  readonly distributionArn: string;
}

/** When, where, what came of it: neither the caller's address nor the path with its NIP. */
const FIELDS = [
  'date',
  'time',
  'x-edge-location',
  'x-edge-request-id',
  'cs-method',
  'sc-status',
  'sc-bytes',
  'time-taken',
  'time-to-first-byte',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
  'cs-protocol-version',
  'ssl-protocol',
] as const;

/**
 * The access log of a distribution, by CloudFront's second kind of logging: the first writes every field, and to no
 * bucket in Jakarta.
 */
export class EdgeAccessLog extends Construct {
  constructor(scope: Construct, id: string, { stage, distributionArn }: EdgeAccessLogProps) {
    super(scope, id);
    const log = new LogGroup(this, 'Log', {
      // without a policy of its own for each: those of an account are counted
      logGroupName: `/aws/vendedlogs/kotak9-${stage}/console`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const source = new CfnDeliverySource(this, 'Source', {
      name: `kotak9-${stage}-console`,
      logType: 'ACCESS_LOGS',
      resourceArn: distributionArn,
    });
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: `kotak9-${stage}-console`,
      destinationResourceArn: log.logGroupArn,
      outputFormat: 'json',
    });
    const delivery = new CfnDelivery(this, 'Delivery', {
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: [...FIELDS],
    });
    delivery.node.addDependency(source);
  }
}
