import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type * as z from 'zod';

/** Replaces a small file: whoever is killed meanwhile finds the old content or the new one, never a half. */
export const writeSafely = (path: string, content: unknown): void => {
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, JSON.stringify(content));
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
};

/** Its content, null if there is none yet. */
export const readIfThere = <S extends z.ZodType>(path: string, schema: S): z.output<S> | null =>
  existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
