import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { decideRankPromotion, RANK_PROMOTION_STATUSES, rankPromotionFate } from './rank-promotion.ts';

describe('decideRankPromotion', () => {
  const proposed = { status: 'diusulkan', proposedBy: 'hr' } as const;

  it('approves or refuses what somebody else proposed', () => {
    expect(decideRankPromotion(proposed, 'ppk', 'disetujui')).toEqual({ ok: true, value: 'disetujui' });
    expect(decideRankPromotion(proposed, 'ppk', 'ditolak')).toEqual({ ok: true, value: 'ditolak' });
    expect(decideRankPromotion(proposed, 'hr', 'disetujui')).toEqual({
      ok: false,
      error: { code: 'four-eyes' },
    });
  });

  it.each(RANK_PROMOTION_STATUSES.filter((status) => status !== 'diusulkan'))('is once: not %s', (status) => {
    expect(decideRankPromotion({ ...proposed, status }, 'ppk', 'disetujui')).toEqual({
      ok: false,
      error: { code: 'not-now', status },
    });
  });
});

describe('rankPromotionFate', () => {
  const scene = {
    period: day('2027-01-01'),
    from: 'III/b',
    standing: { grade: 'III/b', status: 'aktif' },
  } as const;

  it('takes effect on its period, and when the run comes later', () => {
    expect(rankPromotionFate(scene, day('2026-12-31'))).toEqual({ fate: 'not-due' });
    expect(rankPromotionFate(scene, day('2027-01-01'))).toEqual({ fate: 'apply' });
    expect(rankPromotionFate(scene, day('2027-01-09'))).toEqual({ fate: 'apply' });
  });

  it.each([
    ['tidak-dalam-kedinasan', null],
    ['tidak-dalam-kedinasan', { grade: 'III/b', status: 'pensiun' }],
    ['pangkat-sudah-lain', { grade: 'III/c', status: 'aktif' }],
  ] as const)('is moot: %s', (because, standing) => {
    expect(rankPromotionFate({ ...scene, standing }, day('2027-01-01'))).toEqual({ fate: 'moot', because });
    expect(rankPromotionFate({ ...scene, standing }, day('2026-12-31'))).toEqual({ fate: 'not-due' });
  });
});
