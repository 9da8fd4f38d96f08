import * as z from 'zod';
import type { ResolvedResource } from '../template/resolve-resources.ts';

/** Parses a resource's properties; the error names the resource and each property that is not as expected. */
export function parseProperties<T>(resource: ResolvedResource, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(resource.properties());
  if (parsed.success) return parsed.data;
  throw new Error(
    `${resource.type} ${resource.stack}/${resource.logicalId}:\n${z.prettifyError(parsed.error)}`,
  );
}

/** CloudFormation accepts numbers and booleans as text too. */
export const numberLike = z.coerce.number();
export const booleanLike = z.union([z.boolean(), z.stringbool()]);
