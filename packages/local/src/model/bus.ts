import * as z from 'zod';
import { compilePattern, type Pattern } from '../event-pattern/compile-pattern.ts';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { numberLike, parseProperties } from './parse-properties.ts';

export interface BusModel {
  readonly name: string;
  readonly arn: string;
}

export interface Retries {
  readonly attempts: number;
  readonly ageMs: number;
}

export interface TargetModel {
  readonly id: string;
  readonly arn: string;
  readonly input: string | undefined;
  readonly inputPath: string | undefined;
  readonly transformer:
    | { readonly paths: Readonly<Record<string, string>>; readonly template: string }
    | undefined;
  readonly deadLetterArn: string | undefined;
  readonly retries: Retries;
}

export interface RuleModel {
  readonly name: string;
  readonly arn: string;
  readonly bus: string;
  readonly pattern: Pattern;
  readonly targets: readonly TargetModel[];
}

const retryPolicy = z.object({
  MaximumRetryAttempts: numberLike.default(185),
  MaximumEventAgeInSeconds: numberLike.default(86_400),
});

/** A target as CloudFormation and the EventBridge API write it alike. */
export const target = z.object({
  Id: z.string(),
  Arn: z.string(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .object({ InputPathsMap: z.record(z.string(), z.string()).default({}), InputTemplate: z.string() })
    .optional(),
  RoleArn: z.string().optional(),
  DeadLetterConfig: z.object({ Arn: z.string().optional() }).optional(),
  RetryPolicy: retryPolicy.optional(),
});

const schema = z.object({
  EventBusName: z.string().default('default'),
  EventPattern: z.unknown(),
  State: z.string().default('ENABLED'),
  Targets: z.array(target).default([]),
});

/** Defaults of EventBridge and EventBridge Scheduler alike. */
export function readRetries(policy: z.infer<typeof retryPolicy> | undefined): Retries {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = policy ?? retryPolicy.parse({});
  return { attempts: MaximumRetryAttempts, ageMs: MaximumEventAgeInSeconds * 1000 };
}
export { retryPolicy };

export function readTarget(properties: z.infer<typeof target>): TargetModel {
  const transformer = properties.InputTransformer;
  return {
    id: properties.Id,
    arn: properties.Arn,
    input: properties.Input,
    inputPath: properties.InputPath,
    transformer:
      transformer === undefined
        ? undefined
        : { paths: transformer.InputPathsMap, template: transformer.InputTemplate },
    deadLetterArn: properties.DeadLetterConfig?.Arn,
    retries: readRetries(properties.RetryPolicy),
  };
}

export function readBus(resource: ResolvedResource): BusModel {
  return { name: resource.identity.name, arn: resource.identity.arn };
}

/** Reads an event rule; undefined when it is disabled or has no pattern (a legacy schedule rule). */
export function readRule(resource: ResolvedResource): RuleModel | undefined {
  const properties = parseProperties(resource, schema);
  if (properties.State === 'DISABLED' || properties.EventPattern === undefined) return undefined;
  return {
    name: resource.identity.name,
    arn: resource.identity.arn,
    bus: properties.EventBusName.split('/').at(-1) ?? properties.EventBusName,
    pattern: compilePattern(properties.EventPattern),
    targets: properties.Targets.map(readTarget),
  };
}
