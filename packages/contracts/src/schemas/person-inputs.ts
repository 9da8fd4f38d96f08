import type { COMPETENCIES, POTENTIAL_ITEMS } from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import {
  AgencySlug,
  CalendarDate,
  FieldCode,
  Level,
  Line,
  NipText,
  PositionSlug,
  RequiredLevel,
  UnitSlug,
  Year,
} from './primitives.ts';
import {
  AssignmentLevel,
  AwardLevel,
  EducationLevel,
  Eselon,
  Expectation,
  FeedbackCategory,
  FieldMatch,
  Grade,
  Holding,
  PostLevel,
  Predikat,
  SanctionLevel,
} from './terms.ts';

/** What callers send for each kind of input; the stored form adds what the service derives. */
const decreeNumber = Line.nullable()
  .default(null)
  .meta({ description: 'Number of the decree (SK); null while it is not recorded' });

export const Rank = z
  .strictObject({ grade: Grade, since: CalendarDate, decreeNumber })
  .meta({ id: 'Rank', examples: [{ grade: 'IV/b', since: '2021-04-01', decreeNumber: '823.4/118/2021' }] });

/** What changes of a rank; a new decree is named together with it, or the number of the old one stays. */
export const RankPatch = z
  .strictObject({ grade: Grade, since: CalendarDate, decreeNumber: Line.nullable() })
  .partial();

export const BupOverride = z
  .strictObject({ age: z.number().int().min(50).max(75), legalBasis: Line })
  .meta({ id: 'BupOverride' });

export const PerformanceBody = z
  .strictObject({
    year: Year,
    workResult: Expectation,
    behaviour: Expectation,
    rater: NipText.nullable()
      .default(null)
      .meta({ description: 'NIP of the pejabat penilai; null while it is not recorded' }),
  })
  .meta({
    id: 'PerformanceInput',
    examples: [{ year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' }],
  });
export const Performance = z
  .object({ ...PerformanceBody.shape, predikat: Predikat })
  .meta({ id: 'Performance' });

const competencies = z.strictObject({
  itg: Level,
  kjs: Level,
  kom: Level,
  oph: Level,
  pep: Level,
  pdo: Level,
  mpu: Level,
  pkp: Level,
  prb: Level,
} satisfies Record<(typeof COMPETENCIES)[number], typeof Level>);
const potential = z.strictObject({
  'kemampuan-intelektual': Level,
  interpersonal: Level,
  'self-awareness': Level,
  'critical-strategic-thinking': Level,
  'problem-solving': Level,
  'emotional-quotient': Level,
  'growth-mindset': Level,
  'motivasi-komitmen': Level,
} satisfies Record<(typeof POTENTIAL_ITEMS)[number], typeof Level>);

export const AssessmentBody = z
  .strictObject({
    date: CalendarDate,
    competencies,
    potential,
    technical: z
      .record(FieldCode, Level)
      .default({})
      .meta({ description: 'Achieved level of technical competencies, by code' }),
    assessor: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, { error: 'id' })
      .nullable()
      .default(null)
      .meta({ description: 'Id of the assessor; null while it is not recorded', examples: ['asesor-12'] }),
  })
  .meta({
    id: 'AssessmentInput',
    examples: [
      {
        date: '2025-06-17',
        competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 3, pdo: 4, mpu: 3, pkp: 4, prb: 4 },
        potential: {
          'kemampuan-intelektual': 4,
          interpersonal: 4,
          'self-awareness': 3,
          'critical-strategic-thinking': 4,
          'problem-solving': 4,
          'emotional-quotient': 4,
          'growth-mindset': 5,
          'motivasi-komitmen': 4,
        },
        technical: { 'perencanaan-pendidikan': 4 },
      },
    ],
  });
export const Assessment = z.object({ id: z.string(), ...AssessmentBody.shape }).meta({ id: 'Assessment' });

export const EducationBody = z
  .strictObject({ level: EducationLevel, major: Line, fieldMatch: FieldMatch, graduatedIn: Year })
  .meta({
    id: 'EducationInput',
    examples: [{ level: 's2', major: 'Administrasi Publik', fieldMatch: 'serumpun', graduatedIn: 2014 }],
  });
export const Education = z.object({ id: z.string(), ...EducationBody.shape }).meta({ id: 'Education' });

export const TrainingBody = z
  .strictObject({ name: Line, year: Year, hours: z.number().positive().max(2000) })
  .meta({
    id: 'TrainingInput',
    examples: [{ name: 'Pelatihan Kepemimpinan Administrator', year: 2024, hours: 120 }],
  });
export const Training = z.object({ id: z.string(), ...TrainingBody.shape }).meta({ id: 'Training' });

export const CareerBody = z
  .strictObject({
    title: Line,
    level: PostLevel,
    eselon: Eselon.nullable().default(null),
    holding: Holding.default('definitif'),
    agency: AgencySlug.optional().meta({ description: 'Defaults to the own agency' }),
    unitId: UnitSlug,
    positionId: PositionSlug.nullable().default(null),
    field: FieldCode.nullable().default(null),
    since: CalendarDate,
    until: CalendarDate.nullable().default(null),
    decreeNumber,
  })
  .refine(({ since, until }) => until === null || until >= since, {
    error: 'until-before-since',
    path: ['until'],
    when: whenSound({ since: CalendarDate, until: CalendarDate.nullable() }),
  })
  .meta({
    id: 'CareerInput',
    examples: [
      {
        title: 'Kepala Bidang Pembinaan SMP',
        level: 'administrator',
        eselon: 'III.b',
        unitId: 'dinas-pendidikan',
        positionId: 'kabid-pembinaan-smp',
        field: 'pendidikan',
        since: '2019-02-01',
        until: '2023-09-30',
        decreeNumber: '821.2/12/2019',
      },
    ],
  });
export const CareerEntry = z
  .object({ id: z.string(), ...CareerBody.shape, agency: AgencySlug })
  .meta({ id: 'CareerEntry' });

export const AwardBody = z.strictObject({ name: Line, level: AwardLevel, date: CalendarDate }).meta({
  id: 'AwardInput',
  examples: [{ name: 'Satyalancana Karya Satya XX Tahun', level: 'satyalancana', date: '2024-08-17' }],
});
export const Award = z.object({ id: z.string(), ...AwardBody.shape }).meta({ id: 'Award' });

export const AssignmentBody = z
  .strictObject({ name: Line, level: AssignmentLevel, date: CalendarDate })
  .meta({
    id: 'AssignmentInput',
    examples: [{ name: 'Tim Percepatan Penurunan Stunting', level: 'instansi', date: '2025-01-20' }],
  });
export const Assignment = z.object({ id: z.string(), ...AssignmentBody.shape }).meta({ id: 'Assignment' });

export const FeedbackBody = z
  .strictObject({ year: Year, category: FeedbackCategory })
  .meta({ id: 'FeedbackInput', examples: [{ year: 2025, category: 'baik' }] });
export const Feedback = z.object(FeedbackBody.shape).meta({ id: 'Feedback' });

export const DisciplineBody = z
  .strictObject({ level: SanctionLevel, from: CalendarDate, until: CalendarDate })
  .refine(({ from, until }) => until >= from, {
    error: 'until-before-since',
    path: ['until'],
    when: whenSound({ from: CalendarDate, until: CalendarDate }),
  })
  .meta({
    id: 'DisciplineInput',
    description: 'The sanction only: details of the case are never sent here',
    examples: [{ level: 'ringan', from: '2024-03-01', until: '2024-08-31' }],
  });
export const Sanction = z.object({ id: z.string(), ...DisciplineBody.shape }).meta({ id: 'Sanction' });

export const StandardBody = z
  .strictObject({
    competencies: z.strictObject({
      itg: RequiredLevel,
      kjs: RequiredLevel,
      kom: RequiredLevel,
      oph: RequiredLevel,
      pep: RequiredLevel,
      pdo: RequiredLevel,
      mpu: RequiredLevel,
      pkp: RequiredLevel,
      prb: RequiredLevel,
    } satisfies Record<(typeof COMPETENCIES)[number], typeof RequiredLevel>),
    technical: z.record(FieldCode, RequiredLevel).default({}),
  })
  .meta({
    id: 'CompetencyStandard',
    examples: [
      {
        competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 },
        technical: { 'perencanaan-pendidikan': 4 },
      },
    ],
  });
