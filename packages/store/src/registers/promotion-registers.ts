import { schemas } from '@kotak9/contracts';
import { type AgencyId, type ElectionFreeze, type IsoDate, RANK_PROMOTION_STATUSES } from '@kotak9/rules';
import type * as z from 'zod';
import type { ListPage, PageRequest } from '../list-page.ts';
import { AGENCY_WIDE, defineRegister, entriesOf, listDue } from '../register.ts';
import type { Table } from '../table.ts';

export type RankPromotionData = z.infer<typeof schemas.RankPromotion>;
export type TransferData = z.infer<typeof schemas.Transfer>;
export type ActingPostData = z.infer<typeof schemas.ActingPost>;
export type ElectionFreezeData = z.infer<typeof schemas.ElectionFreeze>;

/** Found in the index by stage and period; an approved one is due on its period. */
export const rankPromotionRegister = defineRegister<RankPromotionData>({
  kind: 'rank-promotion',
  schema: schemas.RankPromotion,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ status, period }) => ({ dueKind: `rank-promotion-${status}`, dueOn: period }),
});

/** Found in the index by stage and first day; a decided one is due on that day. */
export const transferRegister = defineRegister<TransferData>({
  kind: 'transfer',
  schema: schemas.Transfer,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ status, effectiveDate }) => ({ dueKind: `transfer-${status}`, dueOn: effectiveDate }),
});

export const ACTING_DUE = 'acting-post';

/** Due on its last day while it lasts. */
export const actingPostRegister = defineRegister<ActingPostData>({
  kind: 'acting-post',
  schema: schemas.ActingPost,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ endedOn, until }) => (endedOn === null ? { dueKind: ACTING_DUE, dueOn: until } : null),
});

export const electionFreezeRegister = defineRegister<ElectionFreezeData>({
  kind: 'election-freeze',
  schema: schemas.ElectionFreeze,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

/** The freezes that the agency has recorded: one for each election. */
export const electionFreezes = async (table: Table, agency: AgencyId): Promise<readonly ElectionFreeze[]> =>
  (await entriesOf(table, agency, electionFreezeRegister, AGENCY_WIDE)).map(({ data }) => data);

type Listed<Data> = Promise<ListPage<Data & { readonly version: number }> | null>;

/** Proposed rises in rank of one period, whatever became of them. */
export const listRankPromotions = (
  table: Table,
  agency: AgencyId,
  period: IsoDate,
  page: PageRequest,
): Listed<RankPromotionData> => {
  const dueKinds = RANK_PROMOTION_STATUSES.map((status) => `rank-promotion-${status}`);
  return listDue(table, agency, rankPromotionRegister, { dueKinds, from: period, to: period }, page);
};

/** Transfers of some stages, each the earliest first day first. */
export const listTransfers = (
  table: Table,
  agency: AgencyId,
  statuses: readonly TransferData['status'][],
  page: PageRequest,
): Listed<TransferData> => {
  const dueKinds = statuses.map((status) => `transfer-${status}`);
  return listDue(table, agency, transferRegister, { dueKinds, from: '0000', to: '9999' }, page);
};

/** Acting posts that last, the earliest last day first. */
export const listActingPosts = (table: Table, agency: AgencyId, page: PageRequest): Listed<ActingPostData> =>
  listDue(table, agency, actingPostRegister, { dueKinds: [ACTING_DUE], from: '0000', to: '9999' }, page);
