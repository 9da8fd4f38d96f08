import { describe, expect, it } from 'vitest';
import { buildLeave, buildLeaveFacts } from '../../testing/build-leave.ts';
import { day } from '../../testing/index.ts';
import type { Leave } from './leave.ts';
import { chainOf, leaveBalances } from './leave-balances.ts';

const stretch = (kind: Leave['kind'], from: string, until: string, changes: Partial<Leave> = {}) =>
  buildLeave({ id: `${kind}-${from}`, kind, from: day(from), until: day(until), ...changes });
const of = (
  on: string,
  leaves: readonly Leave[] = [],
  taker: Parameters<typeof leaveBalances>[1] = { employmentType: 'pns', sex: 'wanita' },
) => leaveBalances(buildLeaveFacts({ leaves }), taker, day(on)).others;
const one = (kind: string, on: string, leaves: readonly Leave[] = []) =>
  of(on, leaves).find((row) => row.kind === kind);

describe('leaveBalances', () => {
  it('lists the kinds that are for them', () => {
    const kinds = (taker: Parameters<typeof leaveBalances>[1]) =>
      of('2026-06-01', [], taker).map(({ kind }) => kind);
    expect(kinds({ employmentType: 'pns', sex: 'wanita' })).toEqual([
      'besar',
      'sakit',
      'melahirkan',
      'alasan-penting',
      'cltn',
    ]);
    expect(kinds({ employmentType: 'pns', sex: 'pria' })).not.toContain('melahirkan');
    expect(kinds({ employmentType: 'pppk', sex: 'wanita' })).toEqual(['sakit', 'melahirkan']);
  });

  it('counts births, up to three', () => {
    const births = [1, 2].map((order) =>
      stretch('melahirkan', `202${order}-03-01`, `202${order}-05-31`, { childOrder: order }),
    );
    expect(one('melahirkan', '2026-06-01', births)).toEqual({
      kind: 'melahirkan',
      unit: 'kali',
      entitlement: 3,
      taken: 2,
      left: 1,
      earliest: null,
    });
    expect(one('melahirkan', '2022-02-28', births)).toMatchObject({ taken: 1, left: 2 });
    expect(one('melahirkan', '2022-03-01', births)).toMatchObject({ taken: 2, left: 1 });
  });

  it('measures an illness from its first day, with what lengthens it', () => {
    const first = stretch('sakit', '2026-01-01', '2026-03-31');
    const second = stretch('sakit', '2026-04-01', '2026-06-30', { extends: first.id });
    expect(one('sakit', '2026-03-31', [first, second])).toMatchObject({
      unit: 'bulan',
      entitlement: 18,
      taken: 3,
      left: 15,
    });
    expect(one('sakit', '2026-04-01', [first, second])).toMatchObject({ taken: 4 });
    expect(one('sakit', '2026-06-30', [first, second])).toMatchObject({ taken: 6 });
    expect(one('sakit', '2026-07-01', [first, second])).toMatchObject({ taken: 0, left: 18 });
    expect(one('sakit', '2025-12-31', [first])).toMatchObject({ taken: 0 });
    expect(one('sakit', '2026-02-01', [{ ...first, status: 'diajukan' }])).toMatchObject({ taken: 0 });
    expect(one('alasan-penting', '2026-02-01', [first])).toMatchObject({ entitlement: 1, taken: 0, left: 1 });
  });

  it('counts CLTN up to the day, of four years', () => {
    const cltn = stretch('cltn', '2024-01-01', '2024-12-31');
    expect(one('cltn', '2024-06-30', [cltn])).toMatchObject({ entitlement: 48, taken: 6, left: 42 });
    expect(one('cltn', '2026-06-30', [cltn])).toMatchObject({ taken: 12, left: 36 });
  });

  it('gives cuti besar back five years after the last', () => {
    const besar = stretch('besar', '2025-03-01', '2025-05-31');
    expect(one('besar', '2026-06-01')).toEqual({
      kind: 'besar',
      unit: 'bulan',
      entitlement: 3,
      taken: 0,
      left: 3,
      earliest: '2000-03-01',
    });
    expect(one('besar', '2025-04-01', [besar])).toMatchObject({ taken: 3, left: 0, earliest: '2030-06-01' });
    expect(one('besar', '2025-02-28', [besar])).toMatchObject({ taken: 0, left: 0 });
    expect(one('besar', '2030-05-31', [besar])).toMatchObject({ taken: 0, left: 0 });
    expect(one('besar', '2030-06-01', [besar])).toMatchObject({ taken: 0, left: 3 });
    const earlier = stretch('besar', '2018-03-01', '2018-05-31');
    expect(one('besar', '2026-01-01', [besar, earlier])).toMatchObject({ earliest: '2030-06-01' });
  });
});

describe('chainOf', () => {
  it('begins with what lengthens nothing', () => {
    const chain = [
      { id: 'a', extends: null },
      { id: 'b', extends: 'a' },
      { id: 'c', extends: 'b' },
    ];
    expect(chainOf(chain, { id: 'c', extends: 'b' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(chainOf(chain, { id: 'x', extends: 'gone' }).map(({ id }) => id)).toEqual(['x']);
  });
});
