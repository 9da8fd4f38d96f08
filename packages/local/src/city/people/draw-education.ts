import { type Education, type EducationLevel, type FieldMatch, type IsoDate, yearOf } from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import { kindredMajorsOf, majorsOf, strangeMajorsOf } from '../organization/fields.ts';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import { type Service, tableOf } from './draw-service.ts';
import { population } from './population-data.ts';
import type { Talent } from './talent.ts';

const SCHOOL_MAJORS = ['IPA', 'IPS', 'Administrasi Perkantoran', 'Umum'];
/** Usual age at the end of each stage. */
const GRADUATED_AT: Record<EducationLevel, number> = {
  s3: 38,
  s2: 31,
  s1: 23,
  d4: 23,
  d3: 22,
  d2: 21,
  d1: 20,
  slta: 18,
  sltp: 15,
  sd: 12,
};
/** What the stage rests on, where it is recorded too. */
const BEFORE: Partial<Record<EducationLevel, EducationLevel>> = { s3: 's2', s2: 's1' };

export function drawEducation(
  seat: Seat,
  service: Service,
  talent: Talent,
  today: IsoDate,
  random: Random,
): Education[] {
  const highest = drawLevel(seat, random);
  const match = drawMatch(talent, random);
  const stages: EducationLevel[] = [highest];
  for (let stage = BEFORE[highest]; stage !== undefined; stage = BEFORE[stage]) stages.push(stage);
  return stages.map((level) => ({
    id: level,
    level,
    major: drawMajor(level, match, seat.post.field, random),
    fieldMatch: match,
    graduatedIn: graduation(level, service, today, random),
  }));
}

/** A pelaksana's post names the schooling it asks for; some have more. */
function drawLevel({ post, employmentType, education }: Seat, random: Random): EducationLevel {
  if (education === null) {
    if (employmentType === 'pppk') return post.functionalLevel === 'terampil' ? 'd3' : 's1';
    return random.weighted(tableOf(population.education, levelOf(post)));
  }
  if (employmentType === 'pppk') return education;
  if (education === 's1' && random.chance(0.06)) return 's2';
  if (education === 'slta' && random.chance(0.12)) return 's1';
  return education === 'sltp' && random.chance(0.4) ? 'sd' : education;
}

function drawMatch({ potential }: Talent, random: Random): FieldMatch {
  const draw = random.normal() * 0.8 + potential * 0.6;
  if (draw > -0.35) return 'sesuai';
  return draw > -1.15 ? 'serumpun' : 'tidak-sesuai';
}

function drawMajor(level: EducationLevel, match: FieldMatch, field: string | null, random: Random): string {
  if (field === null || GRADUATED_AT[level] < GRADUATED_AT.d1) return random.pick(SCHOOL_MAJORS);
  if (match === 'sesuai') return random.pick(majorsOf(field));
  return random.pick(match === 'serumpun' ? kindredMajorsOf(field) : strangeMajorsOf(field));
}

function graduation(level: EducationLevel, { birthDate }: Service, today: IsoDate, random: Random): number {
  const usual = yearOf(birthDate) + GRADUATED_AT[level] + random.int(0, 3);
  return Math.min(usual, yearOf(today) - 1);
}
