import {
  CARD_LIMITS,
  competencyStandard,
  cutTo,
  type IsoDate,
  jobMatch,
  latestAssessment,
  type MissingInput,
  type PersonInputs,
  type Placement,
  type RuleSet,
} from '@kotak9/rules';
import type { PersonState } from '@kotak9/store';
import { dayInWords, points, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-section.ts';
import { facts } from './facts.ts';
import { leftOut } from './left-out.ts';

const shown = (day: IsoDate | null): string | null => day && dayInWords(day, 'id');
/** Records of one kind that are named one by one. */
const MOST_SOURCES = 2;
const AXES = { performance: 'Kinerja', potential: 'Potensial' } as const;
const axis = (result: { readonly score: number; readonly level: string } | null): string | null =>
  result && `${points(result.score, 'id')}, ${word(result.level, 'id')}`;

export const personSection = ({ record, talent }: PersonState, unit: string): Section =>
  facts('Data diri', [
    ['Nama', record.name],
    ['NIP', record.nip],
    ['Instansi', record.agency],
    ['Unit kerja', unit],
    ['Jabatan', record.post && `${record.post.title}, sejak ${dayInWords(record.post.since, 'id')}`],
    [
      'Jenjang',
      record.post && [word(record.post.level, 'id'), record.post.eselon].filter(Boolean).join(', '),
    ],
    ['Golongan ruang', `${record.rank.grade}, sejak ${dayInWords(record.rank.since, 'id')}`],
    ['Jenis ASN', record.employmentType.toUpperCase()],
    ['Kedudukan hukum', word(record.status, 'id')],
    ['TMT pensiun', shown(talent.profile.tmtPensiun)],
  ]);

const REASONS = {
  absent: 'belum ada',
  expired: 'habis berlaku',
  'not-in-service': 'tidak sedang aktif bekerja',
  'not-yet-calculated': 'sedang dihitung',
} as const satisfies Record<MissingInput['reason'], string>;

const lacking = ({ input, reason, since }: MissingInput): string =>
  `${word(input, 'id')} (${REASONS[reason]}${since === null ? '' : ` sejak ${dayInWords(since, 'id')}`})`;

/** Where the person stands by the stored placement: only what was calculated and announced is one. */
export const standingSection = (placement: Placement | null): Section =>
  placement === null
    ? { name: 'Kotak talenta', text: ['Belum dihitung.'], columns: [], rows: [] }
    : facts('Kotak talenta', [
        ['Kotak', placement.box ?? 'Belum dapat ditempatkan'],
        ['Kinerja', axis(placement.performance)],
        ['Potensial', axis(placement.potential)],
        ['Nilai talenta', placement.talentScore === null ? null : points(placement.talentScore, 'id')],
        ['Belum lengkap', placement.missing.map(lacking).join('; ') || null],
        ['Tindak lanjut', placement.recommendation.map((code) => word(code, 'id')).join('; ') || null],
        ['Dihitung per', dayInWords(placement.asOf, 'id')],
        ['Aturan', placement.ruleSet],
        ['Dapat berubah oleh waktu', shown(placement.recheckOn)],
      ]);

const distance = ({
  axis: which,
  level,
  distance: lacks,
  cutoff,
}: Placement['nextCutoffs'][number]): string =>
  `${AXES[which]} kurang ${points(lacks, 'id')} poin menuju “${word(level, 'id')}”, yang mulai pada ${points(cutoff, 'id')}.`;

/** Each record by its name; of a kind with many how many there are. */
const sourcesOf = (source: readonly string[]): string => {
  const byKind = Map.groupBy(source, (one) => one.split('/')[0] ?? one);
  const said = [...byKind].map(([kind, ones]) =>
    ones.length > MOST_SOURCES ? `${kind} (${ones.length})` : ones.join(', '),
  );
  return said.join(', ') || 'tidak ada catatan';
};

export const componentSection = (placement: Placement | null): Section => ({
  name: 'Komponen nilai',
  columns: [
    { header: 'Sumbu', key: 'axis', width: 11 },
    { header: 'Komponen', key: 'name', width: 26 },
    { header: 'Ditemukan', key: 'raw', width: 20 },
    { header: 'Nilai', key: 'value', width: 7 },
    { header: 'Bobot', key: 'weight', width: 7 },
    { header: 'Poin', key: 'points', width: 7 },
    { header: 'Sumber', key: 'source', width: 32 },
    { header: 'Berlaku sampai', key: 'expires', width: 19 },
  ],
  rows: (placement?.components ?? []).map((component) => ({
    axis: AXES[component.axis],
    name: word(component.name, 'id'),
    raw: typeof component.raw === 'number' ? points(component.raw, 'id') : word(component.raw, 'id'),
    value: component.value,
    weight: component.weight,
    points: component.points,
    source: sourcesOf(component.source),
    expires: shown(component.expires) ?? 'tetap',
  })),
  after: placement?.nextCutoffs.map(distance).join(' ') || null,
});

export const performanceSection = ({ performance }: PersonInputs): Section => {
  const { shown: years, left } = cutTo(
    performance.toSorted((a, b) => b.year - a.year),
    CARD_LIMITS.years,
  );
  return {
    name: 'Kinerja menurut tahun',
    columns: [
      { header: 'Tahun', key: 'year', width: 10 },
      { header: 'Hasil kerja', key: 'workResult', width: 30 },
      { header: 'Perilaku kerja', key: 'behaviour', width: 30 },
      { header: 'Predikat', key: 'predikat', width: 30 },
    ],
    rows: years.map(({ year, workResult, behaviour, predikat }) => ({
      year,
      workResult: word(workResult, 'id'),
      behaviour: word(behaviour, 'id'),
      predikat: word(predikat, 'id'),
    })),
    after: leftOut(left),
  };
};

/** The latest assessment beside what the post asks for: its own standard, else that of its level. */
export const competencySection = (
  { inputs, talent }: PersonState,
  { competency }: RuleSet,
  asOf: IsoDate,
): Section => {
  const name = 'Kompetensi terhadap standar jabatan';
  const assessment = latestAssessment(inputs.assessments, asOf);
  const { post } = inputs;
  if (assessment === null || post === null) {
    const lacking = assessment === null ? 'Belum ada asesmen.' : 'Tidak memangku jabatan.';
    return { name, text: [lacking], columns: [], rows: [] };
  }
  const standard = competencyStandard(inputs.standard, post.level, competency);
  const match = jobMatch(assessment.competencies, standard.competencies, competency.capPerItem);
  const until = talent.profile.assessmentValidUntil;
  const { shown: required, left } = cutTo<readonly [string, number]>(
    [...Object.entries(standard.competencies), ...Object.entries(standard.technical)],
    CARD_LIMITS.competencies,
  );
  const achieved: Readonly<Record<string, number>> = { ...assessment.competencies, ...assessment.technical };
  return {
    name,
    text: [
      `Asesmen ${dayInWords(assessment.date, 'id')}` +
        (until === null ? '.' : `, berlaku sampai ${dayInWords(until, 'id')}.`) +
        ` Standar: ${inputs.standard === null ? 'bawaan jenjang jabatan' : 'jabatan ini'}.` +
        (match === null ? '' : ` Kesesuaian (JPM) ${points(match, 'id')} %.`),
    ],
    columns: [
      { header: 'Kompetensi', key: 'competency', width: 52 },
      { header: 'Standar', key: 'required', width: 16 },
      { header: 'Capaian', key: 'achieved', width: 16 },
      { header: 'Selisih', key: 'difference', width: 16 },
    ],
    rows: required.map(([code, needed]) => {
      const reached = achieved[code] ?? null;
      return {
        competency: word(code, 'id'),
        required: needed,
        achieved: reached,
        difference: reached === null ? null : reached - needed,
      };
    }),
    after: leftOut(left),
  };
};
