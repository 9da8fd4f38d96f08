import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { newDataDir } from '../testing/write-fixture.ts';
import { prepareAssembly } from './prepare-assembly.ts';
import { watchSources } from './watch-sources.ts';

/** A repository in miniature, whose bundling and synthesis only leave a trace. */
function writeRepository() {
  const root = newDataDir();
  const write = (file: string, content: string): void => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  write('package.json', '{"type":"module"}');
  write(
    'infra/bundle.ts',
    `import { mkdirSync } from 'node:fs'; mkdirSync('dist/functions', { recursive: true });`,
  );
  write(
    'infra/app.ts',
    `import { writeFileSync } from 'node:fs';
     const { CDK_OUTDIR = '', CDK_CONTEXT_JSON = '' } = process.env;
     writeFileSync(CDK_OUTDIR + '/manifest.json', CDK_CONTEXT_JSON);`,
  );
  write(
    'node_modules/vite/bin/vite.js',
    `import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
     import { join } from 'node:path';
     const [command, what, , folder] = process.argv.slice(2);
     mkdirSync(folder, { recursive: true });
     appendFileSync(join(folder, 'index.html'), command + ' ' + what + ' for ' + process.env.NODE_ENV);
     if (readFileSync('packages/console/src/main.tsx', 'utf8') === 'broken') throw new Error('no such part');`,
  );
  write('functions/one/handler.ts', '1');
  write('packages/console/src/main.tsx', '1');
  write('packages/contracts/src/a.ts', '1');
  return { root, write, options: { root, stage: 'uji', folder: join(root, '.local/assembly') } };
}

describe('the assembly', () => {
  it('is made for its stage, and again only where a source has changed', async () => {
    const { write, options } = writeRepository();
    const prepare = async () => {
      const { isBundled, isConsoleBuilt, isSynthesized } = await prepareAssembly(options);
      return { isBundled, isConsoleBuilt, isSynthesized };
    };
    const nothing = { isBundled: false, isConsoleBuilt: false, isSynthesized: false };
    const everything = { isBundled: true, isConsoleBuilt: true, isSynthesized: true };
    expect(await prepare()).toEqual(everything);
    expect(readFileSync(join(options.root, 'dist/console/index.html'), 'utf8')).toBe(
      'build packages/console for production',
    );
    const context = JSON.parse(readFileSync(join(options.folder, 'uji/manifest.json'), 'utf8'));
    expect(context).toMatchObject({ stage: 'uji' });
    expect(await prepare()).toEqual(nothing);
    write('functions/one/handler.ts', '2');
    expect(await prepare()).toEqual({ ...nothing, isBundled: true });
    write('packages/console/src/main.tsx', '2');
    expect(await prepare()).toEqual({ ...nothing, isConsoleBuilt: true });
    write('packages/console/src/main.tsx', 'broken');
    await expect(prepare()).rejects.toThrow('no such part');
    expect(readdirSync(join(options.root, 'dist/console'))).toEqual(['index.html']);
    write('packages/console/src/main.tsx', '3');
    write('packages/contracts/src/a.ts', '2');
    expect(await prepare()).toEqual(everything);
    write('functions/one/handler.test.ts', '1');
    expect(await prepare()).toEqual(nothing);
  });

  it('that does not build is told with what the script printed, and is tried again', async () => {
    const { write, options } = writeRepository();
    write('infra/app.ts', 'throw new Error("stage is wrong")');
    await expect(prepareAssembly(options)).rejects.toThrow(/infra\/app\.ts failed[\s\S]*stage is wrong/);
    await expect(prepareAssembly(options)).rejects.toThrow('stage is wrong');
  });
});

describe('watched sources', () => {
  /** Watches, and answers for each call in turn when it came. */
  function watchCalls(root: string, during: (call: number) => Promise<void> = async () => {}) {
    const calls = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
    let count = 0;
    const watching = watchSources(root, async () => {
      calls[count++]?.resolve();
      await during(count);
    });
    return { ...watching, count: () => count, call: (number: number) => calls[number - 1]?.promise };
  }

  it('call once for several changes, again for one during a call, and never for a test', async () => {
    const { root, write } = writeRepository();
    const watching = watchCalls(root, async (call) => {
      if (call > 1) return;
      write('functions/one/handler.ts', 'changed during the call');
      // long enough for the change to be noticed while this call still runs
      await sleep(600);
    });
    write('functions/one/handler.test.ts', '1');
    write('functions/one/handler.ts', '2');
    write('packages/contracts/src/a.ts', '2');
    await Promise.all([watching.call(1), watching.call(2)]);
    watching.stop();
    expect(watching.count()).toBe(2);
  });

  it('see a file that an editor has replaced, and one in a new folder', async () => {
    const { root, write } = writeRepository();
    const watching = watchCalls(root);
    write('draft.ts', '2');
    renameSync(join(root, 'draft.ts'), join(root, 'functions/one/handler.ts'));
    await watching.call(1);
    write('functions/one/handler.ts', '3');
    await watching.call(2);
    write('functions/two/handler.ts', '1');
    await watching.call(3);
    write('functions/two/handler.ts', '2');
    await watching.call(4);
    watching.stop();
    expect(watching.count()).toBe(4);
  });
});
