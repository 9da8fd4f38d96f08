import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWalk, type RunningStack, runWalk } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, startTestStack } from '../support/test-stack.ts';

const FOLDER = join(ROOT, 'docs', 'walk-throughs');
const pages = (await readdir(FOLDER)).filter((name) => name.endsWith('.md') && name !== 'README.md');

let stack: RunningStack;

beforeAll(async () => {
  stack = await startTestStack('2026-11-02');
});
afterAll(() => stack.close());

describe('a walk-through', () => {
  it.each(pages)('%s goes as it is written', async (name) => {
    const steps = parseWalk(await readFile(join(FOLDER, name), 'utf8'));
    const agency = `contoh-${name.replace(/\.md$/, '')}`;
    let done = 0;
    for await (const { line, request, differences } of runWalk(steps, {
      url: stack.url,
      agency,
      patience: 30_000,
    })) {
      expect(differences, `${name}:${line} ${request}`).toEqual([]);
      done++;
    }
    expect(done).toBe(steps.length);
    expect(done).toBeGreaterThanOrEqual(8);
  });

  it('leaves nothing undelivered behind', async () => {
    await stack.idle();
    expect(stack.deadLetters()).toEqual([]);
  });
});
