import { describe, expect, it } from 'vitest';
import type { TargetModel } from '../model/bus.ts';
import { readPath, targetInput } from './target-input.ts';

const event = { id: '1', detail: { name: 'a "b"', n: 5, list: [{ x: 'y' }], 'dotted.key': true } };
const target = (more: Partial<TargetModel>): TargetModel => ({
  id: 't',
  arn: 'arn:aws:sqs:r:a:q',
  input: undefined,
  inputPath: undefined,
  transformer: undefined,
  deadLetterArn: undefined,
  retries: { attempts: 0, ageMs: 0 },
  ...more,
});

describe('what a target gets', () => {
  it.each([
    [{}, event],
    [{ input: '{"fixed":1}' }, { fixed: 1 }],
    [{ inputPath: '$.detail.list' }, [{ x: 'y' }]],
    [{ inputPath: '$.none' }, {}],
    [
      {
        transformer: {
          paths: { name: '$.detail.name', n: '$.detail.n' },
          template: '{"t":"is <name>","n":<n>,"raw":<name>}',
        },
      },
      { t: 'is a "b"', n: 5, raw: 'a "b"' },
    ],
    [{ transformer: { paths: {}, template: '{"all":<aws.events.event>}' } }, { all: event }],
  ])('%j', (more, expected) => {
    expect(JSON.parse(targetInput(target(more), event))).toEqual(expected);
  });

  it.each([
    ['$', event],
    ['$.detail.list[0].x', 'y'],
    ["$.detail['dotted.key']", true],
    ['$.detail.list.x', undefined],
    ['$.constructor', undefined],
  ])('%s', (path, expected) => {
    expect(readPath(event, path)).toEqual(expected);
  });
});
