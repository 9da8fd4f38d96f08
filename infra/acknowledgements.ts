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
  'import-bucket-keeps-no-access-log': {
    id: 'AwsSolutions-S1',
    reason:
      'An access log would copy keys and addresses; who imported, checked and fetched what is in the log and the events of the API.',
  },
  'objects-of-imports': {
    id: 'AwsSolutions-IAM5',
    reason:
      'Each import has a folder of its own, made when it is begun; the key is made from the agency of the token alone.',
  },
  'rules-of-subscriptions': {
    id: 'AwsSolutions-IAM5',
    reason:
      'Each subscription has a rule of its own, made when it is created; the name says that it is one of them.',
  },
  'buses-of-subscribers': {
    id: 'AwsSolutions-IAM5',
    reason:
      'Which bus of a subscribed account it is, the subscription says; accounts are named, and the bus itself has to permit it.',
  },
} as const;

export type Acknowledgement = keyof typeof ACKNOWLEDGEMENTS;

/** @param detail what the check found, as its report names it, where the id alone does not say it */
export const acknowledge = (construct: IConstruct, finding: Acknowledgement, detail?: string): void => {
  const { id, reason } = ACKNOWLEDGEMENTS[finding];
  Validations.of(construct).acknowledge({ id: detail === undefined ? id : `${id}[${detail}]`, reason });
};
