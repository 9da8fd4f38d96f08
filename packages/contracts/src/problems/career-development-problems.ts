import type { Text } from '../language.ts';

export const CAREER_DEVELOPMENT_PROBLEMS = {
  'standard-version/in-past': {
    status: 422,
    title: { id: 'Versi tidak boleh mendahului yang berlaku', en: 'The version precedes the one in force' },
    detail: {
      id: 'validFrom {validFrom} harus sesudah versi terakhir ({latest}); versi lama tidak diubah.',
      en: 'validFrom {validFrom} must be later than the last version ({latest}); a past version is not changed.',
    },
  },
  'assessment-plan/cost-missing': {
    status: 422,
    title: { id: 'Biaya belum disebut', en: 'Cost missing' },
    detail: {
      id: 'Sebutkan biaya per orang pada costs untuk jenjang: {levels}.',
      en: 'Give the cost for one head in costs for the levels: {levels}.',
    },
  },
  'assessment-plan/too-many': {
    status: 422,
    title: { id: 'Terlalu banyak orang dalam satu rencana', en: 'Too many people in one plan' },
    detail: {
      id: '{people} orang, paling banyak {most}. Susun per unit, atau kurangi months.',
      en: '{people} people, at most {most}. Plan unit by unit, or fewer months.',
    },
  },
  'assessment-plan/past': {
    status: 422,
    title: { id: 'Rencana dimulai di masa lalu', en: 'The plan begins in the past' },
    detail: {
      id: 'firstMonth {month} sudah lewat; mulai dari {earliest} atau sesudahnya.',
      en: 'firstMonth {month} has passed; begin with {earliest} or later.',
    },
  },
  'career-development/too-many': {
    status: 422,
    title: { id: 'Terlalu banyak orang untuk satu panggilan', en: 'Too many people for one call' },
    detail: {
      id: '{people} orang, paling banyak {most}. Panggil per unit dengan parameter unit.',
      en: '{people} people, at most {most}. Call unit by unit with the parameter unit.',
    },
  },
  'gap-analysis/not-this-year': {
    status: 422,
    title: { id: 'Hanya tahun berjalan', en: 'Only the year that runs' },
    detail: {
      id: 'year {year} bukan tahun berjalan ({thisYear}); kesenjangan hanya dapat dihitung dari data kini.',
      en: 'year {year} is not the year that runs ({thisYear}); gaps can be computed only from records as they are.',
    },
  },
  'guidance/concluded': {
    status: 409,
    title: { id: 'Pembimbingan sudah ditutup', en: 'The guidance is concluded' },
    detail: {
      id: 'Pembimbingan {id} sudah ada hasilnya; catat pembimbingan baru.',
      en: 'Guidance {id} has its outcome; record a new one.',
    },
  },
  'study-assignment/ended': {
    status: 409,
    title: { id: 'Tugas belajar sudah berakhir', en: 'The study has ended' },
    detail: {
      id: 'Tugas belajar {id} sudah berakhir; catat tugas belajar baru.',
      en: 'Study {id} has ended; record a new one.',
    },
  },
  'performance-analysis/not-called-for': {
    status: 422,
    title: { id: 'Tidak perlu dianalisis', en: 'Nothing to analyse' },
    detail: {
      id: 'year {year}: tidak ada predikat di bawah Baik. Periksa tahun atau catat kinerjanya dahulu.',
      en: 'year {year}: no predikat below Baik. Check the year, or record the performance first.',
    },
  },
  'performance-analysis/reviewed': {
    status: 409,
    title: { id: 'Sudah ditinjau', en: 'Reviewed already' },
    detail: {
      id: 'Analisis {id} sudah ditinjau dan tidak diubah lagi.',
      en: 'Analysis {id} has been reviewed and is not changed any more.',
    },
  },
  'career-path/broken': {
    status: 422,
    title: { id: 'Langkah pola karier terputus', en: 'A step of the path leads nowhere' },
    detail: {
      id: 'steps[{step}]: dari {from} ke {to} tidak ada jalur menurut kebijakan yang berlaku; sisipkan jenjang di antaranya.',
      en: 'steps[{step}]: no way leads from {from} to {to} by the policy in force; insert the level in between.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
