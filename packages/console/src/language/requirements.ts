import type { RequirementCode } from '@kotak9/rules';
import { defineMessages } from './messages.ts';

/** What a post asks of a person, as the policy names it. */
export const requirementNames = defineMessages<RequirementCode>({
  id: {
    'in-service': 'Status kepegawaian',
    'not-incumbent': 'Bukan pemangku jabatan itu sendiri',
    'employment-type': 'Jenis ASN',
    box: 'Kotak talenta',
    education: 'Pendidikan',
    'level-tenure': 'Pengalaman pada jenjang jabatan',
    'related-experience': 'Pengalaman pada urusan yang terkait',
    age: 'Usia',
    rank: 'Pangkat',
    performance: 'Predikat kinerja',
    'no-running-sanction': 'Tidak sedang menjalani hukuman disiplin',
    'assessment-valid': 'Hasil asesmen masih berlaku',
    'still-serving': 'Belum pensiun pada hari pengangkatan',
    'technical-measured': 'Kompetensi teknis sudah diukur',
    willing: 'Bersedia dicalonkan',
    'post-tenure': 'Masa jabatan paling singkat sebelum mutasi',
    'post-tenure-limit': 'Masa jabatan paling lama sebelum mutasi',
    'no-conflict-of-interest': 'Tidak ada benturan kepentingan',
  },
  en: {
    'in-service': 'Service status',
    'not-incumbent': 'Not the holder of the post itself',
    'employment-type': 'Type of employment',
    box: 'Nine-box',
    education: 'Education',
    'level-tenure': 'Time at the level below',
    'related-experience': 'Experience in a related field',
    age: 'Age',
    rank: 'Rank (golongan)',
    performance: 'Performance rating',
    'no-running-sanction': 'No disciplinary sanction running',
    'assessment-valid': 'Assessment still valid',
    'still-serving': 'Not yet retired on the day of appointment',
    'technical-measured': 'Technical competence measured',
    willing: 'Willing to be proposed',
    'post-tenure': 'Shortest time in a post before a move',
    'post-tenure-limit': 'Longest time in a post before a move',
    'no-conflict-of-interest': 'No conflict of interest',
  },
});

/** Words that stand in the expected and actual values of a verdict. */
export const verdictTerms = defineMessages({
  id: {
    'tidak-ada': 'tidak ada',
    'bukan-pemangku': 'bukan pemangku',
    pemangku: 'pemangku',
    aktif: 'aktif',
    mpp: 'masa persiapan pensiun',
    cltn: 'cuti di luar tanggungan negara',
    'cuti-panjang': 'cuti panjang',
    pensiun: 'pensiun',
    berhenti: 'berhenti',
    pns: 'PNS',
    pppk: 'PPPK',
    'sangat-baik': 'sangat baik',
    baik: 'baik',
    'butuh-perbaikan': 'butuh perbaikan',
    kurang: 'kurang',
    'sangat-kurang': 'sangat kurang',
    s3: 'S3',
    s2: 'S2',
    s1: 'S1',
    d4: 'D4',
    d3: 'D3',
    d2: 'D2',
    d1: 'D1',
    slta: 'SLTA',
    sltp: 'SLTP',
    sd: 'SD',
    bersedia: 'bersedia',
    'tidak-bersedia': 'tidak bersedia',
    ringan: 'ringan',
    sedang: 'sedang',
    berat: 'berat',
    keluarga: 'keluarga',
    usaha: 'usaha',
    lainnya: 'lainnya',
  },
  en: {
    'tidak-ada': 'none',
    'bukan-pemangku': 'not the holder',
    pemangku: 'the holder',
    aktif: 'in service',
    mpp: 'preparing for retirement',
    cltn: 'unpaid leave',
    'cuti-panjang': 'long leave',
    pensiun: 'retired',
    berhenti: 'left the service',
    pns: 'PNS',
    pppk: 'PPPK',
    'sangat-baik': 'very good',
    baik: 'good',
    'butuh-perbaikan': 'needs improvement',
    kurang: 'poor',
    'sangat-kurang': 'very poor',
    s3: 'S3 (doctorate)',
    s2: 'S2 (master)',
    s1: 'S1 (bachelor)',
    d4: 'D4',
    d3: 'D3',
    d2: 'D2',
    d1: 'D1',
    slta: 'SLTA (upper secondary)',
    sltp: 'SLTP (lower secondary)',
    sd: 'SD (primary)',
    bersedia: 'willing',
    'tidak-bersedia': 'not willing',
    ringan: 'light',
    sedang: 'medium',
    berat: 'severe',
    keluarga: 'family',
    usaha: 'business',
    lainnya: 'other',
  },
});

/** How a verdict's value is put together; see the rules' `RequirementVerdict`. */
export interface VerdictWords {
  /** `2026-05-01` → 1 Mei 2026. */
  readonly date: (date: string) => string;
  readonly months: (count: number) => string;
  /** A term of `verdictTerms`; anything else as it is. */
  readonly term: (code: string) => string;
  readonly or: string;
}

const IN_MONTHS: readonly string[] = [
  'level-tenure',
  'related-experience',
] satisfies readonly RequirementCode[];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const COUNT = /^\d+$/;

/** What a verdict expects or found, in words: `9|8|7` → 9, 8 atau 7; `2025:baik` → 2025 baik; months are named. */
export const sayVerdictValue = (requirement: string, value: string, words: VerdictWords): string => {
  if (IN_MONTHS.includes(requirement) && COUNT.test(value)) return words.months(Number(value));
  const one = (part: string): string => (DATE.test(part) ? words.date(part) : words.term(part));
  const choices = value.split('|').map((choice) =>
    choice
      .split(' ')
      .map((item) => item.split(':').map(one).join(' '))
      .join(', '),
  );
  const last = choices.at(-1) ?? '';
  return choices.length === 1 ? last : `${choices.slice(0, -1).join(', ')} ${words.or} ${last}`;
};
