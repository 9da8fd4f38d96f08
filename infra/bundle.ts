import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createOpenApi } from '@kotak9/contracts';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FUNCTIONS = join(ROOT, 'functions');
/** Where the bundles lie: `<BUNDLES>/<function>/index.mjs`. */
export const BUNDLES = join(ROOT, 'dist', 'functions');

/** Of what is written as PDF. */
const FONTS = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];

/** Files that lie beside the bundle of a function, by the package that has them: they are read, not imported. */
const ASSETS: Readonly<Record<string, readonly string[]>> = {
  'api-merit': FONTS,
  'api-reports': FONTS,
  'api-meta': ['swagger-ui-dist/swagger-ui.css', 'swagger-ui-dist/swagger-ui-bundle.js'],
};

/** Files beside a bundle that are made here: what takes a second to make is not made while somebody waits. */
const GENERATED: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'api-meta': { 'openapi.json': () => JSON.stringify(createOpenApi()) },
};

export interface Bundle {
  readonly name: string;
  /** Bytes of index.mjs, plain and gzipped. */
  readonly size: number;
  readonly gzipped: number;
}

/**
 * Bundles every function of `folder` in one esbuild call: twelve at once cost little more than one. The same sources
 * give the same bytes, so an unchanged function keeps its asset hash. Throws when a folder has no handler.ts or a
 * source does not build.
 */
export const bundleFunctions = async (folder = FUNCTIONS, outdir = BUNDLES): Promise<readonly Bundle[]> => {
  const names = findFunctions(folder);
  dropStale(outdir, names);
  await build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => ({ in: join(folder, name, 'handler.ts'), out: `${name}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // the ESM build of a dependency leaves more unused code out: 696 → 460 kB for the same function
    mainFields: ['module', 'main'],
    minify: true,
    // CommonJS packages (exceljs) ask for Node's own modules by `require`, which a module has not
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
    // logs tell error classes apart by name
    keepNames: true,
    // a file of its own, linked: without the link Node's --enable-source-maps finds nothing
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  for (const name of names) addAssets(name, join(outdir, name));
  return names.map((name) => weigh(name, join(outdir, name, 'index.mjs')));
};

const findFunctions = (folder: string): readonly string[] => {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new Error(`no function in ${folder}`);
  const incomplete = names.filter((name) => !existsSync(join(folder, name, 'handler.ts')));
  if (incomplete.length === 0) return names;
  throw new Error(`no handler.ts in ${folder} for ${incomplete.join(', ')}: every folder is one Lambda`);
};

/** Bundles of functions that are gone must not be deployed by accident. */
const dropStale = (outdir: string, names: readonly string[]): void => {
  if (!existsSync(outdir)) return;
  for (const found of readdirSync(outdir)) {
    if (!names.includes(found)) rmSync(join(outdir, found), { recursive: true });
  }
};

const addAssets = (name: string, folder: string): void => {
  const { resolve } = createRequire(import.meta.url);
  for (const asset of ASSETS[name] ?? []) copyFileSync(resolve(asset), join(folder, basename(asset)));
  for (const [file, make] of Object.entries(GENERATED[name] ?? {})) writeFileSync(join(folder, file), make());
};

const weigh = (name: string, file: string): Bundle => {
  const code = readFileSync(file);
  return { name, size: code.length, gzipped: gzipSync(code).length };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(8);

if (import.meta.main) {
  for (const { name, size, gzipped } of await bundleFunctions()) {
    console.log(`${name.padEnd(24)}${kilobytes(size)}${kilobytes(gzipped)} gzipped`);
  }
}
