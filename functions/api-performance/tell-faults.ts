import type { FieldError, Text } from '@kotak9/contracts';
import type { EvaluationFaultCode, SkpFaultCode } from '@kotak9/rules';

type Code = SkpFaultCode | EvaluationFaultCode;

/** What is wrong with a part of an SKP or of its rating, and what to do. */
const TEXTS: Readonly<Record<Code, Text>> = {
  'no-main-result': {
    id: 'Sedikitnya satu hasil kerja utama wajib ada.',
    en: 'At least one hasil kerja utama is required.',
  },
  'result-twice': { id: 'Id hasil kerja ini sudah dipakai.', en: 'This id of a hasil kerja is taken.' },
  'no-indicator': {
    id: 'Sedikitnya satu indikator dengan target wajib ada.',
    en: 'At least one indicator with its target is required.',
  },
  'superior-result-needed': {
    id: 'Sebut hasil kerja atasan yang diintervensi.',
    en: "Name the superior's hasil kerja that it serves.",
  },
  'superior-result-unknown': {
    id: 'SKP pejabat penilai yang disetujui tidak memuat hasil kerja ini.',
    en: "The rater's agreed SKP does not hold this hasil kerja.",
  },
  'behaviour-twice': { id: 'Perilaku ini sudah disebut.', en: 'This behaviour is named already.' },
  'no-method': {
    id: 'Kebijakan instansi tidak memuat cara penilaian untuk tahun ini.',
    en: 'The policy of the agency has no way to rate this year.',
  },
  'result-not-rated': {
    id: 'Setiap hasil kerja dalam SKP wajib dinilai.',
    en: 'Every hasil kerja of the SKP has to be rated.',
  },
  'result-unknown': {
    id: 'SKP tidak memuat hasil kerja ini.',
    en: 'The SKP does not hold this hasil kerja.',
  },
  'result-rated-twice': { id: 'Hasil kerja ini sudah dinilai.', en: 'This hasil kerja is rated already.' },
  'behaviour-not-rated': {
    id: 'Ketujuh perilaku BerAKHLAK wajib dinilai.',
    en: 'All seven behaviours have to be rated.',
  },
  'behaviour-rated-twice': { id: 'Perilaku ini sudah dinilai.', en: 'This behaviour is rated already.' },
  'category-needed': {
    id: 'Wajib: tahun ini dinilai dengan matriks.',
    en: 'Required: this year is rated by the matrix.',
  },
  'category-not-used': {
    id: 'Kosongkan: tahun ini dinilai dengan angka.',
    en: 'Leave out: this year is rated by figures.',
  },
  'category-beyond-parts': {
    id: 'Harus di antara kategori terbaik dan terburuk dari bagiannya.',
    en: 'Must lie between the best and the worst category of its parts.',
  },
  'scores-needed': {
    id: 'Wajib: tahun ini dinilai dengan angka.',
    en: 'Required: this year is rated by figures.',
  },
  'scores-not-used': {
    id: 'Kosongkan: tahun ini dinilai dengan matriks.',
    en: 'Leave out: this year is rated by the matrix.',
  },
  'score-off-scale': { id: 'Di luar skala nilai.', en: 'Off the scale of scores.' },
  'analysis-needed': {
    id: 'Wajib di bawah predikat baik: sebab dan tindak lanjut.',
    en: 'Required below the predikat baik: cause and follow-up.',
  },
};

export const tellFaults = (
  faults: readonly { readonly field: string; readonly code: Code }[],
): readonly FieldError[] => faults.map(({ field, code }) => ({ field, code, message: TEXTS[code] }));
