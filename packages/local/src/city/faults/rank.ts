import {
  addMonths,
  addYears,
  defaultRuleSet,
  GRADES,
  type Grade,
  type PersonInputs,
  parseNip,
  toIsoDate,
} from '@kotak9/rules';
import type { Spoiler } from './planted-fault.ts';

/** Further outside a range than the policy lets pass. */
const TOO_FAR = 2;
const { rankRanges, preflight } = defaultRuleSet;

export const sinkBelowEselon: Spoiler = (person) => {
  const eselon = person.post?.eselon ?? null;
  return eselon && withGrade(person, rankRanges[eselon].lowest, -TOO_FAR);
};

export const riseAboveEselon: Spoiler = (person) => {
  const eselon = person.post?.eselon ?? null;
  return eselon && limitOf(person) === 'IV/e' ? withGrade(person, rankRanges[eselon].highest, TOO_FAR) : null;
};

export const riseAboveEducation: Spoiler = (person) => {
  const limit = limitOf(person);
  return limit === null || person.post?.eselon ? null : withGrade(person, limit, 1);
};

export const rankBeforeService: Spoiler = (person) => {
  const parsed = parseNip(person.nip);
  const month = parsed.ok ? Number(parsed.value.tmtCpns?.slice(5) ?? 1) : 0;
  const entered = parsed.ok ? toIsoDate(parsed.value.firstYear, month, 1) : null;
  return entered && withSince(person, addYears(entered, -1));
};

export const rankInFuture: Spoiler = (person, today) => withSince(person, addMonths(today, 2));

/** Highest grade that goes with the education, which the generator records highest first. */
function limitOf({ education: [highest] }: PersonInputs): Grade | null {
  return highest === undefined ? null : preflight.highestGrade[highest.level];
}

function withGrade(person: PersonInputs, from: Grade, steps: number): PersonInputs | null {
  const grade = GRADES[GRADES.indexOf(from) + steps];
  return grade === undefined ? null : { ...person, rank: { ...person.rank, grade } };
}

function withSince(person: PersonInputs, since: PersonInputs['rank']['since']): PersonInputs {
  return { ...person, rank: { ...person.rank, since } };
}
