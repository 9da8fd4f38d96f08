import { basename, extname } from 'node:path';
import * as z from 'zod';
import type { Assembly } from '../template/read-assembly.ts';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import { parseProperties } from './parse-properties.ts';

/** Files that a deployment copies into a bucket. */
export interface DeployedFilesModel {
  readonly bucket: string;
  /** Absolute folders, each over the one before it. */
  readonly folders: readonly string[];
  /** Patterns of keys that are left out, and of those that are taken nevertheless. */
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  readonly cacheControl: string | undefined;
}

const patterns = z.array(z.string()).default([]);
const schema = z.object({
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.literal('').optional(),
  SourceObjectKeys: z.array(z.string()),
  Exclude: patterns,
  Include: patterns,
  SystemMetadata: z.object({ 'cache-control': z.string().optional() }).default({}),
});

export function readDeployedFiles(resource: ResolvedResource, assembly: Assembly): DeployedFilesModel {
  const properties = parseProperties(resource, schema);
  return {
    bucket: properties.DestinationBucketName,
    folders: properties.SourceObjectKeys.map((key) => {
      const folder = assembly.assets.get(basename(key, extname(key)));
      if (folder !== undefined) return folder;
      throw new Error(`${resource.logicalId}: asset ${key} is not in the assembly ${assembly.folder}`);
    }),
    exclude: properties.Exclude,
    include: properties.Include,
    cacheControl: properties.SystemMetadata['cache-control'],
  };
}
