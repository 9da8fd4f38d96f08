import { type IsoDate, type PostLevel, type Training, yearOf } from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import type { Talent } from './talent.ts';

const LEADERSHIP: Partial<Record<PostLevel, string>> = {
  'jpt-pratama': 'Pelatihan Kepemimpinan Nasional Tingkat II',
  administrator: 'Pelatihan Kepemimpinan Administrator',
  pengawas: 'Pelatihan Kepemimpinan Pengawas',
};
const COURSES = [
  'Pelayanan Publik Berbasis Digital',
  'Pengelolaan Keuangan Daerah',
  'Penyusunan Kebijakan Publik',
  'Budaya Kerja BerAKHLAK',
  'Manajemen Risiko',
  'Penguatan Kompetensi Teknis Jabatan',
  'Komunikasi Publik',
  'Analisis Data untuk Perencanaan',
];
/** JP a year that PP 11/2017 Ps 203 entitles to. */
const ENTITLED = 20;
const LEADERSHIP_HOURS = 40;

/** Courses of the last full year and of this one; not everybody gets the 20 JP that are due. */
export function drawTraining(seat: Seat, { potential }: Talent, today: IsoDate, random: Random): Training[] {
  const year = yearOf(today);
  const courses: Training[] = [];
  for (const [of, share] of [
    [year - 1, 0.9],
    [year, 0.45],
  ] as const) {
    if (!random.chance(share)) continue;
    const hours = Math.round(ENTITLED * 0.65 + 6 * potential + 7 * random.normal());
    if (hours >= 1) courses.push({ id: `${of}-1`, name: random.pick(COURSES), year: of, hours });
  }
  const leadership = LEADERSHIP[levelOf(seat.post)];
  if (leadership !== undefined && random.chance(0.6)) {
    const held = year - random.int(1, 6);
    courses.push({ id: `${held}-kepemimpinan`, name: leadership, year: held, hours: LEADERSHIP_HOURS });
  }
  return courses;
}
