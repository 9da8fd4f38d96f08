import * as z from 'zod';
import { type Expression, parseExpression } from '../scheduler/parse-expression.ts';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { type Retries, readRetries, retryPolicy } from './bus.ts';
import { parseProperties } from './parse-properties.ts';

export interface ScheduleModel {
  readonly name: string;
  readonly arn: string;
  readonly isEnabled: boolean;
  readonly expression: Expression;
  readonly timeZone: string;
  readonly targetArn: string;
  /** Text with `<aws.scheduler.…>` marks; undefined: the scheduler's default event. */
  readonly input: string | undefined;
  readonly deadLetterArn: string | undefined;
  readonly retries: Retries;
}

const schema = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.string().default('ENABLED'),
  Target: z.object({
    Arn: z.string(),
    Input: z.string().optional(),
    DeadLetterConfig: z.object({ Arn: z.string().optional() }).optional(),
    RetryPolicy: retryPolicy.optional(),
  }),
});

export function readSchedule(resource: ResolvedResource): ScheduleModel {
  const properties = parseProperties(resource, schema);
  return {
    name: resource.identity.name,
    arn: resource.identity.arn,
    isEnabled: properties.State === 'ENABLED',
    expression: parseExpression(properties.ScheduleExpression, properties.ScheduleExpressionTimezone),
    timeZone: properties.ScheduleExpressionTimezone,
    targetArn: properties.Target.Arn,
    input: properties.Target.Input,
    deadLetterArn: properties.Target.DeadLetterConfig?.Arn,
    retries: readRetries(properties.Target.RetryPolicy),
  };
}
