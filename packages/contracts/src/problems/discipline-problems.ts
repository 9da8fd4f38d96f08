import type { Text } from '../language.ts';

export const DISCIPLINE_PROBLEMS = {
  'discipline/own-case': {
    status: 403,
    title: { id: 'Perkara sendiri', en: 'Own case' },
    detail: {
      id: 'Tidak seorang pun memeriksa perkaranya sendiri; serahkan kepada pemeriksa lain.',
      en: 'Nobody handles the own case; leave it to another officer.',
    },
  },
  'discipline/not-now': {
    status: 409,
    title: { id: 'Bukan tahapnya', en: 'Not at this stage' },
    detail: {
      id: 'Perkara itu pada tahap {stage}, yang tidak mengenal tindakan ini. Baca perkaranya lagi, lalu ambil langkah sesuai tahapnya.',
      en: 'The case is at stage {stage}, which does not know this step. Read the case again and take a step of its stage.',
    },
  },
  'discipline/too-early': {
    status: 422,
    title: { id: 'Terlalu awal', en: 'Too early' },
    detail: {
      id: 'Tanggal itu paling awal {earliest}. Perbaiki tanggalnya.',
      en: 'That date is {earliest} at the earliest. Correct it.',
    },
  },
  'discipline/too-late': {
    status: 422,
    title: { id: 'Terlambat', en: 'Too late' },
    detail: {
      id: 'Upaya administratif diajukan paling lambat {lastDay}. Yang lewat waktu tidak diterima.',
      en: 'An appeal is filed by {lastDay} at the latest. One that is late is not accepted.',
    },
  },
  'discipline/summonsed-enough': {
    status: 409,
    title: { id: 'Sudah cukup dipanggil', en: 'Summoned often enough' },
    detail: {
      id: 'Sudah dipanggil {summonses} kali. Catat pemeriksaannya, atau keputusan tanpa pemeriksaan sesudah hari panggilan terakhir.',
      en: 'Summoned {summonses} times already. Record the examination, or the decision without one after the day of the last summons.',
    },
  },
  'discipline/authority-too-low': {
    status: 422,
    title: { id: 'Pejabat tidak berwenang', en: 'Official without the power' },
    detail: {
      id: 'Hukuman itu dijatuhkan paling rendah oleh {lowest}. Perbaiki "authority" atau "sanction".',
      en: 'That sanction is given by {lowest} at the lowest. Correct "authority" or "sanction".',
    },
  },
  'discipline/ladder-differs': {
    status: 422,
    title: { id: 'Tidak sesuai jenjang ketidakhadiran', en: 'Not what the days absent lead to' },
    detail: {
      id: 'Jumlah hari tidak masuk kerja itu menghasilkan {expected}. Perbaiki "sanction", atau tutup perkara bila tidak terbukti.',
      en: 'So many days absent lead to {expected}. Correct "sanction", or close the case as unproven.',
    },
  },
  'discipline/not-lighter': {
    status: 422,
    title: { id: 'Tidak lebih ringan', en: 'Not lighter' },
    detail: {
      id: 'Putusan yang diubah memberi hukuman yang lebih ringan. Perbaiki "sanction", atau kirim "dikuatkan".',
      en: 'An altered decision gives a lighter sanction. Correct "sanction", or send "dikuatkan".',
    },
  },
  'discipline/appeal-open': {
    status: 409,
    title: { id: 'Upaya administratif belum dijawab', en: 'Appeal not answered yet' },
    detail: {
      id: 'Catat dahulu jawaban atas upaya administratif yang berjalan.',
      en: 'Record the answer to the open appeal first.',
    },
  },
  'discipline/no-appeal': {
    status: 409,
    title: { id: 'Tidak ada upaya administratif', en: 'No appeal' },
    detail: {
      id: 'Tidak ada upaya administratif yang menunggu jawaban; catat dahulu pengajuannya.',
      en: 'No appeal waits for an answer; record that it was filed first.',
    },
  },
  'discipline/no-banding': {
    status: 422,
    title: { id: 'Banding tidak terbuka', en: 'No banding' },
    detail: {
      id: 'Banding administratif hanya terhadap pemberhentian; ajukan keberatan.',
      en: 'Banding is against a dismissal alone; file a keberatan.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
