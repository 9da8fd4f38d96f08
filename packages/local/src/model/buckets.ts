import type { ResolvedResource } from '../template/resolve-resources.ts';

export interface BucketModel {
  readonly name: string;
}

export function readBucket({ identity }: ResolvedResource): BucketModel {
  return { name: identity.name };
}
