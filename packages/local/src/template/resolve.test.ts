/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is the syntax of Fn::Sub */
import { describe, expect, it } from 'vitest';
import { type Lookup, noValue, resolve } from './resolve.ts';

const lookup: Lookup = {
  ref: (id) => (id === 'AWS::NoValue' ? noValue : `ref:${id}`),
  attribute: (id, attribute) => `${id}.${attribute}`,
  importValue: (name) => `import:${name}`,
  stackOutput: (stack, output) => `${stack}/${output}`,
  mapping: (map, first, second) => `${map}:${first}:${second}`,
  condition: (name) => name === 'yes',
  ssm: (name) => `ssm:${name}`,
};

const cases: readonly (readonly [template: unknown, value: unknown])[] = [
  [{ Ref: 'X' }, 'ref:X'],
  [{ 'Fn::GetAtt': ['X', 'Arn'] }, 'X.Arn'],
  [{ 'Fn::GetAtt': 'X.Outputs.Name' }, 'X.Outputs.Name'],
  [{ 'Fn::Join': ['-', ['a', { Ref: 'X' }, 3]] }, 'a-ref:X-3'],
  [{ 'Fn::Sub': 'a-${X}-${X.Arn}-${!literal}' }, 'a-ref:X-X.Arn-${literal}'],
  [{ 'Fn::Sub': ['${v}-${X}', { v: { Ref: 'Y' } }] }, 'ref:Y-ref:X'],
  [{ 'Fn::Select': ['1', { 'Fn::Split': [',', 'a,b,c'] }] }, 'b'],
  [{ 'Fn::ImportValue': { 'Fn::Sub': '${X}-name' } }, 'import:ref:X-name'],
  [{ 'Fn::GetStackOutput': { StackName: 's', OutputName: 'o' } }, 's/o'],
  [{ 'Fn::FindInMap': ['m', { Ref: 'a' }, 'b'] }, 'm:ref:a:b'],
  [{ 'Fn::If': ['yes', 1, 2] }, 1],
  [{ 'Fn::If': ['no', 1, { Ref: 'X' }] }, 'ref:X'],
  [{ 'Fn::Base64': 'a' }, 'YQ=='],
  [{ 'Fn::ToJsonString': { a: { Ref: 'X' } } }, '{"a":"ref:X"}'],
  [{ 'Fn::Equals': [{ Ref: 'X' }, 'ref:X'] }, true],
  [{ 'Fn::And': [{ Condition: 'yes' }, { 'Fn::Not': [{ Condition: 'no' }] }] }, true],
  [{ 'Fn::Or': [{ Condition: 'no' }, { Condition: 'no' }] }, false],
  ['{{resolve:ssm:/a/b}}!', 'ssm:/a/b!'],
  [{ keep: [1, { Ref: 'AWS::NoValue' }], drop: { Ref: 'AWS::NoValue' } }, { keep: [1] }],
  [
    { Ref: 'X', other: 1 },
    { Ref: 'X', other: 1 },
  ],
  [null, null],
];

describe('intrinsic functions', () => {
  it.each(cases)('%j is %j', (template, value) => {
    expect(resolve(template, lookup)).toEqual(value);
  });

  it('refuses a function that it does not know, and a wrong argument', () => {
    expect(() => resolve({ 'Fn::Cidr': ['10.0.0.0/8', 2, 3] }, lookup)).toThrow('Fn::Cidr');
    expect(() => resolve({ 'Fn::Join': ['-', 'abc'] }, lookup)).toThrow('Fn::Join wants a list');
    expect(() => resolve({ 'Fn::Sub': { a: 1 } }, lookup)).toThrow('Fn::Sub wants a text');
  });
});
