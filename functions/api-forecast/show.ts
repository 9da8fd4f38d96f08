import {
  type AssignedPost,
  type ForecastPost,
  type IsoDate,
  latestStart,
  type PostLevel,
  type RankedCandidate,
  type RuleSet,
} from '@kotak9/rules';

/** The parts that several answers share. */

export const showPost = ({ positionId, title, unitId, level }: ForecastPost) => ({
  positionId,
  title,
  unitId,
  level,
});

export const showSuccessor = (candidate: RankedCandidate | null) => {
  if (candidate === null) return null;
  const { nip, name, box, score, rank } = candidate;
  return { nip, name, box, score, rank };
};

export const showStart = (date: IsoDate, level: PostLevel, ruleSet: RuleSet, today: IsoDate) => {
  const start = latestStart(date, level, ruleSet);
  return { ...start, late: start.startBy < today };
};

export const showAssigned = ({ post, assigned, date, ready, shortlisted, distinct, thin }: AssignedPost) => ({
  ...showPost(post),
  date,
  ready: ready.length,
  shortlisted,
  distinct,
  thin,
  assigned: showSuccessor(assigned),
});
