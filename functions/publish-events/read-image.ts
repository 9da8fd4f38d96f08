import type { Item } from '@kotak9/store';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';

/** The plain value of a DynamoDB attribute, for the kinds that a stored event has. */
const plain = (value: AttributeValue): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined) return plainObject(value.M);
  return undefined;
};

const plainObject = (attributes: Readonly<Record<string, AttributeValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)]));

/** The item that a stream record inserted; null if it carries none of ours. */
export const readImage = ({ dynamodb }: DynamoDBRecord): Item | null => {
  if (dynamodb?.NewImage === undefined) return null;
  const { pk, sk, ...rest } = plainObject(dynamodb.NewImage);
  return typeof pk === 'string' && typeof sk === 'string' ? { ...rest, pk, sk } : null;
};
