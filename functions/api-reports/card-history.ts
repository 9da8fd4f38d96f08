import type { IsoDate, PersonInputs, Placement } from '@kotak9/rules';
import { dayInWords, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-report.ts';

const latestFirst =
  <T>(of: (one: T) => string | number) =>
  (a: T, b: T): number =>
    of(a) === of(b) ? 0 : of(a) < of(b) ? 1 : -1;
const shown = (day: IsoDate): string => dayInWords(day, 'id');

/** Each day on which the box became another, the latest first. */
export const trailSection = (trail: readonly Placement[]): Section => ({
  name: 'Jejak kotak',
  columns: [
    { header: 'Sejak', key: 'since', width: 22 },
    { header: 'Kotak', key: 'box', width: 24 },
    { header: 'Kinerja', key: 'performance', width: 14 },
    { header: 'Potensial', key: 'potential', width: 14 },
    { header: 'Nilai talenta', key: 'talent', width: 14 },
    { header: 'Aturan', key: 'ruleSet', width: 20 },
  ],
  rows: trail
    .filter((placement, at) => at === 0 || placement.box !== trail[at - 1]?.box)
    .map((placement) => ({
      since: shown(placement.asOf),
      box: placement.box === null ? 'belum ditempatkan' : String(placement.box),
      performance: placement.performance?.score ?? null,
      potential: placement.potential?.score ?? null,
      talent: placement.talentScore,
      ruleSet: placement.ruleSet,
    }))
    .reverse(),
});

const careerSection = ({ career }: PersonInputs): Section => ({
  name: 'Riwayat jabatan',
  columns: [
    { header: 'Jabatan', key: 'title', width: 42 },
    { header: 'Jenjang', key: 'level', width: 18 },
    { header: 'Sebagai', key: 'holding', width: 16 },
    { header: 'Sejak', key: 'since', width: 18 },
    { header: 'Sampai', key: 'until', width: 18 },
  ],
  rows: career.toSorted(latestFirst(({ since }) => since)).map(({ title, level, holding, since, until }) => ({
    title,
    level: word(level, 'id'),
    holding: word(holding, 'id'),
    since: shown(since),
    until: until === null ? 'sekarang' : shown(until),
  })),
});

const educationSection = ({ education }: PersonInputs): Section => ({
  name: 'Pendidikan',
  columns: [
    { header: 'Tingkat', key: 'level', width: 14 },
    { header: 'Jurusan', key: 'major', width: 46 },
    { header: 'Bidang', key: 'fieldMatch', width: 20 },
    { header: 'Lulus', key: 'graduatedIn', width: 12 },
  ],
  rows: education.toSorted(latestFirst(({ graduatedIn }) => graduatedIn)).map((one) => ({
    level: one.level.toUpperCase(),
    major: one.major,
    fieldMatch: word(one.fieldMatch, 'id'),
    graduatedIn: one.graduatedIn,
  })),
});

const trainingSection = ({ training }: PersonInputs): Section => ({
  name: 'Pelatihan',
  columns: [
    { header: 'Pelatihan', key: 'name', width: 70 },
    { header: 'Tahun', key: 'year', width: 14 },
    { header: 'JP', key: 'hours', width: 14 },
  ],
  rows: training
    .toSorted(latestFirst(({ year }) => year))
    .map(({ name, year, hours }) => ({ name, year, hours })),
});

/** Awards, task teams and 360° feedback: what else the potential axis counts. */
const meritsSection = ({ awards, assignments, feedback }: PersonInputs): Section => ({
  name: 'Penghargaan, penugasan dan umpan balik',
  columns: [
    { header: 'Jenis', key: 'kind', width: 16 },
    { header: 'Nama', key: 'name', width: 50 },
    { header: 'Tingkat', key: 'level', width: 18 },
    { header: 'Waktu', key: 'when', width: 18 },
  ],
  rows: [
    ...awards.map(({ name, level, date }) => ({ kind: 'penghargaan', name, level: word(level, 'id'), date })),
    ...assignments.map(({ name, level, date }) => ({
      kind: 'penugasan',
      name,
      level: word(level, 'id'),
      date,
    })),
  ]
    .toSorted(latestFirst(({ date }) => date))
    .map(({ date, ...one }) => ({ ...one, when: shown(date) }))
    .concat(
      feedback.toSorted(latestFirst(({ year }) => year)).map(({ year, category }) => ({
        kind: 'umpan balik 360°',
        name: '',
        level: word(category, 'id'),
        when: String(year),
      })),
    ),
});

export const historySections = (inputs: PersonInputs): readonly Section[] => [
  careerSection(inputs),
  educationSection(inputs),
  trainingSection(inputs),
  meritsSection(inputs),
];
