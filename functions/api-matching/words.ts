import type { Language, Text } from '@kotak9/contracts';
import { type IsoDate, parseIsoDate } from '@kotak9/rules';

/** Names of what the rules know by a code; other official terms are read as they are, without dashes. */
const NAMES: Readonly<Record<string, Text>> = {
  itg: { id: 'Integritas', en: 'Integrity' },
  kjs: { id: 'Kerja Sama', en: 'Cooperation' },
  kom: { id: 'Komunikasi', en: 'Communication' },
  oph: { id: 'Orientasi pada Hasil', en: 'Result orientation' },
  pep: { id: 'Pelayanan Publik', en: 'Public service' },
  pdo: { id: 'Pengembangan Diri dan Orang Lain', en: 'Developing oneself and others' },
  mpu: { id: 'Mengelola Perubahan', en: 'Managing change' },
  pkp: { id: 'Pengambilan Keputusan', en: 'Decision making' },
  prb: { id: 'Perekat Bangsa', en: 'Bonding the nation' },
  'siap-1-2-tahun': { id: 'siap 1–2 tahun', en: 'ready in 1–2 years' },
  'tidak-ada': { id: 'tidak ada', en: 'none' },
  'plt-setara': { id: 'Plt jabatan setara', en: 'acting head of an equal post (Plt)' },
  'plt-lebih-tinggi': { id: 'Plt jabatan lebih tinggi', en: 'acting head of a higher post (Plt)' },
  plh: { id: 'Plh', en: 'day-to-day acting official (Plh)' },
  'pj-kepala-daerah': { id: 'Pj kepala daerah', en: 'acting regional head' },
};

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/**
 * A term, date or number of the calculation as people read it. Alternatives are divided by `|`, several findings by
 * blanks, and what belongs together by `:`.
 */
export const word = (term: string, language: Language): string =>
  term
    .split('|')
    .map((findings) =>
      findings
        .split(' ')
        .map((finding) =>
          finding
            .split(':')
            .map((part) => single(part, language))
            .join(' '),
        )
        .join(', '),
    )
    .join(' / ');

const single = (term: string, language: Language): string => {
  const day = parseIsoDate(term);
  return day === null ? (NAMES[term]?.[language] ?? spelled(term)) : dayInWords(day, language);
};

/** Degrees, a letter and a digit, are written in capitals. */
const spelled = (term: string): string =>
  /^[a-z]\d$/.test(term) ? term.toUpperCase() : term.replaceAll('-', ' ');

export const dayInWords = (day: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** With two decimals, as points are shown. */
export const points = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value,
  );

/** With its sign. */
export const difference = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(value);
