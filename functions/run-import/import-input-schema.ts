import { schemas } from '@kotak9/contracts';
import type { ImportInput } from '@kotak9/rules';
import * as z from 'zod';

const { AssessmentBody, EducationBody, PerformanceBody, StandardBody } = schemas;
const maybe = z.exactOptional;

const PersonRow = z.object({
  nip: schemas.NipText,
  name: z.string(),
  employmentType: schemas.EmploymentType,
  status: maybe(schemas.ServiceStatus),
  rank: z.object({ grade: schemas.Grade, since: schemas.CalendarDate, decreeNumber: maybe(z.string()) }),
  unitId: schemas.UnitSlug,
  positionId: maybe(schemas.PositionSlug),
  positionSince: maybe(schemas.CalendarDate),
  birthDate: maybe(schemas.CalendarDate),
  sex: maybe(schemas.Sex),
  education: maybe(
    z.object({
      level: EducationBody.shape.level,
      major: EducationBody.shape.major,
      graduatedIn: EducationBody.shape.graduatedIn,
      fieldMatch: maybe(EducationBody.shape.fieldMatch),
    }),
  ),
});

const PerformanceRow = z.object({
  year: PerformanceBody.shape.year,
  workResult: PerformanceBody.shape.workResult,
  behaviour: PerformanceBody.shape.behaviour,
  rater: maybe(schemas.NipText),
});

const AssessmentRow = z.object({
  date: AssessmentBody.shape.date,
  competencies: AssessmentBody.shape.competencies,
  potential: AssessmentBody.shape.potential,
  technical: maybe(z.record(schemas.FieldCode, schemas.Level)),
  assessor: maybe(z.string()),
});

const PositionRow = z.object({
  id: schemas.PositionSlug,
  title: schemas.Line,
  unitId: schemas.UnitSlug,
  tier: schemas.Tier,
  functionalLevel: schemas.FunctionalLevel.nullable(),
  eselon: maybe(schemas.Eselon),
  kelas: maybe(z.number().int()),
  critical: maybe(z.boolean()),
  field: maybe(schemas.FieldCode),
  relatedFields: maybe(z.array(schemas.FieldCode)),
  superiorId: maybe(schemas.PositionSlug),
});

const StandardRow = z.object({
  competencies: StandardBody.shape.competencies,
  technical: maybe(z.record(schemas.FieldCode, schemas.RequiredLevel)),
});

/** What a row stands for, as it was stored between reading the file and judging its rows. */
export const StoredInput: z.ZodType<ImportInput> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('siasn-data-utama'), person: PersonRow }),
  z.object({ kind: z.literal('e-kinerja'), nip: schemas.NipText, performance: PerformanceRow }),
  z.object({ kind: z.literal('assessment-centre'), nip: schemas.NipText, assessment: AssessmentRow }),
  z.object({ kind: z.literal('positions'), position: PositionRow }),
  z.object({ kind: z.literal('standards'), positionId: schemas.PositionSlug, standard: StandardRow }),
]);
