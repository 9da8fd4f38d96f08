import {
  compareGrades,
  defaultRuleSet,
  type EducationLevel,
  GRADES,
  type Grade,
  type IsoDate,
  type PostLevel,
  type Rank,
} from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import { lastPromotionDay, later, yearsBefore, yearsBetween } from './dates.ts';
import { decreeNumber } from './decree-number.ts';
import type { Service } from './draw-service.ts';
import { population } from './population-data.ts';

/** A structural official may stand one rank below the range of the eselon (PP 100/2000 Ps 5); few stand above it. */
const BELOW_RANGE = 0.1;
const ABOVE_RANGE = 0.03;
const YEARS_A_RANK = 4;

export function drawRank(
  seat: Seat,
  service: Service,
  education: EducationLevel,
  today: IsoDate,
  random: Random,
): Rank {
  const [lowest, highest] = rangeOf(seat, education);
  const issued = (grade: Grade, from: IsoDate): Rank => ({
    grade,
    since: from,
    decreeNumber: decreeNumber('rank', from, seat.post.id),
  });
  if (seat.employmentType === 'pppk') return issued(lowest, service.enteredOn);
  const since = later(lastPromotionDay(yearsBefore(today, random.between(0.1, 4.2))), service.enteredOn);
  const span = GRADES.indexOf(highest) - GRADES.indexOf(lowest);
  const step =
    seat.post.eselon === null
      ? Math.floor(yearsBetween(service.enteredOn, today) / YEARS_A_RANK - random.between(0, 1))
      : random.int(0, span);
  const within = Math.min(Math.max(step, 0), span);
  const reached = shifted(lowest, within + strayed(seat, within, span, random));
  return issued(lowerGrade(reached, defaultRuleSet.preflight.highestGrade[education]), since);
}

function rangeOf({ post, group, employmentType }: Seat, education: EducationLevel): readonly [Grade, Grade] {
  if (post.eselon !== null) {
    const { lowest, highest } = defaultRuleSet.rankRanges[post.eselon];
    return [lowest, highest];
  }
  const level: PostLevel = levelOf(post);
  const byLevel = population.grades[level];
  return group === 'pelaksana' || employmentType === 'pppk' || byLevel === undefined
    ? population.gradesByEducation[education]
    : byLevel;
}

function strayed({ post }: Seat, step: number, span: number, random: Random): number {
  if (post.eselon === null) return 0;
  if (step === 0 && random.chance(BELOW_RANGE * 2)) return -1;
  return step === span && random.chance(ABOVE_RANGE) ? 1 : 0;
}

/** Nobody strays above what goes with the education. */
function lowerGrade(a: Grade, b: Grade): Grade {
  return compareGrades(a, b) < 0 ? a : b;
}

function shifted(grade: Grade, steps: number): Grade {
  return GRADES[GRADES.indexOf(grade) + steps] ?? grade;
}
