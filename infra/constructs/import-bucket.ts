import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ImportBucketProps {
  readonly stage: string;
  /** The one web origin whose pages may send a file to a presigned URL. */
  readonly consoleOrigin: string;
}

/**
 * Files that are imported, and what was found in them, under `<agency>/<import>/`. Nothing here is the only copy of
 * anything: what was committed is in the table, so all of it goes after 30 days.
 */
export class ImportBucket extends Construct {
  readonly bucket: Bucket;
  /** By their form, so that a stack which uses it does not hang on this one. */
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, { stage, consoleOrigin }: ImportBucketProps) {
    super(scope, id);
    this.name = `kotak9-${stage}-imports-${Aws.ACCOUNT_ID}`;
    this.arn = `arn:${Aws.PARTITION}:s3:::${this.name}`;
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName: this.name,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: false,
      lifecycleRules: [
        { expiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      cors: [
        {
          allowedOrigins: [consoleOrigin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type'],
          maxAge: 3600,
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.bucket, 'import-bucket-keeps-no-access-log');
  }
}

/** Lets a function have to do with the files of imports. */
export const giveImports = ({ function: target }: ServiceFunction, imports: ImportBucket): void => {
  for (const statement of mayUseImports(imports)) target.addToRolePolicy(statement);
  target.addEnvironment('IMPORT_BUCKET', imports.name);
  const { role } = target;
  if (role) acknowledge(role, 'objects-of-imports', `Resource::${asReported(imports.arn)}/*`);
};

/** The check writes pseudo parameters by their names. */
const asReported = (arn: string): string =>
  arn.replace(Aws.PARTITION, '<AWS::Partition>').replace(Aws.ACCOUNT_ID, '<AWS::AccountId>');

/** Reads and writes any object: whose it is, the key says, and the key is made from the token's agency alone. */
export const mayUseImports = ({ arn }: ImportBucket): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [`${arn}/*`] }),
  // without it an object that is not there looks like one that may not be read
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [arn] }),
];
