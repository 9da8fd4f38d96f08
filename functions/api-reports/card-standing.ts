import {
  competencyStandard,
  type IsoDate,
  jobMatch,
  latestAssessment,
  type PersonInputs,
  type Placement,
  type RuleSet,
} from '@kotak9/rules';
import type { PersonState } from '@kotak9/store';
import { dayInWords, points, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-report.ts';
import { facts } from './facts.ts';

const shown = (day: IsoDate | null): string | null => day && dayInWords(day, 'id');
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

/** Where the person stands by the stored placement: only what was calculated and announced is one. */
export const standingSection = (placement: Placement | null): Section =>
  placement === null
    ? { name: 'Kotak talenta', text: ['Belum dihitung.'], columns: [], rows: [] }
    : facts('Kotak talenta', [
        ['Kotak', placement.box ?? 'Belum dapat ditempatkan'],
        ['Kinerja', axis(placement.performance)],
        ['Potensial', axis(placement.potential)],
        ['Nilai talenta', placement.talentScore === null ? null : points(placement.talentScore, 'id')],
        ['Belum lengkap', placement.missing.map(({ input }) => word(input, 'id')).join(', ') || null],
        ['Tindak lanjut', placement.recommendation.map((code) => word(code, 'id')).join('; ') || null],
        ['Dihitung per', dayInWords(placement.asOf, 'id')],
        ['Aturan', placement.ruleSet],
        ['Dapat berubah oleh waktu', shown(placement.recheckOn)],
      ]);

export const componentSection = (placement: Placement | null): Section => ({
  name: 'Komponen nilai',
  columns: [
    { header: 'Sumbu', key: 'axis', width: 11 },
    { header: 'Komponen', key: 'name', width: 22 },
    { header: 'Ditemukan', key: 'raw', width: 17 },
    { header: 'Nilai', key: 'value', width: 9 },
    { header: 'Bobot', key: 'weight', width: 9 },
    { header: 'Poin', key: 'points', width: 9 },
    { header: 'Sumber', key: 'source', width: 27 },
    { header: 'Berlaku sampai', key: 'expires', width: 17 },
  ],
  rows: (placement?.components ?? []).map((component) => ({
    axis: component.axis === 'performance' ? 'kinerja' : 'potensial',
    name: word(component.name, 'id'),
    raw: typeof component.raw === 'number' ? points(component.raw, 'id') : word(component.raw, 'id'),
    value: component.value,
    weight: component.weight,
    points: component.points,
    source: component.source.join(', ') || 'tidak ada catatan',
    expires: shown(component.expires) ?? 'tetap',
  })),
});

export const performanceSection = ({ performance }: PersonInputs): Section => ({
  name: 'Kinerja menurut tahun',
  columns: [
    { header: 'Tahun', key: 'year', width: 10 },
    { header: 'Hasil kerja', key: 'workResult', width: 30 },
    { header: 'Perilaku kerja', key: 'behaviour', width: 30 },
    { header: 'Predikat', key: 'predikat', width: 30 },
  ],
  rows: performance
    .toSorted((a, b) => b.year - a.year)
    .map(({ year, workResult, behaviour, predikat }) => ({
      year,
      workResult: word(workResult, 'id'),
      behaviour: word(behaviour, 'id'),
      predikat: word(predikat, 'id'),
    })),
});

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
  const required: readonly (readonly [string, number])[] = [
    ...Object.entries(standard.competencies),
    ...Object.entries(standard.technical),
  ];
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
  };
};
