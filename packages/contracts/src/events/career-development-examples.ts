import type * as z from 'zod';
import type { CAREER_DEVELOPMENT_EVENTS } from './career-development-events.ts';

const NIP = '197105101996031002';
const guidance = { nip: NIP, guidanceId: '2026-03-02-coaching' };
const study = { nip: NIP, studyId: 's2-2026-09-01' };
const version = { positionId: 'kepala-dinas-pendidikan', versionId: '2027-01-01' };

export const CAREER_DEVELOPMENT_EXAMPLES: {
  readonly [T in keyof typeof CAREER_DEVELOPMENT_EVENTS]: z.input<(typeof CAREER_DEVELOPMENT_EVENTS)[T]>;
} = {
  'technical-competency.recorded.v1': { listId: 'all', code: 'perencanaan-pendidikan' },
  'standard-version.recorded.v1': version,
  'standard-version.applied.v1': version,
  'assessment-plan.recorded.v1': { listId: 'all', planId: 'rencana-2027', planned: 240, unplanned: 12 },
  'gap-analysis.recorded.v1': { listId: 'all', analysisId: '2026-11-24', on: '2026-11-24' },
  'guidance.recorded.v1': guidance,
  'guidance.attended.v1': { ...guidance, on: '2026-03-16' },
  'guidance.concluded.v1': guidance,
  'study-assignment.recorded.v1': { ...study, from: '2026-09-01', until: '2028-08-31' },
  'study-assignment.extended.v1': { ...study, until: '2029-02-28' },
  'study-assignment.ended.v1': { ...study, on: '2028-08-31' },
  'career-path.recorded.v1': { listId: 'all', pathId: 'pendidikan-struktural', steps: 4 },
  'performance-analysis.recorded.v1': { nip: NIP, analysisId: '2025' },
  'performance-analysis.reviewed.v1': { nip: NIP, analysisId: '2025' },
};
