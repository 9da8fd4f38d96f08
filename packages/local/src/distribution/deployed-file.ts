import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../http/answer.ts';
import type { DeployedFilesModel } from '../model/deployed-files.ts';
import { contentTypeOf } from './content-type.ts';
import { matchesPattern } from './matches-pattern.ts';

export interface DeployedFile {
  readonly headers: Answer['headers'];
  readonly content: Buffer;
}

/** A later pattern wins, and what is included comes after what is excluded. */
const takes = ({ exclude, include }: DeployedFilesModel, key: string): boolean =>
  include.some((pattern) => matchesPattern(pattern, key)) ||
  !exclude.some((pattern) => matchesPattern(pattern, key));

const read = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });

/** The object of a bucket that the deployments have put there, from the folders that they would copy. */
export async function findDeployedFile(
  deployments: readonly DeployedFilesModel[],
  key: string,
): Promise<DeployedFile | undefined> {
  for (const deployment of deployments.toReversed().filter((one) => takes(one, key))) {
    for (const folder of deployment.folders.toReversed()) {
      const content = await read(join(folder, key));
      if (content === undefined) continue;
      const { cacheControl } = deployment;
      return {
        content,
        headers: {
          'content-type': contentTypeOf(key),
          etag: `"${createHash('md5').update(content).digest('hex')}"`,
          ...(cacheControl === undefined ? {} : { 'cache-control': cacheControl }),
        },
      };
    }
  }
  return undefined;
}
