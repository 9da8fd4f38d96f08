import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  readonly isConsoleBuilt: boolean;
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

/** What the console is built from. */
export const consoleSources = [
  'package-lock.json',
  ...['console', 'client', 'rules', 'contracts', 'audit'].map((name) => `packages/${name}`),
];

const marks = z.object({ bundle: z.string(), console: z.string(), synth: z.string(), root: z.string() });

const VITE = 'node_modules/vite/bin/vite.js';

/** Beside the old one, which is served until the new one is whole. */
async function buildConsole(root: string): Promise<void> {
  const built = join(root, 'dist', 'console');
  const next = `${built}-${process.pid}`;
  try {
    // a test runner's own NODE_ENV would build what developers look at: twice as heavy, every effect run twice
    await runScript(root, VITE, ['build', 'packages/console', '--outDir', next], { NODE_ENV: 'production' });
    rmSync(built, { recursive: true, force: true });
    renameSync(next, built);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function readMarks(file: string): z.infer<typeof marks> | undefined {
  return existsSync(file) ? marks.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
}

/**
 * Bundles the functions, builds the console and synthesizes the CDK app, each only when a source of it has changed since the last time.
 * What is built is not copied into the assembly: it points there, so that what is rebuilt is picked up as it is.
 */
export async function prepareAssembly({ root, stage, folder }: PrepareOptions): Promise<Prepared> {
  const assembly = join(folder, stage);
  const marksFile = join(folder, `${stage}.json`);
  const before = readMarks(marksFile);
  const bundle = hashSources(root, bundleSources);
  const page = hashSources(root, consoleSources);
  const synth = hashSources(root, synthSources);
  const isSameRoot = before?.root === root;
  const isBundled = !isSameRoot || before.bundle !== bundle || !existsSync(join(root, 'dist', 'functions'));
  const isConsoleBuilt =
    !isSameRoot || before.console !== page || !existsSync(join(root, 'dist', 'console', 'index.html'));
  const isSynthesized = !isSameRoot || before.synth !== synth || !existsSync(join(assembly, 'manifest.json'));
  if (isBundled) await runScript(root, 'infra/bundle.ts', []);
  if (isConsoleBuilt) await buildConsole(root);
  if (isSynthesized) {
    mkdirSync(assembly, { recursive: true });
    const context = { stage, ...LOCAL_SETTINGS, 'aws:cdk:disable-asset-staging': true };
    await runScript(root, 'infra/app.ts', [], {
      CDK_OUTDIR: assembly,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_VALIDATION: 'false',
    });
  }
  if (isBundled || isConsoleBuilt || isSynthesized) {
    writeFileSync(marksFile, JSON.stringify({ bundle, console: page, synth, root }));
  }
  return { assembly, isBundled, isConsoleBuilt, isSynthesized };
}
