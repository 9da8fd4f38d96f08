import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { StandardBody } from './person-inputs.ts';
import { CalendarDate, FieldCode, Line, PositionSlug, RequiredLevel, RuleSetSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const Text = z.string();

export const CompetencyDictionary = z
  .object({
    validFrom: CalendarDate,
    source: Text.meta({ description: 'Where it comes from, and what of it is unverified' }),
    competencies: z.array(
      z.object({
        code: z.enum(rules.COMPETENCIES),
        kind: z.enum(rules.COMPETENCY_KINDS),
        name: Text.meta({ description: 'In the language asked for, as all texts here' }),
        definition: Text,
        levels: z.array(z.object({ level: RequiredLevel, text: Text })),
      }),
    ),
  })
  .meta({ id: 'CompetencyDictionary' });

const TechnicalLevel = z.strictObject({ level: RequiredLevel, text: Line });

export const TechnicalCompetencyBody = z
  .strictObject({
    code: FieldCode.meta({ description: 'Code by which standards and assessments name it' }),
    name: Line,
    issuedBy: Line.meta({ description: 'Ministry that issued it' }),
    legalBasis: Line,
    field: FieldCode.nullable().default(null).meta({ description: 'Urusan/rumpun; null: several' }),
    levels: z
      .array(TechnicalLevel)
      .min(1)
      .max(5)
      .refine((levels) => new Set(levels.map(({ level }) => level)).size === levels.length, {
        error: 'level-twice',
      })
      .meta({ description: 'What each level means, each once' }),
  })
  .meta({
    id: 'TechnicalCompetencyInput',
    examples: [
      {
        code: 'perencanaan-pendidikan',
        name: 'Perencanaan Pendidikan',
        issuedBy: 'Kementerian Pendidikan Dasar dan Menengah',
        legalBasis: 'Keputusan Menteri tentang standar kompetensi teknis',
        field: 'pendidikan',
        levels: [{ level: 1, text: 'Memahami konsep dasar perencanaan' }],
      },
    ],
  });

export const TechnicalCompetency = z
  .object({ id: z.string(), ...TechnicalCompetencyBody.shape, recordedOn: CalendarDate })
  .meta({ id: 'TechnicalCompetency' });
export type TechnicalCompetency = z.infer<typeof TechnicalCompetency>;

/** The posts that require a technical competency. */
export const TechnicalCompetencyPosts = z
  .object({
    code: FieldCode,
    positions: z.array(
      z.object({ positionId: PositionSlug, title: Text, level: PostLevel, required: RequiredLevel }),
    ),
  })
  .meta({ id: 'TechnicalCompetencyPosts' });

export const StandardVersionBody = z
  .strictObject({
    validFrom: CalendarDate.meta({ description: 'First day in force; a later day takes effect by itself' }),
    decreeNumber: Line.meta({ description: 'Number of the decree (SK) that fixes it' }),
    ...StandardBody.shape,
  })
  .meta({
    id: 'StandardVersionInput',
    examples: [
      {
        validFrom: '2027-01-01',
        decreeNumber: '188.4/21/2026',
        competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 },
        technical: { 'perencanaan-pendidikan': 4 },
      },
    ],
  });

export const StandardVersion = z
  .object({
    id: z.string().meta({ description: 'Its first day, or `semula`: in force before versions were kept' }),
    positionId: PositionSlug,
    validFrom: CalendarDate.nullable(),
    decreeNumber: z.string().nullable(),
    standard: StandardBody,
    applied: z.boolean().meta({ description: 'false: the post still has the standard before' }),
  })
  .meta({ id: 'StandardVersion' });
export type StandardVersion = z.infer<typeof StandardVersion>;

export const StandardOnDay = z
  .object({
    positionId: PositionSlug,
    level: PostLevel,
    on: CalendarDate,
    basis: z
      .enum(rules.STANDARD_BASES)
      .meta({ description: 'Of the post itself, or the default of its level' }),
    validFrom: CalendarDate.nullable(),
    validUntil: CalendarDate.nullable(),
    standard: StandardBody,
    changes: z
      .array(
        z.object({
          competency: z.string(),
          before: z.number().nullable(),
          after: z.number().nullable(),
        }),
      )
      .meta({ description: 'Against the default of the level' }),
    ruleSet: RuleSetSlug,
  })
  .meta({ id: 'StandardOnDay' });

const Coverage = z.object({ positions: z.number().int(), own: z.number().int() });

export const StandardCoverage = z
  .object({
    ...Coverage.shape,
    levels: z.array(z.object({ level: PostLevel, ...Coverage.shape, default: RequiredLevel })),
    ruleSet: RuleSetSlug,
  })
  .meta({ id: 'StandardCoverage' });
