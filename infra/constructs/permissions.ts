import { Stack } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TalentTable } from './talent-table.ts';

/** What a function may do, spelled out: the ready-made grants of the CDK open `index/*` and every key action. */
const READ = ['dynamodb:GetItem', 'dynamodb:Query'];
/** A transaction is permitted action by action; there is no action of its own. */
const WRITE = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];

/** DynamoDB uses the table's key in the caller's name; nobody may use it past DynamoDB. */
const useKey = ({ key, table }: TalentTable): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
      'kms:DescribeKey',
    ],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(table).region}.amazonaws.com` } },
  });

export const mayRead = (talent: TalentTable): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: READ, resources: [talent.table.tableArn, ...talent.indexArns] }),
  useKey(talent),
];

export const mayReadAndWrite = (talent: TalentTable): readonly PolicyStatement[] => [
  ...mayRead(talent),
  new PolicyStatement({ actions: WRITE, resources: [talent.table.tableArn] }),
];

/** Many items by their keys in one request. */
export const mayReadMany = (talent: TalentTable): PolicyStatement =>
  new PolicyStatement({ actions: ['dynamodb:BatchGetItem'], resources: [talent.table.tableArn] });

const writeIn = (
  { table }: TalentTable,
  actions: readonly string[],
  partitions: readonly string[],
): PolicyStatement =>
  new PolicyStatement({
    actions: [...actions],
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
  });

/** Who only reads may write one thing: that somebody read. */
export const mayRecordAccess = (talent: TalentTable): PolicyStatement =>
  writeIn(talent, ['dynamodb:PutItem'], ['*#ACCESS#*']);

/** What became of a run of a schedule. */
export const mayRecordRuns = (talent: TalentTable): PolicyStatement =>
  writeIn(talent, ['dynamodb:PutItem'], ['SCHEDULE#*']);

/** The feed of an agency, and how far each subject was fed. */
export const mayAppendToFeed = (talent: TalentTable): PolicyStatement =>
  writeIn(talent, ['dynamodb:PutItem'], ['*#FEED', '*#FEED-SUBJECT#*']);

/** How far a subscription was delivered, that it is paused, and that somebody was told of a person. */
export const mayDeliver = (talent: TalentTable): PolicyStatement =>
  writeIn(
    talent,
    ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    ['*#SUBSCRIPTION#*', '*#REGISTER#subscription#*', '*#ACCESS#*'],
  );

/** Stored events are marked as published, never created or deleted. */
export const mayMarkPublished = (talent: TalentTable): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [talent.table.tableArn] }),
  useKey(talent),
];

export const mayPutEvents = (bus: EventBus): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }),
];

export const mayReadStream = (talent: TalentTable): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: [talent.streamArn],
  }),
  // Lambda asks for it, and it knows no resource; it shows names of streams, no data
  new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
  useKey(talent),
];
