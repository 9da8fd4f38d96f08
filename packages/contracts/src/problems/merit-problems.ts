import type { Text } from '../language.ts';

export const MERIT_PROBLEMS = {
  'merit/weights-missing': {
    status: 422,
    title: { id: 'Bobot aspek belum ada', en: 'Weights are missing' },
    detail: {
      id: 'Bobot aspek {aspects} tidak diketahui. Catat dahulu bobotnya beserta dasar hukumnya pada merit-instruments/{instrument}/weights.',
      en: 'The weights of {aspects} are not known. Record them with their legal source at merit-instruments/{instrument}/weights first.',
    },
  },
  'merit/weights-settled': {
    status: 422,
    title: { id: 'Bobot sudah ditentukan instrumen', en: 'The instrument settles the weight' },
    detail: {
      id: 'Bobot aspek {aspects} sudah ada dalam instrumen; catat hanya aspek {open}.',
      en: 'The instrument tells the weights of {aspects}; record those of {open} only.',
    },
  },
  'merit/weights-sum': {
    status: 422,
    title: { id: 'Jumlah bobot tidak utuh', en: 'The weights do not make the whole' },
    detail: {
      id: 'Bersama bobot instrumen jumlahnya {sum}, seharusnya {whole}. Periksa "weights".',
      en: 'Together with those of the instrument they make {sum} instead of {whole}. Check "weights".',
    },
  },
  'merit/variant-unknown': {
    status: 422,
    title: { id: 'Tabel bobot tidak dikenal', en: 'Unknown table of weights' },
    detail: {
      id: 'Isian variant harus salah satu dari: {variants}.',
      en: 'Field variant is one of: {variants}.',
    },
  },
  'merit/items-missing': {
    status: 422,
    title: { id: 'Belum semua butir dinilai', en: 'Not every item is assessed' },
    detail: {
      id: 'Belum ada level untuk {items}; isi levelnya, lalu ulangi.',
      en: 'No level is set for {items}; set it and try again.',
    },
  },
  'merit/items-unknown': {
    status: 422,
    title: { id: 'Butir tidak dikenal', en: 'Unknown item' },
    detail: {
      id: 'Butir {items} tidak ada dalam instrumen; lihat merit-instruments.',
      en: 'The instrument has no item {items}; see merit-instruments.',
    },
  },
  'merit/level-out-of-range': {
    status: 422,
    title: { id: 'Level di luar tangga', en: 'Level out of range' },
    detail: {
      id: 'Level butir {items} harus bilangan bulat {lowest} sampai {highest}.',
      en: 'The level of {items} is a whole number from {lowest} to {highest}.',
    },
  },
  'merit/reason-required': {
    status: 422,
    title: { id: 'Alasan wajib', en: 'Reason required' },
    detail: {
      id: 'Level butir {items} berbeda dari yang ada; sertakan alasannya.',
      en: 'The level of {items} departs from the one there; state the reason.',
    },
  },
  'merit/satisfaction-missing': {
    status: 422,
    title: { id: 'Kepuasan pegawai belum dicatat', en: 'No survey of employees' },
    detail: {
      id: 'Instrumen ini menghitung 25 % kepuasan dan keterikatan pegawai; catat "satisfaction" dengan sumbernya.',
      en: 'This instrument counts 25 % satisfaction and engagement; record "satisfaction" with its source.',
    },
  },
  'merit/survey-not-asked': {
    status: 422,
    title: { id: 'Tidak ditanyakan instrumen ini', en: 'Not asked by this instrument' },
    detail: {
      id: 'Instrumen {instrument} tidak memakai "satisfaction" dan "correction"; kirim tanpa keduanya.',
      en: 'Instrument {instrument} takes neither "satisfaction" nor "correction"; leave them out.',
    },
  },
  'merit/evidence-missing': {
    status: 409,
    title: { id: 'Bukti belum dikumpulkan', en: 'No evidence gathered' },
    detail: {
      id: 'Kumpulkan dahulu bukti tahun {year} (POST merit-assessments/{year}/evidence).',
      en: 'Gather the evidence of {year} first (POST merit-assessments/{year}/evidence).',
    },
  },
  'merit/frozen': {
    status: 409,
    title: { id: 'Penilaian sudah beku', en: 'The assessment is frozen' },
    detail: {
      id: 'Penilaian berstatus {status} dan tidak berubah lagi; perbaikan masuk ke penilaian tahun berikutnya.',
      en: 'The assessment is {status} and no longer changes; corrections go into that of the next year.',
    },
  },
  'merit/not-fixed': {
    status: 409,
    title: { id: 'Penilaian belum ditetapkan', en: 'The assessment is not fixed' },
    detail: {
      id: 'Yang diverifikasi adalah isi yang beku; minta HR menetapkannya dahulu.',
      en: 'Only frozen content is verified; ask HR to fix it first.',
    },
  },
  'merit/already-verified': {
    status: 409,
    title: { id: 'Sudah diverifikasi', en: 'Already verified' },
    detail: {
      id: 'Penilaian ini diverifikasi pada {on}; verifikasi tidak diulang.',
      en: 'This assessment was verified on {on}; a verification is not repeated.',
    },
  },
  'merit/aspects-missing': {
    status: 422,
    title: { id: 'Nilai aspek belum lengkap', en: 'Points are missing' },
    detail: { id: 'Isi "points" untuk aspek {aspects}.', en: 'State "points" of the aspects {aspects}.' },
  },
  'merit/aspects-unknown': {
    status: 422,
    title: { id: 'Aspek tidak dikenal', en: 'Unknown aspect' },
    detail: {
      id: 'Instrumen tidak mempunyai aspek {aspects}; hapus dari "points".',
      en: 'The instrument has no aspect {aspects}; leave it out of "points".',
    },
  },
  'merit/aspect-out-of-range': {
    status: 422,
    title: { id: 'Nilai aspek di luar batas', en: 'Points out of range' },
    detail: { id: 'Perbaiki "points": {limits}.', en: 'Correct "points": {limits}.' },
  },
  'merit/date-in-future': {
    status: 422,
    title: { id: 'Tanggal belum tiba', en: 'The date lies in the future' },
    detail: {
      id: 'Tanggal {date} sesudah hari ini, {today}; catat setelah ada.',
      en: '{date} lies after today, {today}; record it once it is there.',
    },
  },
  'merit/dates-reversed': {
    status: 422,
    title: { id: 'Akhir mendahului awal', en: 'It ends before it begins' },
    detail: {
      id: 'Isian validTo ({validTo}) mendahului date ({date}).',
      en: 'Field validTo ({validTo}) precedes date ({date}).',
    },
  },
  'merit/document-withdrawn': {
    status: 409,
    title: { id: 'Dokumen sudah ditarik', en: 'The paper is withdrawn' },
    detail: {
      id: 'Dokumen {id} ditarik pada {on}; catat dokumen penggantinya.',
      en: 'Paper {id} was withdrawn on {on}; record the one that replaces it.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
