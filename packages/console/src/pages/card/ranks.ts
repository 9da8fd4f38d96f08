import type { AnswerOf } from '@kotak9/client';

type Rank = AnswerOf<'/v1/asn/{nip}', 'get'>['rank'];
type Promotion = AnswerOf<'/v1/asn/{nip}/rank-promotions', 'get'>['items'][number];

export interface RankStep {
  readonly id: string;
  readonly grade: string;
  /** TMT: from when it holds, or would. */
  readonly since: string;
  readonly decreeNumber: string | null;
  readonly status: Promotion['status'];
}

/** The rank that is held and the rises that were proposed, the latest first; the one that gave this rank is not told twice. */
export const ranksOf = (rank: Rank, promotions: readonly Promotion[]): readonly RankStep[] => {
  const held: RankStep = { id: 'held', ...rank, status: 'berlaku' };
  const proposed = promotions
    .filter(({ status, to }) => !(status === 'berlaku' && to === rank.grade))
    .map(({ id, to, period, decision, status }) => ({
      id,
      grade: to,
      since: period,
      decreeNumber: decision?.decreeNumber ?? null,
      status,
    }));
  return [held, ...proposed].toSorted((a, b) => b.since.localeCompare(a.since));
};
