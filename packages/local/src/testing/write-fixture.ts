import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureBundles } from './fixture-bundles.ts';
import { appTemplate, dataTemplate, fixtureAssets, fixtureManifest } from './fixture-templates.ts';

/** Writes the bundle of one fixture function, new or changed. */
export function writeBundle(assembly: string, name: string, code: string): void {
  const folder = join(assembly, 'bundles', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mjs'), code);
}

/** Writes a small assembly, of the form that the CDK synthesizes, into a new folder and answers the folder. */
export function writeFixture(app: object = appTemplate, data: object = dataTemplate): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  const files = {
    'manifest.json': fixtureManifest,
    'fixture-data.template.json': data,
    'fixture-app.template.json': app,
    'fixture-data.assets.json': { files: {} },
    'fixture-app.assets.json': fixtureAssets,
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
  for (const [name, code] of Object.entries(fixtureBundles)) writeBundle(folder, name, code);
  return folder;
}

/** A new, empty folder for a stack's data. */
export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'stack-'));
