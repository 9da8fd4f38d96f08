import type { Text } from '../language.ts';

export const INFORMATION_PROBLEMS = {
  'synchronisation/in-future': {
    status: 422,
    title: { id: 'Tanggal data di masa depan', en: 'Data from the future' },
    detail: {
      id: '"takenOn" {takenOn} sesudah hari ini, {today}. Isi tanggal data diambil.',
      en: '"takenOn" {takenOn} is after today, {today}. Give the day on which the data were taken.',
    },
  },
  'synchronisation/older': {
    status: 409,
    title: { id: 'Sudah ada data yang lebih baru', en: 'Newer data are there already' },
    detail: {
      id: 'Sistem ini terakhir dibandingkan dengan data tanggal {lastOn}; data tanggal {takenOn} lebih lama. Ambil data yang terbaru.',
      en: 'This system was last compared by data of {lastOn}; those of {takenOn} are older. Take the latest data.',
    },
  },
  'difference/decided': {
    status: 409,
    title: { id: 'Sudah diputuskan', en: 'Already decided' },
    detail: {
      id: 'Selisih {id} sudah {status}. Yang diputuskan dibuka lagi bila salah satu sistem berubah.',
      en: 'Difference {id} is {status} already. It opens again when either system says something else.',
    },
  },
  'difference/record-moved': {
    status: 409,
    title: { id: 'Data kita sudah berubah', en: 'Our record has changed' },
    detail: {
      id: 'Isian "{field}" kini tidak lagi seperti saat dibandingkan. Bandingkan ulang sebelum memutuskan.',
      en: 'The field "{field}" is no longer what was compared. Compare anew before you decide.',
    },
  },
  'difference/by-hand': {
    status: 422,
    title: { id: 'Perbaiki melalui catatan', en: 'Correct the record itself' },
    detail: {
      id: 'Isian "{field}" tidak diambil alih begitu saja, sebab padanya bergantung hal lain. Perbaiki dengan PATCH /v1/asn/{nip}, lalu bandingkan ulang.',
      en: 'The field "{field}" is not taken over as it is, since other things hang on it. Correct it by PATCH /v1/asn/{nip}, then compare anew.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
