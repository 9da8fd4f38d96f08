import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOCAL_SETTINGS, prepareAssembly } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../support/test-stack.ts';

const run = promisify(execFile);
const Template = z.looseObject({
  Resources: z.record(z.string(), z.looseObject({ Metadata: z.unknown().optional() })),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotak9-synth-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A template without notes of where the bundles lie on this machine: they are no part of what is deployed. */
const read = async (folder: string, stack: string) => {
  const { Resources, ...rest } = Template.parse(
    JSON.parse(await readFile(join(folder, `${stack}.template.json`), 'utf8')),
  );
  const resources = Object.entries(Resources).map(([id, { Metadata: _notes, ...resource }]) => [
    id,
    resource,
  ]);
  return { ...rest, Resources: Object.fromEntries(resources) };
};

describe('what runs locally', () => {
  it('is the template that npm run synth gives for its settings, resource by resource', async () => {
    // in a folder of its own: one from an earlier start would name what was bundled then
    const local = await prepareAssembly({ root: ROOT, stage: 'dev', folder: join(folder, 'local') });
    const deployed = join(folder, 'deployed');
    const settings = Object.entries(LOCAL_SETTINGS).flatMap(([key, value]) => [
      '-c',
      `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ]);
    await run(
      join(ROOT, 'node_modules', '.bin', 'cdk'),
      ['synth', '--quiet', '--output', deployed, ...settings],
      { cwd: ROOT },
    );
    for (const stack of ['data', 'app', 'api', 'console', 'edge'].map((name) => `kotak9-dev-${name}`)) {
      const template = await read(deployed, stack);
      expect(Object.keys(template.Resources).length).toBeGreaterThan(3);
      expect(await read(local.assembly, stack)).toEqual(template);
    }
  });
});
