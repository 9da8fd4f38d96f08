/** What the intrinsic functions of one stack look things up in. */
export interface Lookup {
  ref(logicalId: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  importValue(name: string): unknown;
  stackOutput(stack: string, output: string): unknown;
  mapping(map: string, first: string, second: string): unknown;
  condition(name: string): boolean;
  /** Value of an SSM parameter that a stack of the same assembly declares. */
  ssm(name: string): unknown;
}

type Intrinsic = (argument: unknown, lookup: Lookup) => unknown;

const list = (value: unknown, of: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`${of} wants a list, got ${JSON.stringify(value)}`);
  return value;
};

const text = (value: unknown, of: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${of} wants a text, got ${JSON.stringify(value)}`);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function substitute(argument: unknown, lookup: Lookup): string {
  const [template, given] = Array.isArray(argument) ? argument : [argument, {}];
  const variables = isRecord(given) ? given : {};
  return text(template, 'Fn::Sub').replaceAll(
    /\$\{(!?)([^}]+)\}/g,
    (_whole, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`;
      if (name in variables) return text(resolve(variables[name], lookup), `Fn::Sub ${name}`);
      const [logicalId = '', ...path] = name.split('.');
      const value = path.length === 0 ? lookup.ref(logicalId) : lookup.attribute(logicalId, path.join('.'));
      return text(value, `Fn::Sub ${name}`);
    },
  );
}

function getAttribute(argument: unknown, lookup: Lookup): unknown {
  const [logicalId, attribute] = Array.isArray(argument)
    ? argument
    : text(argument, 'Fn::GetAtt').split(/\.(.*)/s);
  return lookup.attribute(text(logicalId, 'Fn::GetAtt'), text(resolve(attribute, lookup), 'Fn::GetAtt'));
}

function choose(argument: unknown, lookup: Lookup): unknown {
  const [name, yes, no] = list(argument, 'Fn::If');
  return resolve(lookup.condition(text(name, 'Fn::If')) ? yes : no, lookup);
}

function select(argument: unknown, lookup: Lookup): unknown {
  const [index, from] = list(argument, 'Fn::Select');
  return list(resolve(from, lookup), 'Fn::Select')[Number(text(resolve(index, lookup), 'Fn::Select'))];
}

function join(argument: unknown, lookup: Lookup): string {
  const [separator, parts] = list(argument, 'Fn::Join');
  return list(resolve(parts, lookup), 'Fn::Join')
    .map((part) => text(part, 'Fn::Join'))
    .join(text(separator, 'Fn::Join'));
}

function split(argument: unknown, lookup: Lookup): string[] {
  const [separator, source] = list(argument, 'Fn::Split');
  return text(resolve(source, lookup), 'Fn::Split').split(text(separator, 'Fn::Split'));
}

function findInMap(argument: unknown, lookup: Lookup): unknown {
  const [map = '', first = '', second = ''] = list(argument, 'Fn::FindInMap').map((key) =>
    text(resolve(key, lookup), 'Fn::FindInMap'),
  );
  return lookup.mapping(map, first, second);
}

function getStackOutput(argument: unknown, lookup: Lookup): unknown {
  if (!isRecord(argument)) throw new Error('Fn::GetStackOutput wants StackName and OutputName');
  return lookup.stackOutput(
    text(resolve(argument['StackName'], lookup), 'Fn::GetStackOutput'),
    text(resolve(argument['OutputName'], lookup), 'Fn::GetStackOutput'),
  );
}

const truths = (argument: unknown, lookup: Lookup): boolean[] =>
  list(argument, 'condition').map((part) => resolve(part, lookup) === true);

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, lookup) => lookup.ref(text(argument, 'Ref')),
  Condition: (argument, lookup) => lookup.condition(text(argument, 'Condition')),
  'Fn::GetAtt': getAttribute,
  'Fn::Sub': substitute,
  'Fn::Join': join,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::If': choose,
  'Fn::FindInMap': findInMap,
  'Fn::ImportValue': (argument, lookup) =>
    lookup.importValue(text(resolve(argument, lookup), 'Fn::ImportValue')),
  'Fn::GetStackOutput': getStackOutput,
  'Fn::Base64': (argument, lookup) =>
    Buffer.from(text(resolve(argument, lookup), 'Fn::Base64')).toString('base64'),
  'Fn::ToJsonString': (argument, lookup) => JSON.stringify(resolve(argument, lookup)),
  'Fn::Equals': (argument, lookup) => {
    const [left, right] = list(resolve(argument, lookup), 'Fn::Equals');
    return JSON.stringify(left) === JSON.stringify(right);
  },
  'Fn::Not': (argument, lookup) => !truths(argument, lookup)[0],
  'Fn::And': (argument, lookup) => truths(argument, lookup).every((truth) => truth),
  'Fn::Or': (argument, lookup) => truths(argument, lookup).some((truth) => truth),
};

/** Marks a property that `AWS::NoValue` removes. */
export const noValue = Symbol('AWS::NoValue');

function resolveObject(value: Record<string, unknown>, lookup: Lookup): unknown {
  const keys = Object.keys(value);
  const [only] = keys;
  if (only !== undefined && keys.length === 1) {
    const intrinsic = intrinsics[only];
    if (intrinsic !== undefined) return intrinsic(value[only], lookup);
    if (only.startsWith('Fn::'))
      throw new Error(`the template uses ${only}, which the local runtime does not know`);
  }
  const resolved = keys.map((key) => [key, resolve(value[key], lookup)] as const);
  return Object.fromEntries(resolved.filter(([, property]) => property !== noValue));
}

/** Replaces every intrinsic function in a template value by what it stands for. Throws on an unknown function. */
export function resolve(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}/g, (_whole, name: string) =>
      text(lookup.ssm(name), `resolve:ssm:${name}`),
    );
  }
  if (Array.isArray(value)) {
    return value.map((entry) => resolve(entry, lookup)).filter((entry) => entry !== noValue);
  }
  return isRecord(value) ? resolveObject(value, lookup) : value;
}
