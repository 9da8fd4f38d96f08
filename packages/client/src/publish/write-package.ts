import { fileURLToPath } from 'node:url';
import { buildPackage } from './build-package.ts';

const outDir = fileURLToPath(new URL('../../dist/', import.meta.url));
await buildPackage(outDir);
console.log(`Wrote the package to ${outDir}. npm pack or npm publish it there.`);
