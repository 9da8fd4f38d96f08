import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const LICENSE = fileURLToPath(new URL('../../../../LICENSE', import.meta.url));

/** What the source's package.json says of the package itself. */
interface SourcePackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const publishedPackage = (source: SourcePackage): object => ({
  name: source.name,
  version: source.version,
  license: source.license,
  description: source.description,
  type: 'module',
  // Node's own fetch, WebCrypto and AbortSignal.any
  engines: { node: '>=20.3' },
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  dependencies: source.dependencies,
});

/**
 * Writes the package as it is published: plain JavaScript with its declarations. Within the repository everybody uses
 * the sources; what `exports` must say differs, so the published folder has a package.json of its own.
 */
export const buildPackage = async (outDir: string): Promise<void> => {
  rmSync(outDir, { recursive: true, force: true });
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')),
    'bin',
    'tsc',
  );
  await promisify(execFile)(process.execPath, [
    tsc,
    '-p',
    join(FOLDER, 'tsconfig.build.json'),
    '--outDir',
    outDir,
  ]);
  const source: SourcePackage = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(publishedPackage(source), null, 2)}\n`);
  copyFileSync(join(FOLDER, 'README.md'), join(outDir, 'README.md'));
  copyFileSync(LICENSE, join(outDir, 'LICENSE'));
};
