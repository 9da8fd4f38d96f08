import { describe, expect, it } from 'vitest';
import { ranksOf } from './ranks.ts';

const RANK = { grade: 'IV/a', since: '2024-10-01', decreeNumber: '823/1/2024' } as const;
const promotion = (to: 'IV/a' | 'IV/b', period: string, status: 'berlaku' | 'diusulkan') => ({
  id: `${to}-${period}`,
  nip: '197105101996031002',
  kind: 'reguler' as const,
  from: 'III/d' as const,
  to,
  period,
  status,
  conditions: [],
  proposedOn: '2026-01-01',
  proposedBy: 'x',
  decision: null,
  mootBecause: null,
  version: 1,
});

describe('ranksOf', () => {
  it('tells the rank held once, with what is proposed above it', () => {
    const ranks = ranksOf(RANK, [
      promotion('IV/a', '2024-10-01', 'berlaku'),
      promotion('IV/b', '2026-12-01', 'diusulkan'),
    ]);
    expect(ranks.map(({ grade, status }) => `${grade} ${status}`)).toEqual([
      'IV/b diusulkan',
      'IV/a berlaku',
    ]);
  });
});
