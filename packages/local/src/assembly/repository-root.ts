import { join } from 'node:path';

/** Root folder of the repository that this file is part of. */
export const repositoryRoot = join(import.meta.dirname, '..', '..', '..', '..');

/** Folder below which everything local is kept. */
export const localFolder = join(repositoryRoot, '.local');
