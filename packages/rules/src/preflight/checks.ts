import type { FindingCode } from '../policy/preflight-rules.ts';
import { assessmentExpired, assessmentExpiresSoon, assessmentMissing } from './checks/assessment-standing.ts';
import { educationYearDoubtful } from './checks/education-year.ts';
import { careerDecreeMissing, postDecreeMissing, rankDecreeMissing } from './checks/lacking-decrees.ts';
import { feedbackMissing, performanceMissing } from './checks/lacking-ratings.ts';
import { careerMissing, educationMissing, postMissing } from './checks/lacking-records.ts';
import { moveOverdue, moveTooEarly } from './checks/move-span.ts';
import {
  nipAgeUnusual,
  nipBirthDateDiffers,
  nipSexDiffers,
  nipTypeDiffers,
} from './checks/nip-against-record.ts';
import { careerBeforeService, dateInFuture, rankBeforeService } from './checks/order-of-dates.ts';
import { postNotInCareer, postSinceDiffers } from './checks/post-against-career.ts';
import { postsGap, postsOverlap } from './checks/posts-in-time.ts';
import { predikatNotByMatrix } from './checks/predikat-against-matrix.ts';
import { rankAboveEducation } from './checks/rank-against-education.ts';
import { rankAboveEselon, rankBelowEselon } from './checks/rank-against-eselon.ts';
import { sanctionRunning } from './checks/running-sanction.ts';
import { bupPassed, mppTooEarly, postHeldOutOfService } from './checks/status-against-service.ts';
import type { Check } from './preflight-facts.ts';

/** One check for each thing that can be found. */
export const CHECKS: Readonly<Record<FindingCode, Check>> = {
  'post-missing': postMissing,
  'education-missing': educationMissing,
  'career-missing': careerMissing,
  'performance-missing': performanceMissing,
  'feedback-missing': feedbackMissing,
  'assessment-missing': assessmentMissing,
  'rank-decree-missing': rankDecreeMissing,
  'post-decree-missing': postDecreeMissing,
  'career-decree-missing': careerDecreeMissing,
  'nip-birth-date-differs': nipBirthDateDiffers,
  'nip-sex-differs': nipSexDiffers,
  'nip-type-differs': nipTypeDiffers,
  'nip-age-unusual': nipAgeUnusual,
  'rank-below-eselon': rankBelowEselon,
  'rank-above-eselon': rankAboveEselon,
  'rank-above-education': rankAboveEducation,
  'rank-before-service': rankBeforeService,
  'career-before-service': careerBeforeService,
  'date-in-future': dateInFuture,
  'posts-overlap': postsOverlap,
  'posts-gap': postsGap,
  'post-not-in-career': postNotInCareer,
  'post-since-differs': postSinceDiffers,
  'education-year-doubtful': educationYearDoubtful,
  'predikat-not-by-matrix': predikatNotByMatrix,
  'assessment-expired': assessmentExpired,
  'assessment-expires-soon': assessmentExpiresSoon,
  'sanction-running': sanctionRunning,
  'bup-passed': bupPassed,
  'mpp-too-early': mppTooEarly,
  'post-held-out-of-service': postHeldOutOfService,
  'move-too-early': moveTooEarly,
  'move-overdue': moveOverdue,
};
