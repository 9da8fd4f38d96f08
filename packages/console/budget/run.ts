import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { isOver, weighConsole } from './weigh-console.ts';

const DIST = fileURLToPath(new URL('../../../dist/console', import.meta.url));

const files = z.array(z.string()).default([]);
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().default(false),
    isDynamicEntry: z.boolean().default(false),
    imports: files,
    css: files,
    assets: files,
  }),
);

/** Fonts are compressed as they are; everything else is sent gzipped. */
const weightOf = (file: string): number => {
  const content = readFileSync(join(DIST, file));
  return file.endsWith('.woff2') ? content.length : gzipSync(content).length;
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);

const manifest = Manifest.parse(JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')));
const weights = weighConsole(manifest, weightOf);
for (const weight of weights) {
  const { what, bytes, limit } = weight;
  console.log(`${kilobytes(bytes)} of${kilobytes(limit)}  ${isOver(weight) ? 'OVER  ' : ''}${what}`);
}
process.exitCode = weights.some(isOver) ? 1 : 0;
