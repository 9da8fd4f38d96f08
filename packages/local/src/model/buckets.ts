import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';
import type { CorsModel } from './api.ts';
import { numberLike, parseProperties } from './parse-properties.ts';

export interface BucketModel {
  readonly name: string;
  /** Of pages that may read and write its objects from a browser. */
  readonly cors: CorsModel | undefined;
}

const strings = z.array(z.string()).default([]);
const schema = z.object({
  CorsConfiguration: z
    .object({
      CorsRules: z
        .array(
          z.object({
            AllowedOrigins: strings,
            AllowedMethods: strings,
            AllowedHeaders: strings,
            ExposedHeaders: strings,
            MaxAge: numberLike.optional(),
          }),
        )
        .max(1),
    })
    .optional(),
});

export function readBucket(resource: ResolvedResource): BucketModel {
  const [rule] = parseProperties(resource, schema).CorsConfiguration?.CorsRules ?? [];
  return {
    name: resource.identity.name,
    cors: rule && {
      origins: rule.AllowedOrigins,
      methods: rule.AllowedMethods,
      headers: rule.AllowedHeaders,
      exposed: rule.ExposedHeaders,
      credentials: false,
      maxAgeSeconds: rule.MaxAge,
    },
  };
}
