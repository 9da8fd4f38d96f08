#!/usr/bin/env node
// Plain JavaScript, so that a Node which cannot run TypeScript can still say so.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that strips types by itself. */
const NEEDED = [22, 18];
const UNAVAILABLE = 69;

const isEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** The Node that the repository brings along as a dev dependency, if it is installed. */
const findOwnNode = () => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return [join(folder, 'bin', 'node'), join(folder, 'bin', 'node.exe')].find((file) => existsSync(file));
  } catch {
    return undefined;
  }
};

const remedy = `kotak9: Node ${process.versions.node} tidak dapat menjalankan TypeScript.
  Pasang Node 24 (https://nodejs.org), atau jalankan "npm ci" di akar repositori: Node 24 ikut terpasang.
kotak9: Node ${process.versions.node} cannot run TypeScript.
  Install Node 24 (https://nodejs.org), or run "npm ci" at the root of the repository, which brings Node 24.
`;

if (isEnough(process.versions.node)) {
  await import('../src/kotak9.ts');
} else {
  const node = process.env.KOTAK9_RELAUNCHED === '1' ? undefined : findOwnNode();
  if (node === undefined) {
    process.stderr.write(remedy);
    process.exitCode = UNAVAILABLE;
  } else {
    const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, KOTAK9_RELAUNCHED: '1' },
    });
    // the terminal sends Ctrl-C to both: the child ends, and its end is ours
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
    });
  }
}
