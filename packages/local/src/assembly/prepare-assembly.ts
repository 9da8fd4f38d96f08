import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { hashSources } from './hash-sources.ts';
import { runScript } from './run-script.ts';

export interface PrepareOptions {
  /** Root of the repository. */
  readonly root: string;
  readonly stage: string;
  /** Where the assembly is kept. */
  readonly folder: string;
}

export interface Prepared {
  readonly assembly: string;
  readonly isBundled: boolean;
  readonly isSynthesized: boolean;
}

/**
 * Settings of the stage that runs here: systems of other agencies to try things out with, the last for the walk-through;
 * webhooks may reach this machine, whose subscribers are here.
 */
export const LOCAL_SETTINGS = {
  machineClients: ['bkd-provinsi', 'dinas-dukcapil', 'contoh-langganan'].map((name) => ({
    name,
    scopes: ['read', 'events'],
  })),
  subscriberAccounts: ['111122223333'],
  webhookNetwork: 'any',
};

const shared = ['package-lock.json', 'cdk.json'];
/** What the template is made from. */
export const synthSources = [...shared, 'infra', 'events', 'packages/contracts', 'packages/rules'];
/** What the bundles are made from. */
export const bundleSources = [
  ...shared,
  'infra/bundle.ts',
  'functions',
  'events',
  ...['rules', 'contracts', 'store', 'audit', 'http', 'observe'].map((name) => `packages/${name}`),
];

const marks = z.object({ bundle: z.string(), synth: z.string(), root: z.string() });

function readMarks(file: string): z.infer<typeof marks> | undefined {
  return existsSync(file) ? marks.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
}

/**
 * Bundles the functions and synthesizes the CDK app, each only when a source of it has changed since the last time.
 * Bundles are not copied into the assembly: it points at them, so that a rebuilt one is picked up as it is.
 */
export async function prepareAssembly({ root, stage, folder }: PrepareOptions): Promise<Prepared> {
  const assembly = join(folder, stage);
  const marksFile = join(folder, `${stage}.json`);
  const before = readMarks(marksFile);
  const bundle = hashSources(root, bundleSources);
  const synth = hashSources(root, synthSources);
  const isSameRoot = before?.root === root;
  const isBundled = !isSameRoot || before.bundle !== bundle || !existsSync(join(root, 'dist', 'functions'));
  const isSynthesized = !isSameRoot || before.synth !== synth || !existsSync(join(assembly, 'manifest.json'));
  if (isBundled) await runScript(root, 'infra/bundle.ts', {});
  if (isSynthesized) {
    mkdirSync(assembly, { recursive: true });
    const context = { stage, ...LOCAL_SETTINGS, 'aws:cdk:disable-asset-staging': true };
    await runScript(root, 'infra/app.ts', {
      CDK_OUTDIR: assembly,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_VALIDATION: 'false',
    });
  }
  if (isBundled || isSynthesized) writeFileSync(marksFile, JSON.stringify({ bundle, synth, root }));
  return { assembly, isBundled, isSynthesized };
}
