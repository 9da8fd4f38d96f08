import { PROMOTION_KINDS, RANK_PROMOTION_ENDS, RANK_PROMOTION_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText, UnitSlug } from './primitives.ts';
import { RequirementVerdict } from './succession.ts';
import { Grade } from './terms.ts';

export const PromotionKind = z.enum(PROMOTION_KINDS);
export const RankPromotionStatus = z.enum(RANK_PROMOTION_STATUSES);

const period = CalendarDate.meta({ description: 'TMT pangkat: the first of a month that is a period' });

/** A condition that is not met, in words. */
export const UnmetCondition = z
  .object({ ...RequirementVerdict.shape, message: z.string() })
  .meta({ id: 'UnmetCondition' });

export const RankPromotionCandidate = z
  .object({
    nip: NipText,
    name: z.string(),
    unitId: UnitSlug,
    kind: PromotionKind.nullable(),
    from: Grade,
    to: Grade.nullable(),
    dueOn: CalendarDate.meta({ description: 'First period in which the time served suffices' }),
    eligible: z.boolean(),
    unmet: z.array(UnmetCondition),
    proposal: RankPromotionStatus.nullable().meta({
      description: 'Where a proposal for this period stands; null while there is none',
    }),
  })
  .meta({ id: 'RankPromotionCandidate' });

export const RankPromotionBody = z
  .strictObject({ period })
  .meta({ id: 'RankPromotionInput', examples: [{ period: '2027-01-01' }] });

export const RankPromotionDecisionBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('disetujui'),
      decreeNumber: Line.meta({ description: 'Nomor SK kenaikan pangkat' }),
    }),
    z.strictObject({ outcome: z.literal('ditolak'), reason: Line }),
  ])
  .meta({
    id: 'RankPromotionDecisionInput',
    examples: [{ outcome: 'disetujui', decreeNumber: '823.3/41/2026' }],
  });

export const RankPromotion = z
  .object({
    id: z.string(),
    nip: NipText,
    kind: PromotionKind,
    from: Grade,
    to: Grade,
    period,
    status: RankPromotionStatus,
    conditions: z.array(RequirementVerdict).meta({ description: 'As verified when it was proposed' }),
    proposedOn: CalendarDate,
    proposedBy: z.string(),
    decision: z
      .object({
        on: CalendarDate,
        by: z.string(),
        decreeNumber: z.string().nullable(),
        reason: z.string().nullable(),
      })
      .nullable(),
    mootBecause: z.enum(RANK_PROMOTION_ENDS).nullable(),
  })
  .meta({ id: 'RankPromotion' });
