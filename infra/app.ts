import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { BUNDLES } from './bundle.ts';
import { createApp } from './kotak9-app.ts';

const bundleOf = (name: string): Code => {
  const folder = join(BUNDLES, name);
  if (existsSync(join(folder, 'index.mjs'))) return Code.fromAsset(folder);
  throw new Error(
    `no bundle of ${name} in ${folder}: run "npm run bundle" (functions/${name}/handler.ts must exist)`,
  );
};

createApp({ codeOf: bundleOf }).app.synth();
