import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateClient } from './generate-client.ts';

const generated = await generateClient();

it.each([...generated])('%s is as `npm run generate:client` writes it', (name, content) => {
  const stored = readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8');
  // compared by itself: a difference of a megabyte tells nobody anything
  expect(stored === content, 'run npm run generate:client').toBe(true);
});
