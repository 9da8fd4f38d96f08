import * as z from 'zod';
import { compilePattern, type Pattern } from '../event-pattern/compile-pattern.ts';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { booleanLike, numberLike, parseProperties } from './parse-properties.ts';

interface Mapping {
  readonly id: string;
  readonly sourceArn: string;
  /** Name or ARN of the function. */
  readonly functionRef: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly reportsItemFailures: boolean;
  /** A record passes when one of them matches; none means that every record passes. */
  readonly filters: readonly Pattern[];
}

export interface StreamMapping extends Mapping {
  readonly kind: 'stream';
  readonly bisects: boolean;
  /** -1: for ever. */
  readonly maximumRetries: number;
  /** -1: for ever. */
  readonly maximumAgeMs: number;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
  readonly onFailureArn: string | undefined;
}

export interface QueueMapping extends Mapping {
  readonly kind: 'queue';
  readonly maximumConcurrency: number | undefined;
}

const schema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: booleanLike.default(true),
  BatchSize: numberLike.optional(),
  MaximumBatchingWindowInSeconds: numberLike.default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
  BisectBatchOnFunctionError: booleanLike.default(false),
  MaximumRetryAttempts: numberLike.default(-1),
  MaximumRecordAgeInSeconds: numberLike.default(-1),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).default('TRIM_HORIZON'),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  ScalingConfig: z.object({ MaximumConcurrency: numberLike.optional() }).optional(),
});

/** Reads an event source mapping; undefined when the template disables it. Throws on a source that is neither stream nor queue. */
export function readMapping(resource: ResolvedResource): StreamMapping | QueueMapping | undefined {
  const properties = parseProperties(resource, schema);
  if (!properties.Enabled) return undefined;
  const isQueue = properties.EventSourceArn.startsWith('arn:aws:sqs:');
  const isStream = properties.EventSourceArn.startsWith('arn:aws:dynamodb:');
  const mapping: Mapping = {
    id: resource.logicalId,
    sourceArn: properties.EventSourceArn,
    functionRef: properties.FunctionName,
    batchSize: properties.BatchSize ?? (isQueue ? 10 : 100),
    windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
    reportsItemFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    filters: (properties.FilterCriteria?.Filters ?? []).map((filter) =>
      compilePattern(JSON.parse(filter.Pattern)),
    ),
  };
  if (isQueue) {
    return { ...mapping, kind: 'queue', maximumConcurrency: properties.ScalingConfig?.MaximumConcurrency };
  }
  if (!isStream)
    throw new Error(`${resource.logicalId}: ${properties.EventSourceArn} is neither stream nor queue`);
  const age = properties.MaximumRecordAgeInSeconds;
  return {
    ...mapping,
    kind: 'stream',
    bisects: properties.BisectBatchOnFunctionError,
    maximumRetries: properties.MaximumRetryAttempts,
    maximumAgeMs: age < 0 ? -1 : age * 1000,
    startsAt: properties.StartingPosition,
    onFailureArn: properties.DestinationConfig?.OnFailure?.Destination,
  };
}
