import { schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  addMonths,
  type CareerEntry,
  dayBefore,
  daysBetween,
  type Eselon,
  type Holding,
  type IsoDate,
  type PostLevel,
  type UnitId,
} from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import { isRelated } from '../organization/fields.ts';
import type { Seat } from '../organization/post.ts';
import type { CityUnit } from '../organization/unit.ts';
import type { Random } from '../random.ts';
import { careerLadder } from './career-ladder.ts';
import { drawDate, firstOfMonth, later, yearsBefore } from './dates.ts';
import { decreeNumber } from './decree-number.ts';
import type { Service } from './draw-service.ts';
import type { Talent } from './talent.ts';

export const CITY: AgencyId = schemas.AgencySlug.parse('kota-jayapura');

/** Agencies from which people have moved to the city. */
const ELSEWHERE = ['provinsi-papua', 'kabupaten-jayapura', 'kabupaten-keerom'].map((id) =>
  schemas.AgencySlug.parse(id),
);
const UNIT_ELSEWHERE: UnitId = schemas.UnitSlug.parse('perangkat-daerah');
const MOVED_HERE = 0.09;
/** A post before was in the same unit, in one of the same rumpun, or anywhere. */
const SAME_UNIT = 0.45;
const SAME_RUMPUN = 0.75;
const ESELONS: Partial<Record<PostLevel, Eselon>> = { pengawas: 'IV.a', administrator: 'III.b' };
const HEADS: Partial<Record<PostLevel, string>> = {
  pelaksana: 'Pelaksana',
  pengawas: 'Kepala Subbagian',
  administrator: 'Kepala Bidang',
};
const ACTING_SHARE: Partial<Record<PostLevel, number>> = {
  'jpt-pratama': 0.55,
  administrator: 0.4,
  pengawas: 0.3,
  'ahli-madya': 0.12,
};
const ACTING: readonly (readonly [Holding, number])[] = [
  ['plt-lebih-tinggi', 40],
  ['plt-setara', 40],
  ['plh', 20],
];

/** Definitive posts from entry to today, and acting ones beside them. */
export function drawCareer(
  seat: Seat,
  service: Service,
  talent: Talent,
  units: readonly CityUnit[],
  today: IsoDate,
  random: Random,
): CareerEntry[] {
  const level = levelOf(seat.post);
  const { post } = seat;
  const ladder = careerLadder(level, seat, random);
  const starts = rungs(service, ladder.length - 1, random);
  const earlier = starts.map((since, index) => {
    const until = dayBefore(starts[index + 1] ?? service.since);
    return earlierPost({ since, until }, ladder[index] ?? level, seat, units, index, random);
  });
  const present: CareerEntry = {
    id: `${service.since}-${post.id}`,
    title: post.title,
    level,
    eselon: post.eselon,
    holding: 'definitif',
    agency: CITY,
    unitId: post.unitId,
    positionId: post.id,
    field: post.field,
    since: service.since,
    until: null,
    decreeNumber: decreeNumber('post', service.since, post.id),
  };
  return [...earlier, present, ...drawActing(seat, service, talent, today, random)];
}

/** First days of the earlier posts, in order; fewer where service is too short to hold them. */
function rungs({ enteredOn, since }: Service, count: number, random: Random): IsoDate[] {
  const days = daysBetween(enteredOn, since);
  if (days < 60 || count === 0) return [];
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const share = (index + 1 + random.between(-0.3, 0.3)) / count;
    return firstOfMonth(drawDate(enteredOn, since, { ...random, int: () => Math.floor(days * share) }));
  });
  return [enteredOn, ...cuts.filter((cut) => cut > enteredOn && cut < since)];
}

function earlierPost(
  { since, until }: { readonly since: IsoDate; readonly until: IsoDate },
  level: PostLevel,
  { post, group }: Seat,
  units: readonly CityUnit[],
  index: number,
  random: Random,
): CareerEntry {
  const base = {
    id: `${since}-${index + 1}`,
    level,
    eselon: ESELONS[level] ?? null,
    holding: 'definitif',
    positionId: null,
    since,
    until,
    decreeNumber: decreeNumber('post', since, post.id),
  } as const;
  const title = (place: string) => `${HEADS[level] ?? jobTitle(post.title, level)} pada ${place}`;
  if (index === 0 && random.chance(MOVED_HERE)) {
    const place = 'Perangkat Daerah di luar Kota Jayapura';
    return {
      ...base,
      title: title(place),
      agency: random.pick(ELSEWHERE),
      unitId: UNIT_ELSEWHERE,
      field: post.field,
    };
  }
  const unit = random.pick(unitsLike(post.unitId, post.field, group === 'struktural', units, random));
  return { ...base, title: title(unit.name), agency: CITY, unitId: unit.id, field: unit.field };
}

function jobTitle(title: string, level: PostLevel): string {
  const job = title.replace(/ (Ahli )?(Utama|Madya|Muda|Pertama|Penyelia|Mahir|Terampil|Pemula)$/, '');
  return `${job} ${level.replace(/-/g, ' ')}`;
}

function unitsLike(
  unitId: UnitId,
  field: string | null,
  moves: boolean,
  units: readonly CityUnit[],
  random: Random,
): readonly CityUnit[] {
  const own = units.filter(({ id }) => id === unitId);
  const kind = own[0]?.kind;
  if (random.chance(SAME_UNIT)) return own;
  if (!moves) return units.filter((unit) => unit.kind === kind && unit.field === field);
  const offices = units.filter((unit) => unit.kind !== 'sekolah' && unit.kind !== 'puskesmas');
  return field !== null && random.chance(SAME_RUMPUN)
    ? offices.filter((unit) => isRelated(field, unit.field))
    : offices;
}

function drawActing(
  { post }: Seat,
  service: Service,
  { potential }: Talent,
  today: IsoDate,
  random: Random,
): CareerEntry[] {
  const level = levelOf(post);
  const share = (ACTING_SHARE[level] ?? 0.04) + (potential > 0.8 ? 0.15 : 0);
  if (!random.chance(share)) return [];
  const holding = random.weighted(ACTING);
  const since = firstOfMonth(drawDate(later(service.enteredOn, yearsBefore(today, 6)), today, random));
  const until = dayBefore(addMonths(since, holding === 'plh' ? 1 : random.int(3, 9)));
  return [
    {
      id: `${since}-${holding}`,
      title: holding === 'plh' ? 'Pelaksana Harian' : 'Pelaksana Tugas',
      level,
      eselon: post.eselon,
      holding,
      agency: CITY,
      unitId: post.unitId,
      positionId: null,
      field: post.field,
      since,
      until: until < today ? until : null,
      decreeNumber: decreeNumber('acting', since, post.id),
    },
  ];
}
