import {
  INDEXES,
  type IndexDesign,
  type KeyAttribute,
  TABLE_KEYS,
  TTL_ATTRIBUTE,
} from '@kotak9/store/table-design';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

const ATTRIBUTE_TYPES = { S: AttributeType.STRING, N: AttributeType.NUMBER } as const;

const attributeOf = ({ name, kind }: KeyAttribute): Attribute => ({ name, type: ATTRIBUTE_TYPES[kind] });

const projectionOf = (projects: IndexDesign['projects']): Partial<GlobalSecondaryIndexPropsV2> => {
  if (typeof projects === 'string') return { projectionType: ProjectionType.ALL };
  if (projects.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projects] };
};

const indexOf = ([indexName, design]: readonly [string, IndexDesign]): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKeys: design.partition.map(attributeOf),
  sortKeys: design.sort.map(attributeOf),
  ...projectionOf(design.projects),
});

/**
 * The one table, with the key that encrypts it. It outlives the stack: deletion protection, retained on removal, and any
 * second of the last 35 days can be restored. The caps on request units bound what a runaway caller can cost.
 */
export class TalentTable extends Construct {
  readonly table: TableV2;
  readonly key: Key;
  /** Every index by its own ARN, so that no permission needs `index/*`. */
  readonly indexArns: readonly string[];
  readonly streamArn: string;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: string }) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      alias: `kotak9-${stage}-data`,
      description: 'Encrypts the records, placements and succession lists of Kotak9',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new TableV2(this, 'Table', {
      tableName: `kotak9-${stage}-talent`,
      partitionKey: attributeOf(TABLE_KEYS.partition),
      sortKey: attributeOf(TABLE_KEYS.sort),
      globalSecondaryIndexes: Object.entries(INDEXES).map(indexOf),
      timeToLiveAttribute: TTL_ATTRIBUTE,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      billing: Billing.onDemand({ maxReadRequestUnits: 10_000, maxWriteRequestUnits: 5_000 }),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.indexArns = Object.keys(INDEXES).map((index) => `${this.table.tableArn}/index/${index}`);
    const { tableStreamArn } = this.table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream: events would reach nobody');
    this.streamArn = tableStreamArn;
  }
}
