/** What kind of act a follow-up is (PermenPANRB 3/2020: retention, development, guidance, placement). */
export type ActionKind = 'retention' | 'development' | 'guidance' | 'placement';

export interface FollowUpAction {
  readonly kind: ActionKind;
  readonly id: string;
  readonly en: string;
}

/** Every follow-up (rekomendasi tindak lanjut) that a box can carry, by its code. */
export const FOLLOW_UP_ACTIONS = {
  'promosikan-dan-pertahankan': {
    kind: 'retention',
    id: 'Promosikan dan pertahankan: siapkan jabatan target dan tawarkan jalur kariernya.',
    en: 'Promote and retain: prepare the target post and offer its career path.',
  },
  'masuk-krs-instansi-atau-nasional': {
    kind: 'placement',
    id: 'Masuk kelompok rencana suksesi instansi dan/atau nasional.',
    en: 'Enter the succession group of the agency and/or the nation.',
  },
  'beri-penghargaan': {
    kind: 'retention',
    id: 'Beri penghargaan atas kinerja.',
    en: 'Reward the performance.',
  },
  pertahankan: {
    kind: 'retention',
    id: 'Pertahankan: jaga beban, lingkungan kerja, dan kesempatan berkembang.',
    en: 'Retain: keep workload, surroundings and chances to grow right.',
  },
  'masuk-krs-instansi': {
    kind: 'placement',
    id: 'Masuk kelompok rencana suksesi instansi.',
    en: 'Enter the succession group of the agency.',
  },
  'rotasi-atau-perluasan-jabatan': {
    kind: 'placement',
    id: 'Rotasi atau perluas tugas jabatan.',
    en: 'Rotate, or widen the post.',
  },
  'rotasi-atau-pengayaan-jabatan': {
    kind: 'placement',
    id: 'Rotasi atau perkaya isi jabatan.',
    en: 'Rotate, or enrich the post.',
  },
  rotasi: {
    kind: 'placement',
    id: 'Rotasi ke jabatan setingkat yang lain.',
    en: 'Rotate to another post of the same level.',
  },
  'penempatan-yang-sesuai': {
    kind: 'placement',
    id: 'Tempatkan pada jabatan yang sesuai dengan kompetensinya.',
    en: 'Place in a post that suits the competencies.',
  },
  'pengembangan-kompetensi': {
    kind: 'development',
    id: 'Kembangkan kompetensi menurut kesenjangan pada asesmen terakhir.',
    en: 'Develop competencies by the gaps of the latest assessment.',
  },
  'tugas-belajar': {
    kind: 'development',
    id: 'Beri tugas belajar.',
    en: 'Grant study leave.',
  },
  'bimbingan-kinerja': {
    kind: 'guidance',
    id: 'Beri bimbingan kinerja oleh atasan langsung.',
    en: 'Give performance guidance by the direct superior.',
  },
  'konseling-kinerja': {
    kind: 'guidance',
    id: 'Beri konseling kinerja.',
    en: 'Give performance counselling.',
  },
  'diproses-sesuai-ketentuan': {
    kind: 'guidance',
    id: 'Proses sesuai ketentuan penilaian kinerja dan disiplin.',
    en: 'Proceed under the rules of performance appraisal and discipline.',
  },
} as const satisfies Readonly<Record<string, FollowUpAction>>;

export interface NamedAction extends FollowUpAction {
  readonly code: string;
}

/** The actions behind a box's codes, in their order. Codes of older rule sets that no longer exist are left out. */
export function followUpActions(codes: readonly string[]): NamedAction[] {
  const known: Readonly<Partial<Record<string, FollowUpAction>>> = FOLLOW_UP_ACTIONS;
  return codes.flatMap((code) => {
    const action = known[code];
    return action ? [{ code, ...action }] : [];
  });
}
