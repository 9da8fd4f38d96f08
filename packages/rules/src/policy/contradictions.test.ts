import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from './default-rule-set.ts';

const page = readFileSync(new URL('../../../../docs/contradictions.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));

/** Whether a rule set has the path: `*` any field, `[]` any item, `[word]` an item that has this word as a value. */
function has(value: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const fields = Object.entries(Object(value));
  const chosen = fields.filter(([name, item]) => {
    if (step === '*' || step === '[]') return true;
    if (step.startsWith('[')) return Object.values(Object(item)).includes(step.slice(1, -1));
    return name === step;
  });
  return chosen.some(([, item]) => has(item, rest));
}

const named = [...rows.join('\n').matchAll(/`([A-Za-z]+\.[^`]+)`/g)]
  .map(([, path = '']) => path)
  .filter((path) => Object.hasOwn(defaultRuleSet, path.split('.')[0] ?? ''));

describe('docs/contradictions.md', () => {
  it('has all seventeen contradictions and ten questions', () => {
    const numbers = rows.map((row) => Number(row.split('|')[1]));
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(numbers).toEqual([...upTo(17), ...upTo(10)]);
  });

  it.each([...new Set(named)])('names a parameter that there is: %s', (path) => {
    const steps = path.split('.').flatMap((step) => step.split(/(?=\[)/));
    expect(has(defaultRuleSet, steps)).toBe(true);
  });
});
