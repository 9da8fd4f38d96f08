import * as z from 'zod';
import { DeclaredConflict } from './declared-conflict.ts';
import { BupOverride, Rank } from './person-inputs.ts';
import { Box } from './placement.ts';
import {
  CalendarDate,
  Line,
  NipText,
  PositionSlug,
  RuleSetSlug,
  UnitSlug,
  VacancySlug,
} from './primitives.ts';
import {
  EducationLevel,
  EmploymentType,
  Eselon,
  PostLevel,
  Predikat,
  SanctionLevel,
  ServiceStatus,
  Sex,
} from './terms.ts';

const span = { from: CalendarDate, until: CalendarDate.nullable() };

/** What is stored narrow of each person, for lists of candidates; see the rules' `CandidateProfile`. */
export const CandidateProfile = z.object({
  nip: NipText,
  name: z.string(),
  employmentType: EmploymentType,
  birthDate: CalendarDate,
  sex: Sex.nullable().default(null),
  status: ServiceStatus,
  unitId: UnitSlug,
  positionId: PositionSlug.nullable(),
  level: PostLevel.nullable(),
  eselon: Eselon.nullable(),
  postSince: CalendarDate.nullable(),
  rank: z.object(Rank.pick({ grade: true, since: true }).shape),
  education: EducationLevel.nullable(),
  levelSpans: z.array(z.object({ level: PostLevel, ...span })),
  fieldSpans: z.array(z.object({ field: z.string(), ...span })),
  predikats: z.array(
    z.object({ year: z.number().int(), predikat: Predikat, rater: NipText.nullable().default(null) }),
  ),
  sanctions: z.array(z.object({ level: SanctionLevel, from: CalendarDate, until: CalendarDate })),
  assessmentValidUntil: CalendarDate.nullable(),
  technical: z.record(z.string(), z.number()),
  tmtPensiun: CalendarDate.nullable(),
  bupOverride: BupOverride.nullable().default(null),
  unwillingSince: CalendarDate.nullable().default(null),
  declaredConflicts: z.array(DeclaredConflict).default([]),
  box: Box.nullable(),
  performanceScore: z.number().nullable(),
  potentialScore: z.number().nullable(),
  talentScore: z.number().nullable(),
});

export const RequirementVerdict = z
  .object({
    requirement: z.string(),
    met: z.boolean(),
    effect: z.enum(['block', 'warn']),
    expected: z.string(),
    actual: z.string(),
    legalBasis: z.string(),
  })
  .meta({ id: 'RequirementVerdict' });

export const Candidate = z
  .object({
    rank: z.number().int(),
    nip: NipText,
    name: z.string(),
    box: Box,
    score: z.number(),
    talentScore: z.number(),
    technicalScore: z.number().nullable(),
    fallback: z.boolean(),
    warnings: z.array(RequirementVerdict),
  })
  .meta({ id: 'Candidate' });

export const Excluded = z
  .object({ nip: NipText, name: z.string(), box: Box.nullable(), reasons: z.array(RequirementVerdict) })
  .meta({ id: 'Excluded' });

export const VACANCY_STATUSES = ['forecast', 'open', 'decided', 'filled', 'closed'] as const;
export const VACANCY_CAUSES = [
  'pensiun',
  'promosi',
  'mutasi',
  'berhenti',
  'meninggal',
  'jabatan-baru',
  'lainnya',
] as const;

export const VacancyBody = z
  .strictObject({
    positionId: PositionSlug,
    cause: z.enum(VACANCY_CAUSES),
    effectiveDate: CalendarDate.meta({ description: 'First day without a holder' }),
  })
  .meta({
    id: 'VacancyInput',
    examples: [{ positionId: 'kepala-dinas-pendidikan', cause: 'mutasi', effectiveDate: '2026-05-01' }],
  });

export const LIST_STATUSES = ['draft', 'published', 'decided', 'moot'] as const;

export const Vacancy = z
  .object({
    id: VacancySlug,
    positionId: PositionSlug,
    title: z.string(),
    unitId: UnitSlug,
    level: PostLevel,
    status: z.enum(VACANCY_STATUSES),
    cause: z.enum(VACANCY_CAUSES),
    effectiveDate: CalendarDate,
    holder: NipText.nullable().meta({ description: 'Who leaves the post; null if nobody held it' }),
    holderName: z.string().nullable().meta({ description: 'Name of the holder as in the record' }),
    listId: z.string(),
    listStatus: z
      .enum(LIST_STATUSES)
      .nullable()
      .meta({ description: 'How far the succession list is; null while none is drafted' }),
    closedBecause: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Vacancy' });

/** A vacancy as lists show it: from the index, without version. */
export const VacancySummary = Vacancy.omit({ version: true }).meta({ id: 'VacancySummary' });

export const Decision = z
  .object({
    nip: NipText,
    rank: z.number().int(),
    decreeNumber: z.string(),
    effectiveDate: CalendarDate,
    reason: z.string().nullable(),
    decidedAt: z.string(),
    decidedBy: z.string(),
    applied: z.boolean().meta({ description: 'The person has assumed the post' }),
  })
  .meta({ id: 'Decision' });

export const SuccessionList = z
  .object({
    id: z.string(),
    vacancyId: VacancySlug,
    positionId: PositionSlug,
    title: z.string(),
    status: z.enum(LIST_STATUSES),
    ruleSet: RuleSetSlug,
    appointmentDate: CalendarDate.meta({
      description: 'Planned appointment, at which ages and tenures are tested',
    }),
    draftedAt: z.string(),
    candidates: z.array(Candidate),
    shortlist: z.array(NipText),
    excluded: z.array(Excluded),
    contentHash: z
      .string()
      .meta({ description: 'SHA-256 of the canonical content; what publication freezes' }),
    publishedAt: z.string().nullable(),
    minutesNumber: z
      .string()
      .nullable()
      .meta({ description: 'Committee minutes that the publication rests on' }),
    decision: Decision.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'SuccessionList' });

export const PublicationBody = z
  .strictObject({ minutesNumber: Line.optional().meta({ description: 'Number of the committee minutes' }) })
  .meta({ id: 'PublicationInput', examples: [{ minutesNumber: '800.1.2/45/BA-KT/2026' }] });

export const WithdrawalBody = z
  .strictObject({ reason: Line })
  .meta({ id: 'WithdrawalInput', examples: [{ reason: 'Standar kompetensi jabatan diperbarui' }] });

export const DecisionBody = z
  .strictObject({
    nip: NipText,
    decreeNumber: Line.meta({ description: 'Number of the decree (SK)' }),
    effectiveDate: CalendarDate.optional().meta({
      description: 'TMT; the day the post is free, or today, if left out',
    }),
    approvalNumber: Line.optional().meta({
      description: 'Number of the minister’s approval; required within an election freeze',
    }),
    reason: z
      .string()
      .trim()
      .min(10)
      .max(2000)
      .optional()
      .meta({ description: 'Required when rank 1 is not chosen' }),
  })
  .meta({
    id: 'DecisionInput',
    examples: [
      { nip: '197105101996031002', decreeNumber: '821.22/117/2026', effectiveDate: '2026-05-01' },
      {
        nip: '197503202000032004',
        decreeNumber: '821.22/118/2026',
        reason: 'Memimpin program prioritas yang sama selama empat tahun terakhir.',
      },
    ],
  });

export const Retirement = z
  .object({
    nip: NipText,
    name: z.string(),
    unitId: UnitSlug,
    level: PostLevel.nullable(),
    positionId: PositionSlug.nullable(),
    tmtPensiun: CalendarDate,
    flagged: z.boolean(),
  })
  .meta({ id: 'Retirement' });
