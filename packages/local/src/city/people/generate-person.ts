import {
  addMonths,
  type CompetencyStandard,
  defaultRuleSet,
  type EmploymentType,
  type IsoDate,
  type Nip,
  type PersonInputs,
  type ServiceStatus,
  tmtPensiun,
} from '@kotak9/rules';
import { asHeldPost, levelOf } from '@kotak9/store';
import { drawnFaults } from '../faults/drawn-faults.ts';
import type { FaultCode } from '../faults/planted-fault.ts';
import type { Seat } from '../organization/post.ts';
import type { CityUnit } from '../organization/unit.ts';
import { createRandom, type Random } from '../random.ts';
import { drawAssessments } from './draw-assessments.ts';
import { drawCareer } from './draw-career.ts';
import { drawDiscipline } from './draw-discipline.ts';
import { drawEducation } from './draw-education.ts';
import { drawName } from './draw-name.ts';
import { drawFeedback, drawPerformance } from './draw-performance.ts';
import { drawRank } from './draw-rank.ts';
import { drawAssignments, drawAwards } from './draw-recognition.ts';
import { drawService, type Service, TEACHER_BUP } from './draw-service.ts';
import { drawTraining } from './draw-training.ts';
import { drawTalent } from './talent.ts';

export interface Surroundings {
  readonly seed: number;
  readonly today: IsoDate;
  readonly units: readonly CityUnit[];
  readonly numberNip: (service: Service, employmentType: EmploymentType) => Nip;
}

/** In the last year before retirement some take their MPP; those in the lead posts seldom do. */
const MPP_MONTHS = 12;
const MPP_SHARE = 0.12;

/** Somebody, and what is wrong in the record because a share of the population lacks it. */
export interface DrawnPerson {
  readonly person: PersonInputs;
  readonly faults: readonly FaultCode[];
}

/** Somebody for a seat. Draws from a stream of the seat's own: what is drawn for one does not move another. */
export function generatePerson(
  seat: Seat,
  standard: CompetencyStandard | null,
  { seed, today, units, numberNip }: Surroundings,
): DrawnPerson {
  const { post, employmentType } = seat;
  const random = createRandom(seed, 'person', post.id);
  // what has been replaced since: whoever stands where today does not hang on it
  const earlier = createRandom(seed, 'earlier', post.id);
  const level = levelOf(post);
  const service = drawService(seat, today, random);
  const talent = drawTalent(level, random);
  const education = drawEducation(seat, service, talent, today, random);
  const discipline = drawDiscipline(service, today, random);
  const performance = drawPerformance(service, talent, today, random);
  const person: PersonInputs = {
    nip: numberNip(service, employmentType),
    name: drawName(service.sex, random),
    employmentType,
    birthDate: service.birthDate,
    sex: service.sex,
    status: drawStatus(seat, service, today, random),
    rank: drawRank(seat, service, education[0]?.level ?? 'slta', today, random),
    unitId: post.unitId,
    post: asHeldPost(
      { ...post, holder: null, holderSince: null, vacantSince: null, standard },
      service.since,
    ),
    bupOverride: bupOverride(seat),
    unwillingSince: null,
    declaredConflicts: [],
    career: drawCareer(seat, service, talent, units, today, random),
    education,
    training: drawTraining(seat, talent, today, random),
    awards: drawAwards(seat, service, talent, discipline, today, random),
    assignments: drawAssignments(service, talent, today, random, earlier),
    feedback: drawFeedback(performance, talent, random, earlier),
    discipline,
    performance,
    assessments: drawAssessments(seat, standard, service, talent, today, random, earlier),
    standard,
  };
  return { person, faults: drawnFaults(person, today) };
}

function drawStatus(
  { post, employmentType }: Seat,
  { birthDate, retirementAge }: Service,
  today: IsoDate,
  random: Random,
): ServiceStatus {
  const soon = tmtPensiun(birthDate, retirementAge) <= addMonths(today, MPP_MONTHS);
  const may = soon && employmentType === 'pns' && post.tier !== 'jpt-pratama';
  return may && random.chance(MPP_SHARE) ? 'mpp' : 'aktif';
}

function bupOverride({ post, group }: Seat): PersonInputs['bupOverride'] {
  const byLevel = defaultRuleSet.retirement.bup[levelOf(post)];
  return group === 'guru' && byLevel !== TEACHER_BUP.age ? TEACHER_BUP : null;
}
