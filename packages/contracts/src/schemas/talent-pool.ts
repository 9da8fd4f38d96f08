import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { Box } from './placement.ts';
import { CalendarDate, Line, NipText, PositionSlug, UnitSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

export const KrsLevel = z.enum(rules.KRS_LEVELS);
export const Readiness = z.enum(rules.READINESS);
export const ExitReason = z.enum(rules.EXIT_REASONS);

export const DeclarationBody = z
  .strictObject({
    kind: z.enum(rules.DECLARATION_KINDS).meta({ description: '`cabut` takes back whatever stood' }),
    on: CalendarDate.meta({ description: 'Day of the declaration' }),
    evidence: Line.optional().meta({
      description: 'Reference of the signed statement; required unless the person declares it',
    }),
  })
  .meta({
    id: 'DeclarationInput',
    examples: [{ kind: 'tidak-bersedia', on: '2026-07-20', evidence: '800/211/BKPSDM/2026' }],
  });

/** A declaration of will as it was recorded; none is ever changed. */
export const Declaration = z
  .object({
    id: z.string(),
    kind: z.enum(rules.DECLARATION_KINDS),
    on: CalendarDate,
    evidence: z.string().nullable(),
    recordedBy: z.enum(['asn', 'hr-admin']),
    recordedAt: z.string(),
  })
  .meta({ id: 'Declaration' });

export const ConsentAnswer = z
  .object({
    ...Declaration.shape,
    unwillingSince: CalendarDate.nullable().meta({ description: 'What holds after it' }),
    version: z.number().int(),
  })
  .meta({ id: 'Consent' });

export const CircumstanceBody = z
  .strictObject({
    kind: z.enum(rules.CIRCUMSTANCE_KINDS),
    from: CalendarDate,
    until: CalendarDate.nullable().default(null).meta({
      description: 'Last day; null while it lasts. Sending it again with the same beginning ends it',
    }),
    evidence: Line.meta({
      description: 'Reference of the document; what the case is about is never sent here',
    }),
  })
  .refine(({ from, until }) => until === null || until >= from, {
    error: 'until-before-since',
    path: ['until'],
    when: whenSound({ from: CalendarDate, until: CalendarDate.nullable() }),
  })
  .meta({
    id: 'CircumstanceInput',
    examples: [{ kind: 'resigned', from: '2026-09-01', evidence: '882/15/2026' }],
  });

export const Circumstance = z
  .object({ id: z.string(), ...CircumstanceBody.shape, until: CalendarDate.nullable() })
  .meta({ id: 'Circumstance' });

export const CircumstanceAnswer = z
  .object({ ...Circumstance.shape, version: z.number().int() })
  .meta({ id: 'CircumstanceAnswer' });

export const Spell = z
  .object({
    enteredOn: CalendarDate,
    postLevel: PostLevel.nullable().meta({ description: 'Level of the post held on entering' }),
    box: Box,
    level: KrsLevel,
    since: CalendarDate.meta({ description: 'Since when it is this box and level' }),
    exit: z
      .object({
        on: CalendarDate.meta({ description: 'First day no longer in the pool' }),
        reason: ExitReason,
        evidence: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'PoolSpell' });

/** A member as lists show it: narrow, from the index. */
export const PoolMember = z
  .object({
    nip: NipText,
    name: z.string(),
    unitId: UnitSlug,
    positionId: PositionSlug.nullable(),
    postLevel: PostLevel.nullable(),
    box: Box,
    level: KrsLevel,
    readiness: Readiness.nullable().meta({ description: 'Null where no post one level up can be reached' }),
    talentScore: z.number().nullable(),
    enteredOn: CalendarDate,
    since: CalendarDate,
  })
  .meta({ id: 'PoolMember' });

export const PoolSummary = z
  .object({
    unit: z.string().nullable(),
    members: z.number().int(),
    boxes: z.array(z.object({ box: Box, count: z.number().int() })),
    levels: z.array(z.object({ level: KrsLevel, count: z.number().int() })),
    readiness: z.array(z.object({ readiness: Readiness.nullable(), count: z.number().int() })),
  })
  .meta({ id: 'PoolSummary' });

const Gap = z.object({
  requirement: z.string(),
  by: z.enum(['time', 'act', 'never']).meta({ description: 'How it comes to be met' }),
  on: CalendarDate.nullable().meta({ description: 'Earliest day; null where it never is' }),
  expected: z.string(),
  actual: z.string(),
  legalBasis: z.string(),
});

export const TargetReadiness = z
  .object({
    target: PostLevel,
    readiness: Readiness.nullable(),
    readyOn: CalendarDate.nullable(),
    gaps: z.array(Gap),
  })
  .meta({ id: 'TargetReadiness' });

export const FollowUp = z
  .object({
    code: z.string(),
    kind: z.enum(['retention', 'development', 'guidance', 'placement']),
    text: z.string(),
  })
  .meta({ id: 'FollowUpAction' });

export const PersonPool = z
  .object({
    nip: NipText,
    member: z.boolean(),
    spells: z.array(Spell).meta({ description: 'Every stay, earliest first; an open one is the last' }),
    barredBy: z
      .array(ExitReason)
      .meta({ description: 'All that keeps the person out today, the one that would be recorded first' }),
    readiness: z.array(TargetReadiness).meta({ description: 'For each level one up, the soonest first' }),
    actions: z.array(FollowUp).meta({ description: 'What the box recommends' }),
    unwillingSince: CalendarDate.nullable(),
    declarations: z.array(Declaration),
    ruleSet: z.string(),
    asOf: CalendarDate,
  })
  .meta({ id: 'PersonPool' });
