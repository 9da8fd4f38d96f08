import type { Text } from '../language.ts';

export const PLANNING_PROBLEMS = {
  'planning/title-unusable': {
    status: 422,
    title: { id: 'Nama jabatan tidak dapat dipakai', en: 'Title cannot be used' },
    detail: {
      id: 'Isian title harus memuat huruf atau angka; pakai nama jabatan menurut peta jabatan.',
      en: 'Field title must hold a letter or digit; use the name of the post as the job map has it.',
    },
  },
  'planning/first-year': {
    status: 422,
    title: { id: 'Tahun pertama di luar batas', en: 'First year out of bounds' },
    detail: {
      id: 'firstYear harus dari {first} sampai {last}; yang diminta {year}.',
      en: 'firstYear must lie from {first} to {last}; {year} was asked for.',
    },
  },
  'planning/year-not-projected': {
    status: 422,
    title: { id: 'Tahun di luar proyeksi', en: 'Year not projected' },
    detail: {
      id: '{field}: tahun {year} di luar {first} sampai {last}. Pilih tahun di dalamnya atau tetapkan proyeksi lain.',
      en: '{field}: year {year} lies outside {first} to {last}. Choose one within, or fix another projection.',
    },
  },
  'planning/too-many': {
    status: 422,
    title: { id: 'Terlalu banyak jabatan', en: 'Too many rows' },
    detail: {
      id: 'Diminta {rows} baris; satu permintaan mencakup paling banyak {most}. Minta per unit.',
      en: '{rows} rows were asked for; one call takes at most {most}. Ask unit by unit.',
    },
  },
  'formation/structural': {
    status: 422,
    title: { id: 'Jabatan struktural tidak diisi formasi', en: 'Structural posts take no formasi' },
    detail: {
      id: 'Jenjang {level} diisi melalui promosi atau seleksi, bukan formasi. Usulkan jabatan pelaksana atau fungsional.',
      en: 'Level {level} is filled by promotion or selection, not by formasi. Propose a pelaksana or functional post.',
    },
  },
  'formation/need-unknown': {
    status: 422,
    title: { id: 'Kebutuhan belum diketahui', en: 'Need unknown' },
    detail: {
      id: 'Jabatan {jabatan} belum dianalisis beban kerjanya dalam proyeksi itu. Catat ABK, lalu tetapkan proyeksi baru.',
      en: 'The workload of {jabatan} was not analysed in that projection. Record it, then fix a new projection.',
    },
  },
  'formation/beyond-need': {
    status: 422,
    title: { id: 'Usulan melebihi kekurangan', en: 'More than is lacking' },
    detail: {
      id: 'proposed {proposed} melebihi kekurangan {lacking} sampai tahun {year}. Kurangi, atau isi reason.',
      en: 'proposed {proposed} exceeds the shortage of {lacking} by {year}. Ask for less, or give a reason.',
    },
  },
  'formation/not-now': {
    status: 409,
    title: { id: 'Usulan tidak dalam keadaan itu', en: 'Not at this stage' },
    detail: {
      id: 'Usulan ini berstatus {status}; tindakan ini untuk status {needed}.',
      en: 'This proposal has the status {status}; this act is for the status {needed}.',
    },
  },
  'formation/decision-date': {
    status: 422,
    title: { id: 'Tanggal keputusan di luar batas', en: 'Decision date out of bounds' },
    detail: {
      id: 'decidedOn harus dari {first} (tanggal usul) sampai {last} (hari ini).',
      en: 'decidedOn must lie from {first} (day of the proposal) to {last} (today).',
    },
  },
  'formation/too-many': {
    status: 422,
    title: { id: 'Melebihi jumlah usulan', en: 'More than there are' },
    detail: {
      id: '{field} paling banyak {most}.',
      en: '{field} is {most} at most.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
