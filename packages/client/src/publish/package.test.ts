import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from './build-package.ts';
import { measureBundle } from './measure-bundle.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const rootModules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));

/** A folder as it is at somebody who has installed the package. */
let folder: string;
let installed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kotak9-client-'));
  installed = join(folder, 'node_modules', '@kotak9', 'client');
  mkdirSync(dirname(installed), { recursive: true });
  await buildPackage(installed);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(rootModules, name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the published package', () => {
  it('has the compiled code, its declarations and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--offline'], { cwd: installed });
    const [packed]: { name: string; files: { path: string }[] }[] = JSON.parse(stdout);
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(packed?.name).toBe('@kotak9/client');
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'index.js', 'index.d.ts']),
    );
    const others = paths.filter((path) => !/(\.js|\.d\.ts)$/.test(path)).sort();
    expect(others).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(paths.filter((path) => /test|generate-|publish|testing/.test(path))).toEqual([]);
  }, 60_000);

  it('runs where nothing of the repository is', async () => {
    const script = `
      import { createClient, verifyWebhook } from '@kotak9/client';
      const fetch = async () => new Response('{"status":"ok"}');
      const { data } = await createClient({ baseUrl: 'http://service.test', fetch }).get('/health');
      console.log(data.status, (await verifyWebhook({ secret: '', headers: {}, body: '' })).reason);`;
    writeFileSync(join(folder, 'main.js'), script);
    const { stdout } = await run(process.execPath, ['main.js'], { cwd: folder });
    expect(stdout).toBe('ok header-missing\n');
  }, 60_000);

  it('is typed for whoever compiles against it, in Node and for browsers', async () => {
    const script = `
      import { createClient, type ProblemCode } from '@kotak9/client';
      const client = createClient({ baseUrl: 'http://service.test' });
      export const names = async (): Promise<string[]> => {
        const all: string[] = [];
        for await (const { name } of client.list('/v1/asn', { query: { box: 9 } })) all.push(name);
        return all;
      };
      // @ts-expect-error no such path
      client.get('/v1/nothing');
      // @ts-expect-error no such code
      export const code: ProblemCode = 'x';`;
    writeFileSync(join(folder, 'main.ts'), script);
    const options = {
      noEmit: true,
      strict: true,
      target: 'ES2022',
      types: [],
      lib: ['ES2024', 'DOM', 'DOM.AsyncIterable'],
    };
    const tsc = join(dirname(require.resolve('@typescript/native/package.json')), 'bin', 'tsc');
    for (const resolution of [{ module: 'NodeNext' }, { module: 'ESNext', moduleResolution: 'bundler' }]) {
      const config = { compilerOptions: { ...options, ...resolution }, files: ['main.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error: unknown) => ({
        stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error),
      }));
      expect(stdout).toBe('');
    }
  }, 120_000);
});

describe('the weight in a browser', () => {
  it('is below 12 kB for everything, and below 2 kB for webhooks alone', async () => {
    const whole = await measureBundle(['createClient', 'clientCredentials', 'verifyWebhook']);
    const webhook = await measureBundle(['verifyWebhook']);
    console.info(
      `client ${(whole / 1000).toFixed(1)} kB, webhooks ${(webhook / 1000).toFixed(1)} kB gzipped`,
    );
    expect(whole).toBeLessThan(12_000);
    expect(webhook).toBeLessThan(2000);
  });
});
