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
  'console-files-are-read-by-cloudfront': {
    id: 'AwsSolutions-S1',
    reason: 'Only the distribution reads these files, which anybody may have; it keeps the access log.',
  },
  'files-of-the-console': {
    id: 'AwsSolutions-IAM5',
    reason:
      "CDK's own function copies the built console: it reads the staged assets and writes to the bucket of the console.",
  },
  'cdk-copies-files': {
    id: 'AwsSolutions-IAM4',
    reason: "CDK's own function, which runs while it is deployed and then no more, may write its log.",
  },
  'cdk-names-the-runtime': {
    id: 'AwsSolutions-L1',
    reason: "CDK's own function runs on the Python that CDK has tested it with.",
  },
  'access-log-is-delivered-beside': {
    id: 'AwsSolutions-CFR3',
    reason:
      'CloudFront writes its classic log to no bucket in Jakarta and with every address and path; the edge stack delivers the fields that name nobody.',
  },
  'throttled-behind': {
    id: 'AwsSolutions-CFR2',
    reason:
      'What costs anything is behind the API, which throttles and lets in signed tokens alone; the rest are files.',
  },
  'open-to-every-country': {
    id: 'AwsSolutions-CFR1',
    reason: 'Staff travel, and networks in Papua leave the country by satellite: their address says nothing.',
  },
  'name-of-cloudfront': {
    id: 'AwsSolutions-CFR4',
    reason:
      "Without a certificate of its own (consoleCertificate) the console has CloudFront's name, whose lowest TLS cannot be chosen.",
  },
} as const;

export type Acknowledgement = keyof typeof ACKNOWLEDGEMENTS;

/** @param detail what the check found, as its report names it, where the id alone does not say it */
export const acknowledge = (construct: IConstruct, finding: Acknowledgement, detail?: string): void => {
  const { id, reason } = ACKNOWLEDGEMENTS[finding];
  Validations.of(construct).acknowledge({ id: detail === undefined ? id : `${id}[${detail}]`, reason });
};
