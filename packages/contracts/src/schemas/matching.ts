import { FITS, MENDING_ACTS, POST_WAYS } from '@kotak9/rules';
import * as z from 'zod';
import { Box } from './placement.ts';
import { CalendarDate, NipText, PositionSlug, RuleSetSlug, UnitSlug } from './primitives.ts';
import { RequirementVerdict } from './succession.ts';
import { Eselon, PostLevel } from './terms.ts';

const Score = z.number().nullable();

const MatchedPost = z
  .object({
    positionId: PositionSlug,
    title: z.string(),
    unitId: UnitSlug.nullable(),
    level: PostLevel,
    eselon: Eselon.nullable(),
    field: z.string().nullable(),
  })
  .meta({ id: 'MatchedPost' });

export const MissingRequirement = z
  .object({
    requirement: z.string(),
    expected: z.string(),
    actual: z.string(),
    legalBasis: z.string(),
    by: z.enum(['time', 'act', 'never']).meta({ description: 'By waiting alone, by an act, or not at all' }),
    act: z.enum(MENDING_ACTS).nullable(),
    on: CalendarDate.nullable().meta({
      description: 'When it is met; with an act begun at once, at the earliest',
    }),
    text: z.string().meta({ description: 'In the language asked for' }),
  })
  .meta({ id: 'MissingRequirement' });

const fit = {
  way: z
    .enum(POST_WAYS)
    .meta({ description: 'Up from a level that feeds it, or across from the same level' }),
  fit: z.enum(FITS).meta({
    description: 'siap: nothing blocks; hampir: little is missing and can be mended; belum: neither',
  }),
  finalScore: Score.meta({ description: 'Nilai talenta and nilai teknis in the mix of the level' }),
  talentScore: Score,
  technicalScore: Score,
  missing: z.array(MissingRequirement),
  readyOn: CalendarDate.nullable().meta({ description: 'Earliest day on which nothing is missing' }),
  warnings: z.array(RequirementVerdict),
};

export const Opportunity = z.object({ post: MatchedPost, ...fit }).meta({ id: 'Opportunity' });

const base = {
  ruleSet: RuleSetSlug,
  asOf: CalendarDate,
  appointmentDate: CalendarDate.meta({ description: 'Planned appointment for which it was looked at' }),
};
const total = z.number().int().meta({ description: 'How many there are, whatever the limit' });

export const Opportunities = z
  .object({ nip: NipText, ...base, total, items: z.array(Opportunity) })
  .meta({ id: 'Opportunities' });

export const PostMatches = z
  .object({
    post: MatchedPost,
    ...base,
    total,
    items: z.array(z.object({ nip: NipText, name: z.string(), box: Box.nullable(), ...fit })),
  })
  .meta({ id: 'PostMatches' });

const StandardMatch = z
  .object({
    percent: z.number().meta({ description: 'Job person match (JPM), 0–100' }),
    fillingBand: z.string().nullable().meta({ description: 'Band on the scale for filling posts' }),
    mappingBand: z.string().nullable().meta({ description: 'Band on the scale for mapping talent' }),
  })
  .meta({ id: 'StandardMatch' });

const PartMatch = z
  .object({
    match: StandardMatch.nullable().meta({
      description: 'Null where nothing is required, or something required was not assessed',
    }),
    gaps: z.array(
      z.object({
        competency: z.string(),
        required: z.number(),
        achieved: z.number(),
        gap: z.number(),
      }),
    ),
    notAssessed: z.array(z.string()),
  })
  .meta({ id: 'PartMatch' });

export const PostMatch = z
  .object({
    nip: NipText,
    name: z.string(),
    box: Box.nullable(),
    ...base,
    post: MatchedPost,
    ...fit,
    mix: z.object({ talent: z.number(), technical: z.number() }),
    competency: z
      .object({ managerial: PartMatch, technical: PartMatch })
      .nullable()
      .meta({ description: 'Against the standard of the post; null without an assessment' }),
    experience: z
      .object({
        fields: z.array(z.string()),
        months: z.number().int(),
        spans: z.array(
          z.object({
            field: z.string(),
            from: CalendarDate,
            until: CalendarDate.nullable(),
            months: z.number().int(),
          }),
        ),
      })
      .nullable()
      .meta({ description: 'Related experience by urusan/rumpun; null where the post names none' }),
    requirements: z.array(RequirementVerdict),
  })
  .meta({ id: 'PostMatch' });
