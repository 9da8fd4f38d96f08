import { schemas } from '@kotak9/contracts';
import type { EmploymentType, FunctionalLevel } from '@kotak9/rules';
import { createRandom, type Random } from '../random.ts';
import { shareOut } from '../share-out.ts';
import { slug } from '../slug.ts';
import { leaderFinder } from './leader-finder.ts';
import { type Post, type Seat, STAFF_GROUPS, type StaffGroup } from './post.ts';
import { staff } from './staff-data.ts';
import type { CityUnit } from './unit.ts';

/** No group consists mostly of contract staff, however small the city. */
const LARGEST_PPPK_SHARE = 0.6;
/** One in so many health workers serves in the office and not in a puskesmas. */
const OFFICE_EVERY = 10;
const LONGEST_STEM = 56;

interface Organization {
  readonly units: readonly CityUnit[];
  readonly structural: readonly Post[];
}

/** What a seat is before it has a number and a superior. */
interface Opening {
  readonly unit: CityUnit;
  readonly title: string;
  readonly tier: 'fungsional' | 'pelaksana';
  readonly functionalLevel: FunctionalLevel | null;
  readonly kelas: number;
  readonly education: Seat['education'];
}

/**
 * Posts of teachers, health workers, other functional staff and pelaksana, one for each person that is left.
 *
 * @param count of such people.
 * @param people of the whole city, of whom a share is PPPK.
 */
export function buildStaffSeats(
  count: number,
  people: number,
  organization: Organization,
  seed: number,
): Seat[] {
  const { shares, pppk } = staff;
  const sizes = shareOut(
    count,
    STAFF_GROUPS.map((group) => shares[group]),
  );
  const number = numbering();
  const leaderOf = leaderFinder(organization.units, organization.structural);
  return STAFF_GROUPS.flatMap((group, index) => {
    const size = sizes[index] ?? 0;
    const contracts = Math.min(
      Math.round(people * pppk.share * pppk.split[group]),
      Math.floor(size * LARGEST_PPPK_SHARE),
    );
    const random = createRandom(seed, 'staff', group);
    const hirings = Array.from({ length: size }, (_, i) => hiring(i, contracts, size));
    return openings(group, hirings, organization.units, random).map((opening, i) => ({
      post: toPost(opening, number(opening), leaderOf(opening.unit)),
      group,
      employmentType: hirings[i] ?? 'pns',
      education: opening.education,
    }));
  });
}

/** PPPK spread evenly over the group. */
function hiring(index: number, contracts: number, size: number): EmploymentType {
  const upTo = (seats: number) => Math.floor((seats * contracts) / size);
  return upTo(index + 1) > upTo(index) ? 'pppk' : 'pns';
}

function openings(
  group: StaffGroup,
  hirings: readonly EmploymentType[],
  units: readonly CityUnit[],
  random: Random,
): Opening[] {
  const ofKind = (kind: CityUnit['kind']) => units.filter((unit) => unit.kind === kind);
  switch (group) {
    case 'guru': {
      const schools = ofKind('sekolah');
      return hirings.map((employment, i) => {
        const level = employment === 'pppk' ? 'ahli-pertama' : random.weighted(staff.levels.guru);
        return functional('Guru', level, inTurn(schools, i));
      });
    }
    case 'nakes': {
      const centres = ofKind('puskesmas');
      const office = unitById(units, 'dinas-kesehatan');
      const kinds = staff.nakes.map((kind) => [kind, kind.weight] as const);
      return hirings.map((employment, i) => {
        const { title, keahlian } = random.weighted(kinds);
        const unit = i % OFFICE_EVERY === 0 ? office : inTurn(centres, i);
        return functional(title, levelOf(keahlian, employment, random), unit);
      });
    }
    case 'teknis': {
      const kinds = staff.teknis.map((kind) => [kind, kind.weight] as const);
      return hirings.map((employment) => {
        const { title, keahlian, unit } = random.weighted(kinds);
        return functional(title, levelOf(keahlian, employment, random), unitById(units, unit));
      });
    }
    case 'pelaksana': {
      const kinds = staff.pelaksana.map((kind) => [kind, kind.weight] as const);
      const perUnit = shareOut(
        hirings.length,
        units.map(({ kind }) => staff.pelaksanaWeights[kind]),
      );
      return units.flatMap((unit, index) =>
        Array.from({ length: perUnit[index] ?? 0 }, () => {
          const { title, kelas, education } = random.weighted(kinds);
          return { unit, title, tier: 'pelaksana' as const, functionalLevel: null, kelas, education };
        }),
      );
    }
  }
}

/** PPPK enter at the lowest level of their kind. */
function levelOf(keahlian: number, employment: EmploymentType, random: Random): FunctionalLevel {
  const kind = random.chance(keahlian) ? 'keahlian' : 'keterampilan';
  if (employment === 'pppk') return kind === 'keahlian' ? 'ahli-pertama' : 'terampil';
  return random.weighted(staff.levels[kind]);
}

function functional(title: string, level: FunctionalLevel, unit: CityUnit): Opening {
  return {
    unit,
    title: `${title} ${titleCase(level)}`,
    tier: 'fungsional',
    functionalLevel: level,
    kelas: staff.kelas[level],
    education: null,
  };
}

function toPost(opening: Opening, number: string, superiorId: Post['superiorId']): Post {
  const { unit, title, tier, functionalLevel, kelas } = opening;
  return {
    id: schemas.PositionSlug.parse(`${stemOf(opening)}-${number}`),
    title,
    unitId: unit.id,
    tier,
    functionalLevel,
    eselon: null,
    kelas,
    critical: false,
    field: unit.field,
    relatedFields: [],
    superiorId,
  };
}

/** Start of an id, short enough to be numbered. */
function stemOf({ unit, title }: Opening): string {
  return `${unit.id}.${slug(title, LONGEST_STEM - unit.id.length)}`;
}

/** Numbers the like posts of a unit: 001, 002, … */
function numbering(): (opening: Opening) => string {
  const counts = new Map<string, number>();
  return (opening) => {
    const key = stemOf(opening);
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return String(next).padStart(3, '0');
  };
}

function titleCase(level: string): string {
  return level.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) =>
    dash === '' ? letter.toUpperCase() : ` ${letter.toUpperCase()}`,
  );
}

function inTurn<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new RangeError('no unit to serve in');
  return value;
}

function unitById(units: readonly CityUnit[], id: string): CityUnit {
  const unit = units.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new RangeError(`no unit ${id}`);
  return unit;
}
