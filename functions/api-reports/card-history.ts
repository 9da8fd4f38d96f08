import { CARD_LIMITS, cutTo, type IsoDate, type PersonInputs, type Placement } from '@kotak9/rules';
import { dayInWords, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-section.ts';
import { facts } from './facts.ts';
import { leftOut } from './left-out.ts';

/** Of education, training, awards and task teams the latest are named, the others counted. */
const NAMED = 2;

const latestFirst =
  <T>(of: (one: T) => string | number) =>
  (a: T, b: T): number =>
    of(a) === of(b) ? 0 : of(a) < of(b) ? 1 : -1;
const shown = (day: IsoDate): string => dayInWords(day, 'id');

/** Each day on which the box became another, the latest first. */
export const trailSection = (trail: readonly Placement[]): Section => {
  const steps = trail.filter((placement, at) => at === 0 || placement.box !== trail[at - 1]?.box).reverse();
  const { shown: latest, left } = cutTo(steps, CARD_LIMITS.trail);
  return {
    name: 'Jejak kotak',
    columns: [
      { header: 'Sejak', key: 'since', width: 28 },
      { header: 'Kotak', key: 'box', width: 26 },
      { header: 'Kinerja', key: 'performance', width: 14 },
      { header: 'Potensial', key: 'potential', width: 16 },
      { header: 'Nilai talenta', key: 'talent', width: 20 },
    ],
    rows: latest.map((placement) => ({
      since: shown(placement.asOf),
      box: placement.box === null ? 'belum ditempatkan' : String(placement.box),
      performance: placement.performance?.score ?? null,
      potential: placement.potential?.score ?? null,
      talent: placement.talentScore,
    })),
    after: leftOut(left),
  };
};

export const careerSection = ({ career }: PersonInputs): Section => {
  const { shown: posts, left } = cutTo(
    career.toSorted(latestFirst(({ since }) => since)),
    CARD_LIMITS.career,
  );
  return {
    name: 'Riwayat jabatan',
    columns: [
      { header: 'Jabatan', key: 'title', width: 44 },
      { header: 'Sebagai', key: 'holding', width: 20 },
      { header: 'Sejak', key: 'since', width: 22 },
      { header: 'Sampai', key: 'until', width: 22 },
    ],
    rows: posts.map(({ title, holding, since, until }) => ({
      title,
      holding: word(holding, 'id'),
      since: shown(since),
      until: until === null ? 'sekarang' : shown(until),
    })),
    after: leftOut(left),
  };
};

const named = (all: readonly string[]): string | null => {
  const { shown: first, left } = cutTo(all, NAMED);
  return [...first, leftOut(left)].filter((one) => one !== null).join('; ') || null;
};

/** What else the potential axis counts: education, training, awards, task teams and 360° feedback. */
export const learningSection = (inputs: PersonInputs): Section => {
  const { education, training, awards, assignments, feedback } = inputs;
  return facts('Pendidikan, pelatihan dan prestasi', [
    [
      'Pendidikan',
      named(
        education
          .toSorted(latestFirst(({ graduatedIn }) => graduatedIn))
          .map(({ level, major, graduatedIn }) => `${level.toUpperCase()} ${major} (${graduatedIn})`),
      ),
    ],
    [
      'Pelatihan',
      named(
        training
          .toSorted(latestFirst(({ year }) => year))
          .map(({ name, year, hours }) => `${name} (${year}, ${hours} JP)`),
      ),
    ],
    [
      'Penghargaan, penugasan',
      named(
        [...awards, ...assignments]
          .toSorted(latestFirst(({ date }) => date))
          .map(({ name, level, date }) => `${name} (${word(level, 'id')}, ${shown(date)})`),
      ),
    ],
    [
      'Umpan balik 360°',
      named(
        feedback
          .toSorted(latestFirst(({ year }) => year))
          .map(({ year, category }) => `${word(category, 'id')} (${year})`),
      ),
    ],
  ]);
};
