import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { numberLike, parseProperties } from './parse-properties.ts';

/** What happens to asynchronous events that a function fails. */
export interface InvokeConfigModel {
  readonly functionRef: string;
  /** Retries after the first attempt. */
  readonly attempts: number;
  readonly ageMs: number;
  readonly onFailureArn: string | undefined;
}

const schema = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: numberLike.default(2),
  MaximumEventAgeInSeconds: numberLike.default(21_600),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

export function readInvokeConfig(resource: ResolvedResource): InvokeConfigModel {
  const properties = parseProperties(resource, schema);
  return {
    functionRef: properties.FunctionName,
    attempts: properties.MaximumRetryAttempts,
    ageMs: properties.MaximumEventAgeInSeconds * 1000,
    onFailureArn: properties.DestinationConfig?.OnFailure?.Destination,
  };
}

/** Lambda's own defaults for a function without a configuration. */
export const defaultInvokeConfig = (functionRef: string): InvokeConfigModel => ({
  functionRef,
  attempts: 2,
  ageMs: 21_600_000,
  onFailureArn: undefined,
});
