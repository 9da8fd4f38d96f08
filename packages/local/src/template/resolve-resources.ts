import { type Identity, identify, localAccount, nameProperty, type Place } from './identity.ts';
import type { Assembly, Resource, Stack } from './read-assembly.ts';
import { type Lookup, noValue, resolve } from './resolve.ts';

export interface ResolvedResource {
  readonly type: string;
  readonly stack: string;
  readonly logicalId: string;
  readonly identity: Identity;
  /** Properties with every intrinsic function replaced; computed when asked, so that unused exotic ones do no harm. */
  properties(): Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const unknownName = (kind: string, name: string, stack: string) =>
  new Error(`the template of ${stack} refers to ${kind} ${name}, which no stack declares`);

/** Resolves all stacks of an assembly together, so that cross-stack references find their export. */
export function resolveResources(assembly: Assembly, awsEndpoint: string): readonly ResolvedResource[] {
  const lookups = new Map(
    assembly.stacks.map((stack) => [stack.name, createLookup(stack, assembly, lookupOf, awsEndpoint)]),
  );
  function lookupOf(stack: string): Lookup {
    const lookup = lookups.get(stack);
    if (lookup === undefined) throw new Error(`no stack is called ${stack}`);
    return lookup;
  }
  return assembly.stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources)
      .filter(
        ([, resource]) =>
          resource.Condition === undefined || lookupOf(stack.name).condition(resource.Condition),
      )
      .map(([logicalId, resource]) => ({
        type: resource.Type,
        stack: stack.name,
        logicalId,
        identity: identityOf(stack, logicalId, resource, lookupOf(stack.name), awsEndpoint),
        properties: () => resolveProperties(resource, lookupOf(stack.name)),
        metadata: resource.Metadata,
      })),
  );
}

function resolveProperties(resource: Resource, lookup: Lookup): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(resource.Properties)
      .map(([name, value]) => [name, resolve(value, lookup)] as const)
      .filter(([, value]) => value !== noValue),
  );
}

function identityOf(
  stack: Stack,
  logicalId: string,
  resource: Resource,
  lookup: Lookup,
  awsEndpoint: string,
): Identity {
  const place: Place = { region: stack.region, awsEndpoint };
  const property = nameProperty[resource.Type];
  const given = property === undefined ? undefined : resolve(resource.Properties[property], lookup);
  const givenName = typeof given === 'string' ? given : undefined;
  return identify({ type: resource.Type, givenName, stack: stack.name, logicalId }, place);
}

function createLookup(
  stack: Stack,
  assembly: Assembly,
  lookupOf: (stack: string) => Lookup,
  awsEndpoint: string,
): Lookup {
  const { template } = stack;
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::Region': stack.region,
    'AWS::AccountId': localAccount,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${localAccount}:stack/${stack.name}/local`,
    'AWS::NotificationARNs': [],
    'AWS::NoValue': noValue,
  };

  function identityNamed(logicalId: string): Identity {
    const resource = template.Resources[logicalId];
    if (resource === undefined) throw unknownName('resource', logicalId, stack.name);
    return identityOf(stack, logicalId, resource, lookup, awsEndpoint);
  }

  const lookup: Lookup = {
    ref(logicalId) {
      if (logicalId in pseudo) return pseudo[logicalId];
      const parameter = template.Parameters[logicalId];
      if (parameter === undefined) return identityNamed(logicalId).ref;
      const isSsm = parameter.Type.startsWith('AWS::SSM::Parameter::Value');
      return isSsm ? lookup.ssm(String(parameter.Default)) : parameter.Default;
    },
    attribute(logicalId, attribute) {
      const identity = identityNamed(logicalId);
      if (attribute === 'Arn') return identity.arn;
      return identity.attributes[attribute] ?? `${identity.name}/${attribute}`;
    },
    importValue(name) {
      for (const other of assembly.stacks) {
        const exported = Object.values(other.template.Outputs).find(
          (output) =>
            output.Export !== undefined && resolve(output.Export.Name, lookupOf(other.name)) === name,
        );
        if (exported !== undefined) return resolve(exported.Value, lookupOf(other.name));
      }
      throw unknownName('export', name, stack.name);
    },
    stackOutput(stackName, output) {
      const found = assembly.stacks.find((other) => other.name === stackName)?.template.Outputs[output];
      if (found === undefined) throw unknownName('output', `${stackName}.${output}`, stack.name);
      return resolve(found.Value, lookupOf(stackName));
    },
    mapping(map, first, second) {
      return template.Mappings[map]?.[first]?.[second];
    },
    condition(name) {
      return resolve(template.Conditions[name], lookup) === true;
    },
    ssm(name) {
      for (const other of assembly.stacks) {
        for (const resource of Object.values(other.template.Resources)) {
          if (resource.Type !== 'AWS::SSM::Parameter') continue;
          if (resolve(resource.Properties['Name'], lookupOf(other.name)) !== name) continue;
          return resolve(resource.Properties['Value'], lookupOf(other.name));
        }
      }
      throw unknownName('SSM parameter', name, stack.name);
    },
  };
  return lookup;
}
