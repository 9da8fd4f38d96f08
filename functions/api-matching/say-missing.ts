import { type Language, say, type Text } from '@kotak9/contracts';
import type { MendingAct, MissingRequirement } from '@kotak9/rules';
import { dayInWords, word } from './words.ts';

/** What a requirement asks for, by its code. */
const REQUIREMENTS: Readonly<Record<string, Text>> = {
  'in-service': {
    id: 'Kedudukan hukum {actual}, diminta {expected}',
    en: 'Status {actual}, {expected} asked for',
  },
  'not-incumbent': { id: 'Sudah memangku jabatan ini', en: 'Holds this post already' },
  'employment-type': {
    id: 'Jenis ASN {actual}, diminta {expected}',
    en: 'Employment {actual}, {expected} asked for',
  },
  box: { id: 'Kotak {actual}, diminta kotak {expected}', en: 'Box {actual}, box {expected} asked for' },
  education: { id: 'Pendidikan {actual}, diminta {expected}', en: 'Degree {actual}, {expected} asked for' },
  'level-tenure': {
    id: 'Masa di jenjang jabatan {actual} dari {expected} bulan',
    en: 'Time at the level {actual} of {expected} months',
  },
  'related-experience': {
    id: 'Pengalaman di bidang terkait {actual} dari {expected} bulan',
    en: 'Related experience {actual} of {expected} months',
  },
  age: {
    id: 'Usia: diuji {actual}, paling lambat {expected}',
    en: 'Age: tested on {actual}, {expected} at the latest',
  },
  rank: { id: 'Pangkat {actual}, diminta {expected}', en: 'Rank {actual}, {expected} asked for' },
  performance: {
    id: 'Predikat kinerja {actual}, diminta {expected}',
    en: 'Performance ratings {actual}, {expected} asked for',
  },
  'no-running-sanction': { id: 'Hukuman disiplin berjalan: {actual}', en: 'Sanction in force: {actual}' },
  'assessment-valid': {
    id: 'Asesmen berlaku sampai {actual}, diminta berlaku pada {expected}',
    en: 'Assessment valid until {actual}, must be valid on {expected}',
  },
  'still-serving': {
    id: 'Pensiun {actual}, diminta masih bekerja pada {expected}',
    en: 'Retires {actual}, must still serve on {expected}',
  },
  willing: { id: 'Menyatakan tidak bersedia', en: 'Has declared to be unwilling' },
  'post-tenure': {
    id: 'Mutasi baru boleh sejak {expected}, direncanakan {actual}',
    en: 'A transfer is allowed from {expected}, planned for {actual}',
  },
  'post-tenure-limit': {
    id: 'Mutasi terlambat sejak {expected}',
    en: 'A transfer is overdue since {expected}',
  },
  'no-conflict-of-interest': { id: 'Benturan kepentingan: {actual}', en: 'Conflict of interest: {actual}' },
  'technical-measured': {
    id: 'Kompetensi teknis terukur: {actual}, diminta {expected}',
    en: 'Technical competencies measured: {actual}, {expected} asked for',
  },
};
const UNKNOWN: Text = {
  id: '{requirement}: {actual}, diminta {expected}',
  en: '{requirement}: {actual}, {expected} asked for',
};

const ACTS: Readonly<Record<MendingAct, Text>> = {
  'naik-kotak': { id: 'naik kotak', en: 'a higher box' },
  pendidikan: { id: 'menyelesaikan pendidikan yang diminta', en: 'completing the degree asked for' },
  'kenaikan-pangkat': { id: 'usul kenaikan pangkat', en: 'a proposed rise in rank' },
  predikat: { id: 'predikat kinerja yang diminta', en: 'the performance ratings asked for' },
  'asesmen-ulang': { id: 'asesmen ulang', en: 'a new assessment' },
  'pernyataan-bersedia': { id: 'pernyataan bersedia', en: 'a declaration of willingness' },
  penempatan: { id: 'penempatan di jabatan yang dihitung', en: 'a posting that counts' },
};

const ENDINGS = {
  time: { id: '; terpenuhi dengan sendirinya pada {on}.', en: '; met by time alone on {on}.' },
  act: { id: '; dengan {act}, paling cepat {on}.', en: '; by {act}, {on} at the earliest.' },
  never: { id: '; tidak dapat dipenuhi lagi.', en: '; cannot be met any more.' },
} as const satisfies Record<MissingRequirement['by'], Text>;

type Required = Pick<MissingRequirement, 'requirement' | 'expected' | 'actual'>;

/** What a requirement asks for, and what was found. */
export const sayRequirement = ({ requirement, expected, actual }: Required, language: Language): string =>
  say(REQUIREMENTS[requirement] ?? UNKNOWN, language, {
    requirement,
    expected: word(expected, language),
    actual: word(actual, language),
  });

/** A requirement that is missing, and how it comes to be met. */
export const sayMissing = (missing: MissingRequirement, language: Language): string => {
  const { by, act, on } = missing;
  return (
    sayRequirement(missing, language) +
    say(ENDINGS[by], language, {
      act: act === null ? '' : ACTS[act][language],
      on: on === null ? '' : dayInWords(on, language),
    })
  );
};
