import { CfnElement, Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';

export interface ConsoleFilesProps {
  /** The built console: `index.html`, and below `assets/` what bears its hash in its name. */
  readonly files: ISource;
  /** What the console reads from `/config.json` before it starts. */
  readonly config: unknown;
}

/** Their names change with their content. */
const HASHED = 'assets/*';

/** What CDK lets its function do that copies files, as the check names it. */
const WRITES_LOG = 'service-role/AWSLambdaBasicExecutionRole';
const COPYING = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'] as const;

/** Says of itself what a bucket leaves open, for which exact optional types let it pass as none. */
class PrivateBucket extends Bucket {
  override get isWebsite(): boolean {
    return false;
  }
}

/** The files of the console, which nobody reads but the distribution before them. */
export class ConsoleFiles extends Construct {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, { files, config }: ConsoleFilesProps) {
    super(scope, id);
    this.bucket = new PrivateBucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.bucket, 'console-files-are-read-by-cloudfront');
    const common = {
      destinationBucket: this.bucket,
      memoryLimit: 512,
      ephemeralStorageSize: Size.mebibytes(512),
      logGroup: new LogGroup(this, 'Log', {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    };
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [files],
      exclude: ['*'],
      include: [HASHED],
      cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
      // a page that is open asks for the parts of the console that it was loaded from
      prune: false,
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [files, Source.jsonData('config.json', config)],
      exclude: [HASHED],
      cacheControl: [CacheControl.noCache()],
      prune: false,
    });
    // nobody gets a page before all that it names is there
    pages.node.addDependency(assets);
    this.#acknowledgeCopying(assets.handlerRole);
  }

  /** Both deployments share one function of CDK's with one role. */
  #acknowledgeCopying(role: IRole): void {
    acknowledge(role, 'cdk-copies-files', `Policy::arn:<AWS::Partition>:iam::aws:policy/${WRITES_LOG}`);
    for (const action of COPYING) acknowledge(role, 'files-of-the-console', `Action::${action}`);
    const stack = Stack.of(this);
    const staged = `cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}`;
    acknowledge(role, 'files-of-the-console', `Resource::arn:aws:s3:::${staged}/*`);
    const bucket = this.bucket.node.defaultChild;
    if (CfnElement.isCfnElement(bucket)) {
      acknowledge(role, 'files-of-the-console', `Resource::<${stack.getLogicalId(bucket)}.Arn>/*`);
    }
    const { scope } = role.node;
    if (scope) acknowledge(scope, 'cdk-names-the-runtime');
  }
}
