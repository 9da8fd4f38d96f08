import { basename, extname } from 'node:path';
import * as z from 'zod';
import type { Assembly } from '../template/read-assembly.ts';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { numberLike, parseProperties } from './parse-properties.ts';

export interface FunctionModel {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** Absolute folder of the bundle. */
  readonly folder: string;
  /** `<file>.<export>` as in the template. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly reservedConcurrency: number | undefined;
}

const schema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string().default('index.handler'),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
  Timeout: numberLike.default(3),
  MemorySize: numberLike.default(128),
  ReservedConcurrentExecutions: numberLike.optional(),
});

export function readFunction(resource: ResolvedResource, assembly: Assembly): FunctionModel {
  const properties = parseProperties(resource, schema);
  const hash = basename(properties.Code.S3Key, extname(properties.Code.S3Key));
  const folder = assembly.assets.get(hash);
  if (folder === undefined) {
    throw new Error(`${resource.logicalId}: asset ${hash} is not in the assembly ${assembly.folder}`);
  }
  const { name, arn } = resource.identity;
  return {
    name,
    arn,
    region: arn.split(':')[3] ?? '',
    folder,
    handler: properties.Handler,
    environment: properties.Environment?.Variables ?? {},
    timeoutMs: properties.Timeout * 1000,
    memoryMb: properties.MemorySize,
    reservedConcurrency: properties.ReservedConcurrentExecutions,
  };
}
