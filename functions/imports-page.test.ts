import { readFileSync } from 'node:fs';
import { IMPORT_DESIGNS, IMPORT_KINDS } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../docs/imports.md', import.meta.url), 'utf8');
const SHOWN_AS_ONE = /^(competencies|potential)\./;

describe('docs/imports.md', () => {
  it.each(IMPORT_KINDS)('names every column of %s with all its names', (kind) => {
    const [, section = ''] = page.split(`### \`${kind}\``);
    const rows = IMPORT_DESIGNS[kind].columns
      .filter(({ field }) => !SHOWN_AS_ONE.test(field))
      .map(
        ({ field, header, aliases, required }) =>
          `| \`${field}\` | ${header} | ${aliases.join(', ')} | ${required ? 'required' : ''} |`,
      );
    const [table = ''] = section.split('\n### ');
    expect(table.split('\n').filter((line) => line.startsWith('| `'))).toEqual(expect.arrayContaining(rows));
  });
});
