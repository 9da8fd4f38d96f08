import { assessmentExpiresOn, latestAssessment } from '../../competency/latest-assessment.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Reading, Timeline } from '../reading.ts';

/** A measure that reads the assessment in force: the latest, as long as it is valid. */
export function assessmentTimeline(
  assessments: PlacementInputs['assessments'],
  validYears: number,
  read: (assessment: PlacementInputs['assessments'][number]) => Reading,
): Timeline {
  return {
    at: (asOf) => {
      const latest = latestAssessment(assessments, asOf);
      if (!latest) return { kind: 'absent' };
      const since = assessmentExpiresOn(latest, validYears);
      return asOf >= since ? { kind: 'expired', since } : read(latest);
    },
    turningDays: () =>
      assessments.flatMap((assessment) => [assessment.date, assessmentExpiresOn(assessment, validYears)]),
  };
}
