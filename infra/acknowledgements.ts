import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Every finding of cdk-nag that we accept, with the reason. Each is acknowledged on the one construct it concerns. */
const ACKNOWLEDGEMENTS = {
  'no-resource-to-name': {
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason:
      'X-Ray actions and dynamodb:ListStreams know no resource; a test holds that no other action stands beside them.',
  },
  'holds-dead-letters': {
    id: 'AwsSolutions-SQS3',
    reason:
      'It is the dead-letter queue of a rule, a schedule, the stream or the bus, which the check cannot see.',
  },
  'route-is-open': {
    id: 'AwsSolutions-APIG4',
    reason:
      'Health and the API contract hold no data and must answer without a token; their function has no access to the table.',
  },
} as const;

export type Acknowledgement = keyof typeof ACKNOWLEDGEMENTS;

export const acknowledge = (construct: IConstruct, finding: Acknowledgement): void =>
  Validations.of(construct).acknowledge(ACKNOWLEDGEMENTS[finding]);
