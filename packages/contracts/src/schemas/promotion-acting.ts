import { ACTING_KINDS } from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { CalendarDate, FieldCode, Line, NipText, PositionSlug, UnitSlug } from './primitives.ts';
import { Eselon, Holding, PostLevel } from './terms.ts';

export const ActingKind = z.enum(ACTING_KINDS);
const until = CalendarDate.meta({ description: 'Last day in it' });
const orderNumber = Line.meta({ description: 'Nomor surat perintah' });

export const ActingPostBody = z
  .strictObject({
    kind: ActingKind,
    positionId: PositionSlug,
    since: CalendarDate,
    until,
    orderNumber,
  })
  .refine((body) => body.until >= body.since, {
    error: 'until-before-since',
    path: ['until'],
    when: whenSound({ since: CalendarDate, until: CalendarDate }),
  })
  .meta({
    id: 'ActingPostInput',
    examples: [
      {
        kind: 'plt',
        positionId: 'kepala-dinas-pendidikan',
        since: '2026-12-01',
        until: '2027-02-28',
        orderNumber: '800.1.11.1/77/2026',
      },
    ],
  });

export const ActingExtensionBody = z.strictObject({ until, orderNumber }).meta({
  id: 'ActingExtensionInput',
  examples: [{ until: '2027-05-31', orderNumber: '800.1.11.1/15/2027' }],
});

export const ActingEndBody = z
  .strictObject({ endedOn: CalendarDate.meta({ description: 'Last day in it' }) })
  .meta({ id: 'ActingEndInput', examples: [{ endedOn: '2027-01-31' }] });

export const ActingPost = z
  .object({
    id: z.string(),
    nip: NipText,
    kind: ActingKind,
    holding: Holding.meta({ description: 'As it counts in the career' }),
    positionId: PositionSlug,
    title: z.string(),
    level: PostLevel,
    eselon: Eselon.nullable(),
    unitId: UnitSlug,
    field: FieldCode.nullable(),
    since: CalendarDate,
    until,
    orderNumber: z.string(),
    extensions: z.array(z.object({ until, orderNumber: z.string(), on: CalendarDate })),
    endedOn: CalendarDate.nullable().meta({ description: 'Last day in it; null while it lasts' }),
    mandate: z.literal('tanpa-keputusan-strategis').meta({
      description: 'Whoever acts takes no strategic decisions on organisation, personnel or budget',
    }),
  })
  .meta({ id: 'ActingPost' });
