import { describe, expect, it } from 'vitest';
import { json, runCommand } from '../testing/run-command.ts';

const counts = [1, 22, 3, 4, 55, 6, 777, 8, 1999];
const nineBox = {
  unit: 'dinas-pendidikan',
  boxes: counts.map((count, n) => ({ box: n + 1, count, people: [] })),
  unplaced: { count: 12, people: [] },
};
const routes = { 'GET /v1/nine-box': () => json(nineBox) };

describe('nine-box', () => {
  it('draws kinerja upwards and potensial to the right, as the regulation numbers them', async () => {
    const { exitCode, out, seen } = await runCommand('nine-box --unit dinas-pendidikan', {
      routes,
      language: 'id',
    });
    expect(exitCode).toBe(0);
    expect(seen[0]?.url.search).toBe('?limit=0&unit=dinas-pendidikan');
    expect(out).toBe(`Kotak talenta: dinas-pendidikan

kinerja                 rendah      menengah      tinggi  ← potensial
                    ┌────────────┬────────────┬────────────┐
di atas ekspektasi  │    [4]     │    [7]     │    [9]     │
                    │     4      │    777     │   1.999    │
                    ├────────────┼────────────┼────────────┤
sesuai ekspektasi   │    [2]     │    [5]     │    [8]     │
                    │     22     │     55     │     8      │
                    ├────────────┼────────────┼────────────┤
di bawah ekspektasi │    [1]     │    [3]     │    [6]     │
                    │     1      │     3      │     6      │
                    └────────────┴────────────┴────────────┘
ditempatkan 2.875 · belum 12
`);
  });

  it('speaks English', async () => {
    const { out } = await runCommand('nine-box', { routes });
    expect(out).toContain('above expectation');
    expect(out).toContain('placed 2,875 · unplaced 12');
  });

  it('is the answer of the service as JSON', async () => {
    const { out, seen } = await runCommand('nine-box --json', { routes });
    expect(JSON.parse(out)).toEqual(nineBox);
    expect(seen[0]?.url.search).toBe('?limit=0');
  });
});
