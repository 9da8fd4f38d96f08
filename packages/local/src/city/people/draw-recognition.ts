import {
  type Assignment,
  type AssignmentLevel,
  type Award,
  type AwardLevel,
  type IsoDate,
  type Sanction,
  yearOf,
} from '@kotak9/rules';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import { dateOf, drawDate, later, yearsBefore } from './dates.ts';
import type { Service } from './draw-service.ts';
import type { Talent } from './talent.ts';

const SATYALANCANA = [
  { years: 10, name: 'Satyalancana Karya Satya X Tahun' },
  { years: 20, name: 'Satyalancana Karya Satya XX Tahun' },
  { years: 30, name: 'Satyalancana Karya Satya XXX Tahun' },
] as const;
/** Proposals come in late or not at all. */
const PROPOSED = 0.8;
const LONGEST_DELAY = 2;
/** Window in which the rule set looks at team work, and some before it. */
const YEARS_OF_TEAMS = 2.4;
/** Most teams of the last year followed on another one. */
const TEAM_AGAIN = 0.75;

/** Satyalancana for years of service on Independence Day (PP 35/2010), and awards for merit. */
export function drawAwards(
  seat: Seat,
  service: Service,
  talent: Talent,
  discipline: readonly Sanction[],
  today: IsoDate,
  random: Random,
): Award[] {
  const merit = meritAward(talent, service, today, random);
  const spotless = discipline.every(({ level }) => level === 'ringan');
  if (seat.employmentType === 'pppk' || !spotless) return merit;
  const medals = SATYALANCANA.flatMap(({ years, name }) => {
    const delay = random.int(0, LONGEST_DELAY);
    const date = dateOf(yearOf(service.enteredOn) + years + 1 + delay, 8, 17);
    const given = random.chance(PROPOSED) && date <= today && yearOf(date) > yearOf(today) - 11;
    return given ? [{ id: `slks-${years}`, name, level: 'satyalancana' as const, date }] : [];
  });
  return [...medals, ...merit];
}

function meritAward(
  { performance }: Talent,
  { enteredOn }: Service,
  today: IsoDate,
  random: Random,
): Award[] {
  const draw = performance * 0.75 + random.normal() * 0.66;
  if (draw < 0.75) return [];
  const level: AwardLevel = draw > 3.2 ? 'internasional' : draw > 2.2 ? 'nasional' : 'internal';
  const date = drawDate(later(enteredOn, yearsBefore(today, 5)), today, random);
  return [{ id: `${date}-${level}`, name: AWARDS[level], level, date }];
}

const AWARDS: Record<AwardLevel, string> = {
  internasional: 'Penghargaan Inovasi Layanan Tingkat Internasional',
  nasional: 'Penghargaan ASN Berprestasi Tingkat Nasional',
  satyalancana: 'Satyalancana Karya Satya',
  internal: 'Pegawai Teladan Pemerintah Kota Jayapura',
};

const TEAMS: Record<AssignmentLevel, string> = {
  nasional: 'Tim Kerja Nasional',
  provinsi: 'Tim Koordinasi Provinsi',
  instansi: 'Tim Kerja Pemerintah Kota',
  unit: 'Tim Kerja Unit',
};

/** Task teams by decree: most people serve in one, the better in those of a higher level. */
export function drawAssignments(
  { enteredOn }: Service,
  { performance }: Talent,
  today: IsoDate,
  random: Random,
  earlier: Random,
): Assignment[] {
  const draw = performance * 0.6 + random.normal() * 0.8;
  const level = teamLevel(draw);
  if (level === null) return [];
  const date = drawDate(later(enteredOn, yearsBefore(today, YEARS_OF_TEAMS)), today, random);
  const before = yearsBefore(date, earlier.between(1, 1.9));
  const again = date > yearsBefore(today, 1) && before > enteredOn && earlier.chance(TEAM_AGAIN);
  return (again ? [before, date] : [date]).map((on) => ({
    id: `${on}-${level}`,
    name: TEAMS[level],
    level,
    date: on,
  }));
}

function teamLevel(draw: number): AssignmentLevel | null {
  if (draw > 2.2) return 'nasional';
  if (draw > 1.4) return 'provinsi';
  if (draw > 0.1) return 'instansi';
  return draw > -1 ? 'unit' : null;
}
