import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { BUNDLES } from './bundle.ts';
import { createApp } from './kotak9-app.ts';

const bundleOf = (name: string): Code => {
  const folder = join(BUNDLES, name);
  if (existsSync(join(folder, 'index.mjs'))) return Code.fromAsset(folder);
  throw new Error(
    `no bundle of ${name} in ${folder}: run "npm run bundle" (functions/${name}/handler.ts must exist)`,
  );
};

const CONSOLE = fileURLToPath(new URL('../dist/console', import.meta.url));

const builtConsole = (): ISource => {
  if (existsSync(join(CONSOLE, 'index.html'))) return Source.asset(CONSOLE, { exclude: ['.vite'] });
  throw new Error(`no console in ${CONSOLE}: run "npm run build:console"`);
};

createApp({ codeOf: bundleOf, consoleFiles: builtConsole() }).app.synth();
