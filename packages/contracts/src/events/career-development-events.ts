import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip, Position } from './fields.ts';

const PathId = z.string().meta({ description: 'The path of the pola karier' });
const On = CalendarDate.meta({ description: 'Day for which it was computed' });
const VersionId = z.string().meta({ description: 'First day in force, or `semula`' });

const guidance = {
  nip: Nip,
  guidanceId: z.string().meta({ description: 'The guidance among those of the person' }),
};
const study = {
  nip: Nip,
  studyId: z.string().meta({ description: 'The tugas belajar among those of the person' }),
};
const analysis = { nip: Nip, analysisId: z.string().meta({ description: 'Year of the rating' }) };

export const CAREER_DEVELOPMENT_EVENTS = {
  'technical-competency.recorded.v1': z.object({
    listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
    code: z.string().meta({ description: 'Code of the competency' }),
  }),
  'standard-version.recorded.v1': z.object({ positionId: Position, versionId: VersionId }),
  'standard-version.applied.v1': z.object({ positionId: Position, versionId: VersionId }),
  'assessment-plan.recorded.v1': z.object({
    listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
    planId: z.string().meta({ description: 'The plan' }),
    planned: z.number().int().meta({ description: 'How many people have a month' }),
    unplanned: z.number().int().meta({ description: 'How many have none' }),
  }),
  'gap-analysis.recorded.v1': z.object({
    listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
    analysisId: z.string().meta({ description: 'The analysis' }),
    on: On,
  }),
  // what kind it is and what came of it stays in the dossier
  'guidance.recorded.v1': z.object(guidance),
  'guidance.attended.v1': z.object({
    ...guidance,
    on: CalendarDate.meta({ description: 'Day of the session' }),
  }),
  'guidance.concluded.v1': z.object(guidance),
  'study-assignment.recorded.v1': z.object({
    ...study,
    from: CalendarDate.meta({ description: 'First day' }),
    until: CalendarDate.meta({ description: 'Last day' }),
  }),
  'study-assignment.extended.v1': z.object({
    ...study,
    until: CalendarDate.meta({ description: 'New last day' }),
  }),
  'study-assignment.ended.v1': z.object({
    ...study,
    on: CalendarDate.meta({ description: 'Last day of the study' }),
  }),
  'career-path.recorded.v1': z.object({
    listId: z.string().meta({ description: 'The list that it belongs to: `all`' }),
    pathId: PathId,
    steps: z.number().int().meta({ description: 'How many steps it has' }),
  }),
  'performance-analysis.recorded.v1': z.object(analysis),
  'performance-analysis.reviewed.v1': z.object(analysis),
} as const;
