import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Grade, ServiceStatus } from '../terms.ts';

/** A rise in rank on its way: proposed, decided by the PPK, in effect from its period; or refused, or moot. */
export const RANK_PROMOTION_STATUSES = ['diusulkan', 'disetujui', 'berlaku', 'ditolak', 'gugur'] as const;
export type RankPromotionStatus = (typeof RANK_PROMOTION_STATUSES)[number];

export const RANK_PROMOTION_ENDS = ['tidak-dalam-kedinasan', 'pangkat-sudah-lain'] as const;
export type RankPromotionEnd = (typeof RANK_PROMOTION_ENDS)[number];

type RankPromotionRefusal =
  | { readonly code: 'not-now'; readonly status: RankPromotionStatus }
  | { readonly code: 'four-eyes' };

/** The PPK decides once on what somebody else proposed. */
export function decideRankPromotion(
  { status, proposedBy }: { readonly status: RankPromotionStatus; readonly proposedBy: string },
  by: string,
  outcome: 'disetujui' | 'ditolak',
): Result<RankPromotionStatus, RankPromotionRefusal> {
  if (status !== 'diusulkan') return refuse({ code: 'not-now', status });
  return by === proposedBy ? refuse({ code: 'four-eyes' }) : ok(outcome);
}

export interface RankPromotionScene {
  readonly period: IsoDate;
  readonly from: Grade;
  /** Of the record as it stands; null where there is none any more. */
  readonly standing: { readonly grade: Grade; readonly status: ServiceStatus } | null;
}

export type RankPromotionFate =
  | { readonly fate: 'not-due' | 'apply' }
  | { readonly fate: 'moot'; readonly because: RankPromotionEnd };

/** What becomes of a decided rise on a day: the rank may have changed by another decree, the person may have left. */
export function rankPromotionFate(
  { period, from, standing }: RankPromotionScene,
  today: IsoDate,
): RankPromotionFate {
  if (today < period) return { fate: 'not-due' };
  if (standing?.status !== 'aktif') return { fate: 'moot', because: 'tidak-dalam-kedinasan' };
  return standing.grade === from ? { fate: 'apply' } : { fate: 'moot', because: 'pangkat-sudah-lain' };
}
