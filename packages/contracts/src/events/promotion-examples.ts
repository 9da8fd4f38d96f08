import type * as z from 'zod';
import type { PROMOTION_EVENTS } from './promotion-events.ts';

const nip = '197105101996031002';
const promotion = { nip, promotionId: '2027-01-01', period: '2027-01-01' };
const transfer = { nip, transferId: '0d5c2c4e-7c5e-4b0a-9d0e-3f1f6a1f2b3c' };
const acting = {
  nip,
  actingId: 'plt-2026-12-01-kepala-dinas-pendidikan',
  positionId: 'kepala-dinas-pendidikan',
};
const freeze = { listId: 'all', freezeId: 'freeze-2024-03-22' };

export const PROMOTION_EXAMPLES: {
  readonly [T in keyof typeof PROMOTION_EVENTS]: z.input<(typeof PROMOTION_EVENTS)[T]>;
} = {
  'rank-promotion.proposed.v1': { ...promotion, kind: 'reguler' },
  'rank-promotion.approved.v1': { ...promotion, decreeNumber: '823.3/41/2026' },
  'rank-promotion.refused.v1': promotion,
  'rank-promotion.effected.v1': promotion,
  'rank-promotion.lapsed.v1': { ...promotion, reason: 'pangkat-sudah-lain' },
  'transfer.proposed.v1': { ...transfer, positionId: 'kabid-kebudayaan', effectiveDate: '2027-01-04' },
  'transfer.considered.v1': {
    ...transfer,
    recommendation: 'setuju',
    minutesNumber: '800.1.3/12/BA-TPK/2026',
  },
  'transfer.decided.v1': {
    ...transfer,
    positionId: 'kabid-kebudayaan',
    decreeNumber: '821.2/90/2026',
    effectiveDate: '2027-01-04',
  },
  'transfer.declined.v1': transfer,
  'transfer.withdrawn.v1': transfer,
  'transfer.refused.v1': { ...transfer, code: 'transfer/consideration-required' },
  'transfer.effected.v1': {
    ...transfer,
    positionId: 'kabid-kebudayaan',
    previousPositionId: 'kabid-sd',
  },
  'transfer.lapsed.v1': { ...transfer, reason: 'jabatan-asal-berubah' },
  'acting-post.ordered.v1': { ...acting, kind: 'plt', since: '2026-12-01', until: '2027-02-28' },
  'acting-post.extended.v1': { ...acting, until: '2027-05-31' },
  'acting-post.ended.v1': { ...acting, endedOn: '2027-05-31' },
  'election-freeze.recorded.v1': { ...freeze, from: '2024-03-22', until: '2025-02-20' },
  'election-freeze.approved.v1': { ...freeze, number: '100.2.2.6/5104/OTDA', positions: 1 },
};
