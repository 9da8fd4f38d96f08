import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../bin/kotak9.js', import.meta.url));

/** Makes a Node say that it is an older one, before anything else runs in it. */
const asNode20 = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })",
)}`;

const launch = (nodeArgs: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, launcher, ...args], {
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });

describe('the launcher', () => {
  it('runs where Node strips types', async () => {
    expect(await launch([], ['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('nine-box'),
    });
  }, 60_000);

  it('goes over to the Node of the repository where it does not, and keeps arguments and exit code', async () => {
    const { code, err } = await launch(['--import', asNode20], ['nine-box', '--box']);
    expect(code).toBe(2);
    expect(err).toContain("Unknown option '--box'");
  }, 60_000);

  it('says what to do where there is none', async () => {
    const { code, err } = await launch(['--import', asNode20], ['--help'], { KOTAK9_RELAUNCHED: '1' });
    expect(code).toBe(69);
    expect(err).toContain('kotak9: Node 20.11.0 cannot run TypeScript.');
    expect(err).toContain('npm ci');
  }, 60_000);
});
