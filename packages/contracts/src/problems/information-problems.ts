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
  'data-breach/in-future': {
    status: 422,
    title: { id: 'Waktu di masa depan', en: 'An instant in the future' },
    detail: {
      id: '"{field}" {at} sesudah saat ini, {now}. Isi waktu yang sudah lewat, dengan selisih zonanya.',
      en: '"{field}" {at} is after the present, {now}. Give an instant that has passed, with its offset.',
    },
  },
  'data-breach/before-discovery': {
    status: 422,
    title: { id: 'Sebelum ditemukan', en: 'Before it was found' },
    detail: {
      id: 'Pemberitahuan {at} mendahului saat ditemukan, {discoveredAt}. Periksa waktu dan selisih zonanya.',
      en: 'The notice of {at} precedes the discovery, {discoveredAt}. Check the instant and its offset.',
    },
  },
  'data-breach/noticed': {
    status: 409,
    title: { id: 'Sudah diberitahukan', en: 'Already notified' },
    detail: {
      id: 'Pemberitahuan kepada {to} sudah dicatat pada {at}; yang pertama yang berlaku.',
      en: 'The notice to {to} is recorded already, of {at}; the first one counts.',
    },
  },
  'data-breach/notice-missing': {
    status: 409,
    title: { id: 'Belum diberitahukan', en: 'Not notified yet' },
    detail: {
      id: 'Belum ada pemberitahuan kepada: {missing}. Catat pemberitahuannya sebelum menutup.',
      en: 'No notice yet to: {missing}. Record the notice before you close.',
    },
  },
  'data-breach/closed': {
    status: 409,
    title: { id: 'Sudah ditutup', en: 'Already closed' },
    detail: {
      id: 'Catatan {id} sudah ditutup pada {on}.',
      en: '{id} was closed on {on} already.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
