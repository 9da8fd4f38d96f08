import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/forbidden-import', import.meta.url));

const Failure = z.object({ code: z.number(), stdout: z.string() });

const cruise = async (folder: string): Promise<{ readonly code: number; readonly output: string }> => {
  const depcruise = `${root}/node_modules/.bin/depcruise`;
  try {
    const { stdout } = await run(depcruise, ['--config', `${root}/.dependency-cruiser.cjs`, 'packages'], {
      cwd: folder,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = Failure.parse(error);
    return { code, output: stdout };
  }
};

describe('the arrow rule', () => {
  it('refuses a rule that reads the store', async () => {
    const { code, output } = await cruise(fixture);
    expect(code).toBeGreaterThan(0);
    expect(output).toContain(
      'arrow-rules: packages/rules/src/reads-the-table.ts → packages/store/src/index.ts',
    );
  });

  it('has looked at the whole of packages/', async () => {
    const { code, output } = await cruise(root);
    expect(code).toBe(0);
    const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
    expect(modules).toBeGreaterThan(150);
  });
});
