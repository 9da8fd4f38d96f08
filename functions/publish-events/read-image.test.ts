import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { readImage } from './read-image.ts';

const record = (NewImage: Record<string, AttributeValue>): DynamoDBRecord => ({ dynamodb: { NewImage } });
const key = { pk: { S: 'p' }, sk: { S: 's' } };

describe('readImage', () => {
  it.each<[string, AttributeValue, unknown]>([
    ['text', { S: 'IV/b' }, 'IV/b'],
    ['an empty text', { S: '' }, ''],
    ['a whole number', { N: '12' }, 12],
    ['a fraction', { N: '79.75' }, 79.75],
    ['true', { BOOL: true }, true],
    ['false', { BOOL: false }, false],
    ['null', { NULL: true }, null],
    ['an empty list', { L: [] }, []],
    ['an empty map', { M: {} }, {}],
    ['a list of mixed kinds', { L: [{ S: 'a' }, { N: '0' }, { NULL: true }] }, ['a', 0, null]],
    [
      'maps and lists within each other',
      { M: { actor: { M: { sub: { S: 'u-1' } } }, levels: { L: [{ M: { box: { NULL: true } } }] } } },
      { actor: { sub: 'u-1' }, levels: [{ box: null }] },
    ],
  ])('reads %s', (_, attribute, value) => {
    expect(readImage(record({ ...key, it: attribute }))).toEqual({ pk: 'p', sk: 's', it: value });
  });

  it.each<[string, DynamoDBRecord]>([
    ['no data', {}],
    ['no image', { dynamodb: { Keys: key } }],
    ['no sort key', record({ pk: { S: 'p' } })],
    ['a number for a key', record({ pk: { N: '1' }, sk: { S: 's' } })],
  ])('is null for a record with %s', (_, broken) => {
    expect(readImage(broken)).toBeNull();
  });
});
