import type {
  Assessment,
  Assignment,
  Award,
  CareerEntry,
  Education,
  HeldPost,
  Performance,
  PersonInputs,
  Training,
} from '../person.ts';

/**
 * What a placement is computed from, and nothing else that is known of a person: no name, no title, no decree. Whoever
 * has these can place somebody under any rule set, and count them by unit, sex and age.
 */
export interface PlacementInputs
  extends Pick<
    PersonInputs,
    'nip' | 'birthDate' | 'sex' | 'status' | 'unitId' | 'bupOverride' | 'feedback' | 'discipline' | 'standard'
  > {
  readonly post: Pick<HeldPost, 'positionId' | 'level' | 'field' | 'since'> | null;
  readonly career: readonly Omit<CareerEntry, 'title' | 'eselon' | 'positionId' | 'decreeNumber'>[];
  readonly education: readonly Omit<Education, 'major'>[];
  readonly training: readonly Omit<Training, 'name'>[];
  readonly awards: readonly Omit<Award, 'name'>[];
  readonly assignments: readonly Omit<Assignment, 'name'>[];
  readonly performance: readonly Pick<Performance, 'year' | 'predikat'>[];
  readonly assessments: readonly Omit<Assessment, 'assessor'>[];
}

/** Leaves out what places nobody. */
export function placementInputsOf({
  nip,
  birthDate,
  sex,
  status,
  unitId,
  bupOverride,
  post,
  career,
  education,
  training,
  awards,
  assignments,
  feedback,
  discipline,
  performance,
  assessments,
  standard,
}: PersonInputs): PlacementInputs {
  return {
    nip,
    birthDate,
    sex,
    status,
    unitId,
    bupOverride,
    post: post && { positionId: post.positionId, level: post.level, field: post.field, since: post.since },
    career: career.map(({ title: _, eselon: _e, positionId: _p, decreeNumber: _d, ...entry }) => entry),
    education: education.map(({ major: _, ...degree }) => degree),
    training: training.map(({ name: _, ...course }) => course),
    awards: awards.map(({ name: _, ...award }) => award),
    assignments: assignments.map(({ name: _, ...assignment }) => assignment),
    feedback,
    discipline,
    performance: performance.map(({ year, predikat }) => ({ year, predikat })),
    assessments: assessments.map(({ assessor: _, ...assessment }) => assessment),
    standard,
  };
}
