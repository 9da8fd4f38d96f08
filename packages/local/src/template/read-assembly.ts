import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});

const template = z.object({
  Resources: z.record(z.string(), resource).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
  Parameters: z
    .record(z.string(), z.object({ Type: z.string(), Default: z.unknown().optional() }))
    .default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
});

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

const assetManifest = z.object({
  files: z
    .record(z.string(), z.object({ source: z.object({ path: z.string() }).partial().optional() }))
    .default({}),
});

export type Resource = z.infer<typeof resource>;
export type Template = z.infer<typeof template>;

export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly template: Template;
}

export interface Assembly {
  readonly folder: string;
  readonly stacks: readonly Stack[];
  /** Absolute folder or file of each asset, by its hash (the stem of its object key). */
  readonly assets: ReadonlyMap<string, string>;
}

const stackProperties = z.object({ templateFile: z.string(), stackName: z.string().optional() });
const fileProperties = z.object({ file: z.string() });

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not as expected:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Reads a synthesized cloud assembly (the folder that `cdk synth` writes). Throws with the file's name when it is not one. */
export async function readAssembly(folder: string): Promise<Assembly> {
  const { artifacts } = await readJson(join(folder, 'manifest.json'), manifest);
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [id, artifact] of Object.entries(artifacts)) {
    if (artifact.type === 'aws:cloudformation:stack') {
      const properties = stackProperties.parse(artifact.properties);
      stacks.push({
        name: properties.stackName ?? id,
        region: regionOf(artifact.environment),
        template: await readJson(join(folder, properties.templateFile), template),
      });
    }
    if (artifact.type === 'cdk:asset-manifest') {
      const { file } = fileProperties.parse(artifact.properties);
      const { files } = await readJson(join(folder, file), assetManifest);
      for (const [hash, asset] of Object.entries(files)) {
        if (asset.source?.path !== undefined) assets.set(hash, resolve(folder, asset.source.path));
      }
    }
  }
  return { folder, stacks, assets };
}

function regionOf(environment: string | undefined): string {
  const region = environment?.split('/').at(-1);
  return region === undefined || region === 'unknown-region' ? 'us-east-1' : region;
}
