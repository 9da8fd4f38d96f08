import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, type Routes, runCommand } from '../testing/run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotak9-import-'));
  await writeFile(join(folder, 'a.csv'), 'NIP BARU\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shown = (more: object) => ({
  id: 'imp-1',
  status: 'checked',
  progress: { rows: 5, done: 5 },
  counts: { new: 3, changed: 1, unchanged: 1, refused: 0 },
  committed: null,
  undone: null,
  failure: null,
  columns: null,
  upload: null,
  ...more,
});
const refusedRow = {
  row: 7,
  verdict: 'refused',
  faults: [{ column: 'NIP BARU', field: 'nip', code: 'nip', message: 'A NIP has 18 digits' }],
};

const service = (checked: object = {}, committed: object = {}): Routes => ({
  'POST /v1/imports': () =>
    json(
      shown({ status: 'awaiting-file', upload: { url: 'http://files.test/a', method: 'PUT', headers: {} } }),
      201,
    ),
  'PUT /a': () => new Response(null),
  'POST /v1/imports/imp-1/check': () => json(shown(checked), 202),
  'POST /v1/imports/imp-1/commit': () =>
    json(shown({ status: 'committed', committed: { done: 4, left: 0 }, ...checked, ...committed }), 202),
  'POST /v1/imports/imp-1/undo': () => json(shown({ status: 'undone', undone: { done: 3, left: 1 } }), 202),
  'GET /v1/imports/imp-1/rows': () => json({ items: [refusedRow], next: null }),
});

const line = (more = '') => `import ${folder}/a.csv --kind siasn-data-utama ${more}`;

describe('import', () => {
  it('is a dry run, and says how to go on', async () => {
    const { exitCode, out, seen, err } = await runCommand(line(), { routes: service() });
    expect(exitCode).toBe(0);
    expect(out).toContain('new  changed  unchanged  refused\n3    1        1          0\n');
    expect(out).toContain('add --commit');
    expect(err).toContain('checked');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      kind: 'siasn-data-utama',
      fileName: 'a.csv',
      contentType: 'text/csv',
    });
    expect(seen.map(({ route }) => route)).not.toContain('POST /v1/imports/imp-1/commit');
  });

  it('writes what is accepted and says how to undo it', async () => {
    const { exitCode, out, seen } = await runCommand(line('--commit --only new'), { routes: service() });
    expect(exitCode).toBe(0);
    expect(seen.at(-1)?.body).toBe('{"verdicts":["new"]}');
    expect(out).toContain('written 4, left as they are 0');
    expect(out).toContain('kotak9 import --undo imp-1');
  });

  it('shows refused rows with their faults and ends with 1', async () => {
    const counts = { new: 3, changed: 0, unchanged: 0, refused: 1 };
    const { exitCode, out } = await runCommand(line(), { routes: service({ counts }) });
    expect(exitCode).toBe(1);
    expect(out).toContain('row  column    fault\n7    NIP BARU  A NIP has 18 digits\n');
  });

  it('writes nothing of a file that cannot be read', async () => {
    const failure = { code: 'columns-missing', names: ['NIP BARU'] };
    const routes = service({ status: 'failed', counts: null, failure });
    const { exitCode, out, seen } = await runCommand(line('--commit'), { routes });
    expect(exitCode).toBe(1);
    expect(out).toContain('columns-missing NIP BARU');
    expect(seen.map(({ route }) => route)).not.toContain('POST /v1/imports/imp-1/commit');
  });

  it('undoes, and ends with 1 where something stayed', async () => {
    const { exitCode, out, seen } = await runCommand('import --undo imp-1', { routes: service() });
    expect(exitCode).toBe(1);
    expect(out).toContain('undone 3, left as they are 1');
    expect(seen).toHaveLength(1);
  });

  it('is JSON for a script', async () => {
    const { out } = await runCommand(line('--json'), { routes: service() });
    expect(JSON.parse(out)).toMatchObject({ id: 'imp-1', status: 'checked', refusedRows: [] });
  });

  it('is either a file or an undo', async () => {
    expect((await runCommand(`${line()} --undo imp-1`)).exitCode).toBe(2);
    expect((await runCommand('import --kind siasn-data-utama')).exitCode).toBe(2);
  });
});
