import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { MissingRequirement, Opportunity } from './matching.ts';
import {
  CalendarDate,
  FieldCode,
  Line,
  NipText,
  PositionSlug,
  RequiredLevel,
  RuleSetSlug,
  Year,
} from './primitives.ts';
import { PostLevel } from './terms.ts';

const Hours = z.number().positive().max(2000);
const notBefore = {
  error: 'until-before-since',
  path: ['until'],
  when: whenSound({ from: CalendarDate, until: CalendarDate }),
};
const inOrder = ({ from, until }: { readonly from: string; readonly until: string }): boolean =>
  from <= until;

const guidanceShape = {
  kind: z.enum(rules.GUIDANCE_KINDS),
  mentor: NipText.nullable().default(null).meta({
    description: 'Who guides; required for coaching, mentoring and konseling',
  }),
  host: Line.nullable().default(null).meta({
    description: 'Where it takes place; required for magang and pertukaran',
  }),
  competency: FieldCode.nullable().default(null).meta({ description: 'What it is to develop' }),
  from: CalendarDate,
  until: CalendarDate,
};

export const GuidanceBody = z
  .strictObject(guidanceShape)
  .refine(inOrder, notBefore)
  .meta({
    id: 'GuidanceInput',
    examples: [
      {
        kind: 'coaching',
        mentor: '197003011994031001',
        competency: 'pdo',
        from: '2026-03-02',
        until: '2026-08-31',
      },
    ],
  });

export const GuidanceSessionBody = z
  .strictObject({
    on: CalendarDate,
    hours: Hours.meta({ description: 'Jam pelajaran (JP)' }),
    note: Line.nullable().default(null),
  })
  .meta({ id: 'GuidanceSessionInput', examples: [{ on: '2026-03-16', hours: 2 }] });

export const GuidanceOutcomeBody = z
  .strictObject({ on: CalendarDate, result: z.enum(rules.OUTCOME_RESULTS), report: Line })
  .meta({
    id: 'GuidanceOutcomeInput',
    examples: [{ on: '2026-08-31', result: 'tercapai', report: '800/77/2026' }],
  });

export const Guidance = z
  .object({
    id: z.string(),
    nip: NipText,
    ...guidanceShape,
    sessions: z.array(z.object(GuidanceSessionBody.shape)),
    outcome: z.object(GuidanceOutcomeBody.shape).nullable(),
  })
  .meta({ id: 'Guidance' });
export type Guidance = z.infer<typeof Guidance>;

export const GuidanceList = z
  .object({
    from: CalendarDate,
    to: CalendarDate,
    total: z.number().int(),
    items: z.array(z.object({ nip: NipText, id: z.string(), kind: z.enum(rules.GUIDANCE_KINDS) })),
  })
  .meta({ id: 'GuidanceList' });

const decreeNumber = Line.meta({ description: 'Number of the decree (SK)' });

const studyShape = {
  level: z.enum(rules.STUDY_LEVELS),
  institution: Line,
  programme: Line.meta({ description: 'Field of study' }),
  from: CalendarDate,
  until: CalendarDate,
  decreeNumber,
  released: z.boolean().meta({ description: 'Freed from the duties of the post' }),
  bond: z
    .strictObject({
      factor: z.number().min(0).max(10).meta({ description: 'Months of service for a month of study' }),
      legalBasis: Line,
    })
    .nullable()
    .meta({ description: 'Ikatan dinas as the decree states it; null: none' }),
};

export const StudyAssignmentBody = z.strictObject(studyShape).meta({
  id: 'StudyAssignmentInput',
  examples: [
    {
      level: 's2',
      institution: 'Universitas Cenderawasih',
      programme: 'Administrasi Publik',
      from: '2026-09-01',
      until: '2028-08-31',
      decreeNumber: '893.3/12/2026',
      released: true,
      bond: { factor: 2, legalBasis: 'SK tugas belajar' },
    },
  ],
});

export const StudyExtensionBody = z
  .strictObject({ until: CalendarDate, decreeNumber })
  .meta({ id: 'StudyExtensionInput', examples: [{ until: '2029-02-28', decreeNumber: '893.3/4/2028' }] });

export const StudyEndingBody = z
  .strictObject({ on: CalendarDate, ending: z.enum(rules.STUDY_ENDINGS), evidence: Line })
  .meta({
    id: 'StudyEndingInput',
    examples: [{ on: '2028-08-31', ending: 'lulus', evidence: 'Ijazah 221/2028' }],
  });

export const StudyAssignment = z
  .object({
    id: z.string(),
    nip: NipText,
    ...studyShape,
    extensions: z.array(z.object(StudyExtensionBody.shape)),
    ended: z.object(StudyEndingBody.shape).nullable(),
  })
  .meta({ id: 'StudyAssignment' });
export type StudyAssignment = z.infer<typeof StudyAssignment>;

export const RunningStudies = z
  .object({
    on: CalendarDate,
    total: z.number().int(),
    items: z.array(
      z.object({
        nip: NipText,
        id: z.string(),
        level: z.enum(rules.STUDY_LEVELS),
        from: CalendarDate,
        until: CalendarDate.meta({ description: 'Last day as it stands, extensions counted' }),
        released: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RunningStudies' });

const Note = Line.nullable().default(null);

const analysisShape = {
  year: Year,
  causes: z
    .array(z.enum(rules.PERFORMANCE_CAUSES))
    .min(1)
    .max(4)
    .refine((causes) => new Set(causes).size === causes.length, { error: 'cause-twice' }),
  action: z.enum(rules.PERFORMANCE_ACTIONS),
  reviewBy: CalendarDate.meta({ description: 'By when the action is looked at again' }),
  note: Note,
};

export const PerformanceAnalysisBody = z.strictObject(analysisShape).meta({
  id: 'PerformanceAnalysisInput',
  examples: [
    { year: 2025, causes: ['kompetensi-kurang'], action: 'bimbingan-kinerja', reviewBy: '2027-03-31' },
  ],
});

export const PerformanceReviewBody = z
  .strictObject({ on: CalendarDate, result: z.enum(rules.REVIEW_RESULTS) })
  .meta({ id: 'PerformanceReviewInput', examples: [{ on: '2027-03-30', result: 'membaik' }] });

export const PerformanceAnalysis = z
  .object({
    id: z.string(),
    nip: NipText,
    ...analysisShape,
    recordedOn: CalendarDate,
    review: z.object(PerformanceReviewBody.shape).nullable(),
  })
  .meta({ id: 'PerformanceAnalysis' });
export type PerformanceAnalysis = z.infer<typeof PerformanceAnalysis>;

const PathStep = z.strictObject({
  level: PostLevel,
  field: FieldCode.nullable().default(null).meta({ description: 'Urusan/rumpun; null: any' }),
  positionId: PositionSlug.nullable().default(null).meta({ description: 'The one post that it is' }),
  months: z.number().int().min(0).max(480).default(0).meta({
    description: 'Months at the level of the step before; 0: no more than the law asks',
  }),
  technical: z
    .record(FieldCode, RequiredLevel)
    .default({})
    .meta({ description: 'Level reached in technical competencies, by code' }),
});

const pathShape = {
  name: Line,
  decreeNumber: Line.meta({ description: 'Rule of the agency (Perwali, SK) that fixes the path' }),
  steps: z.array(PathStep).min(2).max(12).meta({ description: 'From the first post to the highest' }),
};

export const CareerPathBody = z
  .strictObject({
    id: z
      .string()
      .max(64)
      .regex(/^[a-z0-9][a-z0-9._-]*$/, { error: 'id' }),
    ...pathShape,
  })
  .meta({
    id: 'CareerPathInput',
    examples: [
      {
        id: 'pendidikan-struktural',
        name: 'Pola karier bidang pendidikan',
        decreeNumber: 'Perwali 12/2026',
        steps: [{ level: 'pelaksana' }, { level: 'pengawas', field: 'pendidikan' }],
      },
    ],
  });

export const CareerPath = z.object({ id: z.string(), ...pathShape }).meta({ id: 'CareerPath' });
export type CareerPath = z.infer<typeof CareerPath>;

const UnmetCondition = z.object({
  condition: z.enum(['months', 'technical']),
  competency: z.string().nullable(),
  expected: z.number(),
  actual: z.number(),
});

export const PathStanding = z
  .object({
    pathId: z.string(),
    name: z.string(),
    step: z.number().int().meta({ description: 'Step held, from 1' }),
    steps: z.number().int(),
    next: z
      .object({
        number: z.number().int(),
        step: z.object(PathStep.shape),
        way: z.enum([...rules.POST_WAYS, 'jenjang']).nullable(),
        conditions: z.array(UnmetCondition).meta({ description: "The agency's own that are unmet" }),
        opportunity: z
          .object({
            ...Opportunity.omit({ post: true }).shape,
            missing: z.array(MissingRequirement.omit({ text: true })),
          })
          .nullable()
          .meta({ description: 'The requirements of the law' }),
        readyOn: CalendarDate.nullable(),
      })
      .nullable()
      .meta({ description: 'Null at the end of the path' }),
  })
  .meta({ id: 'PathStanding' });

export const PathStandings = z
  .object({ nip: NipText, asOf: CalendarDate, ruleSet: RuleSetSlug, items: z.array(PathStanding) })
  .meta({ id: 'PathStandings' });

const Bond = z.object({ months: z.number().int(), from: CalendarDate, until: CalendarDate });

export const CareerDevelopment = z
  .object({
    nip: NipText,
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    validity: z.enum(rules.VALIDITIES),
    validUntil: CalendarDate.nullable().meta({ description: 'Last day on which the assessment counts' }),
    gaps: z
      .array(
        z.object({
          competency: z.string(),
          required: z.number(),
          achieved: z.number(),
          gap: z.number(),
        }),
      )
      .nullable()
      .meta({ description: 'Null where they are not known' }),
    hours: z.object({
      year: z.number().int(),
      required: z.number(),
      done: z.number(),
      remaining: z.number(),
      planned: z.number(),
    }),
    awayForStudy: z.boolean().meta({ description: 'Cannot be reckoned with in the post on that day' }),
    bond: Bond.nullable().meta({ description: 'Service owed after a study' }),
    guidance: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(rules.GUIDANCE_KINDS),
        sessions: z.number().int(),
        hours: z.number(),
        concluded: z.boolean(),
      }),
    ),
    toAnalyse: z
      .array(z.number().int())
      .meta({ description: 'Years whose rating calls for an analysis that is not recorded' }),
  })
  .meta({ id: 'CareerDevelopment' });
