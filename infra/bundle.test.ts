import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleFunctions } from './bundle.ts';

describe('bundleFunctions', () => {
  let folder: string;
  let outdir: string;

  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'kotak9-bundle-'));
    folder = join(root, 'functions');
    outdir = join(root, 'dist');
    writeFunction('greet', "export const handler = (name: string): string => 'halo ' + name;");
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const writeFunction = (name: string, source: string): void => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'handler.ts'), source);
  };
  const bundleOf = (name: string): string => join(outdir, name, 'index.mjs');

  it('makes one module a function, with its source map beside it, and says what it weighs', async () => {
    writeFunction('part', 'export const handler = (): string => "pergi";');
    const bundles = await bundleFunctions(folder, outdir);
    expect(bundles.map(({ name }) => name)).toEqual(['greet', 'part']);
    expect(bundles[0]?.size).toBe(readFileSync(bundleOf('greet')).length);
    expect(readdirSync(join(outdir, 'greet')).sort()).toEqual(['index.mjs', 'index.mjs.map']);
    const { handler } = await import(pathToFileURL(bundleOf('greet')).href);
    expect(handler('Jayapura')).toBe('halo Jayapura');
  });

  it('gives the same bytes for the same sources', async () => {
    await bundleFunctions(folder, outdir);
    const first = readFileSync(bundleOf('greet'));
    await bundleFunctions(folder, outdir);
    expect(readFileSync(bundleOf('greet')).equals(first)).toBe(true);
  });

  it('puts the contract and the files of its reference page beside api-meta', async () => {
    writeFunction('api-meta', 'export const handler = () => 1;');
    await bundleFunctions(folder, outdir);
    expect(readdirSync(join(outdir, 'api-meta'))).toEqual(
      expect.arrayContaining(['openapi.json', 'swagger-ui-bundle.js', 'swagger-ui.css']),
    );
    const { openapi } = JSON.parse(readFileSync(join(outdir, 'api-meta', 'openapi.json'), 'utf8'));
    expect(openapi).toBe('3.1.1');
  });

  it('drops the bundle of a function that is gone', async () => {
    writeFunction('gone', 'export const handler = () => 1;');
    await bundleFunctions(folder, outdir);
    rmSync(join(folder, 'gone'), { recursive: true });
    await bundleFunctions(folder, outdir);
    expect(readdirSync(outdir)).toEqual(['greet']);
  });

  it('names every folder without a handler', async () => {
    mkdirSync(join(folder, 'empty'));
    await expect(bundleFunctions(folder, outdir)).rejects.toThrow(/no handler\.ts in .*functions for empty/);
  });

  it('fails on a source that does not build', async () => {
    writeFunction('broken', "import { nothing } from './nowhere.ts'; export const handler = nothing;");
    await expect(bundleFunctions(folder, outdir)).rejects.toThrow(/nowhere/);
  });
});
