import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { booleanLike, parseProperties } from './parse-properties.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const projection = z.object({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']).optional(),
  NonKeyAttributes: z.array(z.string()).optional(),
});
const index = z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: projection });

const schema = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z.array(index).default([]),
  LocalSecondaryIndexes: z.array(index).default([]),
  StreamSpecification: z
    .object({
      StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']).optional(),
    })
    .optional(),
  TimeToLiveSpecification: z
    .object({ AttributeName: z.string().optional(), Enabled: booleanLike })
    .optional(),
});

type Properties = z.infer<typeof schema>;

export interface TableModel {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
  readonly attributes: Properties['AttributeDefinitions'];
  readonly key: Properties['KeySchema'];
  readonly globalIndexes: Properties['GlobalSecondaryIndexes'];
  readonly localIndexes: Properties['LocalSecondaryIndexes'];
  readonly streamView: string | undefined;
  readonly ttlAttribute: string | undefined;
}

export function readTable(resource: ResolvedResource): TableModel {
  const properties = parseProperties(resource, schema);
  const { name, arn, attributes } = resource.identity;
  const ttl = properties.TimeToLiveSpecification;
  return {
    name,
    arn,
    streamArn: attributes['StreamArn'] ?? '',
    attributes: properties.AttributeDefinitions,
    key: properties.KeySchema,
    globalIndexes: properties.GlobalSecondaryIndexes,
    localIndexes: properties.LocalSecondaryIndexes,
    streamView: properties.StreamSpecification?.StreamViewType,
    ttlAttribute: ttl?.Enabled === true ? ttl.AttributeName : undefined,
  };
}
