import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../assembly/repository-root.ts';
import { parseWalk } from '../walk/parse-walk.ts';
import { runWalk } from '../walk/run-walk.ts';
import { parseWalkFlags } from './walk-flags.ts';

/** `npm run walk`: does a walk-through of docs/walk-throughs against a running stack. */
async function main(): Promise<number> {
  const parsed = parseWalkFlags(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.problem);
    return 2;
  }
  const { page, url, agency } = parsed.flags;
  const file = join(repositoryRoot, 'docs', 'walk-throughs', `${page}.md`);
  if (!existsSync(file)) {
    console.error(`There is no docs/walk-throughs/${page}.md`);
    return 2;
  }
  for await (const { line, request, status, differences } of runWalk(
    parseWalk(await readFile(file, 'utf8')),
    {
      url,
      agency,
    },
  )) {
    console.log(`${page}:${line}  ${status}  ${request}`);
    for (const difference of differences) console.log(`    ${difference}`);
    if (differences.length > 0) return 1;
  }
  return 0;
}

process.exitCode = await main();
