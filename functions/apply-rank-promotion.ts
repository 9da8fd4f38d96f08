import { type Nip, rankPromotionFate } from '@kotak9/rules';
import {
  type CommandRequest,
  changeEntry,
  changeRecord,
  decideAndCommit,
  loadEntry,
  loadRecord,
  localDate,
  type RankPromotionData,
  rankPromotionRegister,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';

export type RankPromotionEffect = 'effected' | 'lapsed' | 'not-due' | 'contended';

/** On its period an approved rise enters the record: rank, TMT and decree, and nothing else of it. */
export const applyRankPromotion = (
  { table }: Pick<TableDeps, 'table'>,
  command: CommandRequest,
  { nip, id }: { readonly nip: Nip; readonly id: string },
): Promise<RankPromotionEffect> => {
  const { agency } = command;
  return decideAndCommit<RankPromotionEffect>(table, command, async () => {
    const found = await loadEntry(table, agency, rankPromotionRegister, nip, id);
    if (found?.data.status !== 'disetujui') return { outcome: 'not-due' };
    const { data } = found;
    const { period, from, to, decision } = data;
    const person = await loadRecord(table, agency, nip);
    const standing = person && { grade: person.record.rank.grade, status: person.record.status };
    const fate = rankPromotionFate({ period, from, standing }, localDate(command.now));
    if (fate.fate === 'not-due') return { outcome: 'not-due' };
    const about = { nip, promotionId: id, period };
    if (fate.fate === 'moot' || person === null) {
      const mootBecause = fate.fate === 'moot' ? fate.because : 'tidak-dalam-kedinasan';
      const moot: RankPromotionData = { ...data, status: 'gugur', mootBecause };
      return {
        outcome: 'lapsed',
        changes: [
          changeEntry(rankPromotionRegister, agency, found, moot, {
            type: 'rank-promotion.lapsed.v1',
            data: { ...about, reason: mootBecause },
          }),
        ],
      };
    }
    const inEffect: RankPromotionData = { ...data, status: 'berlaku' };
    const rank = { grade: to, since: period, decreeNumber: decision?.decreeNumber ?? null };
    return {
      outcome: 'effected',
      changes: [
        changeEntry(rankPromotionRegister, agency, found, inEffect, {
          type: 'rank-promotion.effected.v1',
          data: about,
        }),
        changeRecord(
          agency,
          person.head,
          { ...person.record, rank },
          { type: 'record.changed.v1', data: { nip, fields: ['rank'] } },
        ),
      ],
    };
  });
};
