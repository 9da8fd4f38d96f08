import * as career from './career.ts';
import * as identity from './identity.ts';
import * as lacking from './lacking.ts';
import type { FaultCode, Spoiler } from './planted-fault.ts';
import * as rank from './rank.ts';
import * as standing from './standing.ts';

/** How each fault is put into a record, so that it is the only one there. */
export const SPOILERS: Readonly<Record<FaultCode, Spoiler>> = {
  'post-missing': lacking.losePost,
  'education-missing': lacking.loseEducation,
  'career-missing': lacking.loseCareer,
  'performance-missing': lacking.loseRating,
  'feedback-missing': lacking.loseFeedback,
  'assessment-missing': lacking.loseAssessment,
  'rank-decree-missing': lacking.loseRankDecree,
  'post-decree-missing': lacking.losePostDecree,
  'career-decree-missing': lacking.loseEarlierDecree,
  'nip-birth-date-differs': identity.moveBirthDay,
  'nip-sex-differs': identity.swapSex,
  'nip-type-differs': identity.swapType,
  'nip-age-unusual': identity.enterTooYoung,
  'rank-below-eselon': rank.sinkBelowEselon,
  'rank-above-eselon': rank.riseAboveEselon,
  'rank-above-education': rank.riseAboveEducation,
  'rank-before-service': rank.rankBeforeService,
  'career-before-service': career.beginBeforeService,
  'date-in-future': rank.rankInFuture,
  'posts-overlap': career.overlapPosts,
  'posts-gap': career.openGap,
  'post-not-in-career': career.closePresent,
  'post-since-differs': career.shiftPresent,
  'education-year-doubtful': standing.graduateAsChild,
  'predikat-not-by-matrix': standing.misstatePredikat,
  'assessment-expired': standing.assessmentExpired,
  'assessment-expires-soon': standing.assessmentExpiresSoon,
  'sanction-running': standing.sanctionRunning,
  'bup-passed': standing.bupPassed,
  'mpp-too-early': standing.mppTooEarly,
  'post-held-out-of-service': standing.leaveWithPost,
};
