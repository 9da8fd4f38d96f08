import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { booleanLike, numberLike, parseProperties } from './parse-properties.ts';

export interface Redrive {
  readonly deadLetterArn: string;
  readonly maxReceiveCount: number;
}

export interface QueueModel {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilityTimeoutMs: number;
  readonly delayMs: number;
  readonly retentionMs: number;
  readonly waitMs: number;
  readonly maximumBytes: number;
  readonly redrive: Redrive | undefined;
}

const redrive = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: numberLike });

const schema = z.object({
  VisibilityTimeout: numberLike.default(30),
  DelaySeconds: numberLike.default(0),
  MessageRetentionPeriod: numberLike.default(345_600),
  ReceiveMessageWaitTimeSeconds: numberLike.default(0),
  MaximumMessageSize: numberLike.default(1_048_576),
  RedrivePolicy: redrive.optional(),
  FifoQueue: booleanLike.default(false),
});

export function readQueue(resource: ResolvedResource): QueueModel {
  const properties = parseProperties(resource, schema);
  if (properties.FifoQueue) {
    throw new Error(`${resource.logicalId} is a FIFO queue, which the local runtime does not run`);
  }
  const { name, arn, ref } = resource.identity;
  const policy = properties.RedrivePolicy;
  return {
    name,
    arn,
    url: ref,
    visibilityTimeoutMs: properties.VisibilityTimeout * 1000,
    delayMs: properties.DelaySeconds * 1000,
    retentionMs: properties.MessageRetentionPeriod * 1000,
    waitMs: properties.ReceiveMessageWaitTimeSeconds * 1000,
    maximumBytes: properties.MaximumMessageSize,
    redrive:
      policy === undefined
        ? undefined
        : { deadLetterArn: policy.deadLetterTargetArn, maxReceiveCount: policy.maxReceiveCount },
  };
}
