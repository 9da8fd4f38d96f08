import { defineMessages } from '../language/messages.ts';

export const stateMessages = defineMessages({
  id: {
    loading: 'Memuat…',
    retry: 'Coba lagi',
    offlineTitle: 'Tidak ada sambungan ke layanan',
    offlineText: 'Yang sudah diketik tetap tersimpan di perangkat ini. Periksa jaringan, lalu coba lagi.',
    brokenTitle: 'Layanan gagal menjawab',
    brokenText: 'Ini kesalahan di pihak kami. Jika terulang, sampaikan nomor berikut kepada pengelola: {id}',
    notFoundTitle: 'Tidak ditemukan',
    notFoundText: 'Data ini tidak ada, atau bukan milik instansi Anda.',
    noPermissionTitle: 'Anda tidak berwenang melihat halaman ini',
    noPermissionText:
      'Halaman ini untuk: {roles}. Hubungi pengelola kepegawaian bila Anda seharusnya berwenang.',
    refusedForbidden: 'Peran Anda tidak diizinkan membaca data ini.',
    refusedTitle: 'Permintaan ditolak',
    conflictTitle: 'Data ini sudah diubah orang lain',
    conflictText: 'Muat versi terbaru, bandingkan, lalu kirim lagi. Yang Anda ketik tidak hilang.',
    loadNewest: 'Muat versi terbaru',
  },
  en: {
    loading: 'Loading…',
    retry: 'Try again',
    offlineTitle: 'No connection to the service',
    offlineText: 'What you typed is kept on this device. Check the network, then try again.',
    brokenTitle: 'The service failed to answer',
    brokenText: 'This is a fault on our side. If it happens again, give this number to the operator: {id}',
    notFoundTitle: 'Not found',
    notFoundText: 'This does not exist, or does not belong to your agency.',
    noPermissionTitle: 'You are not permitted to see this page',
    noPermissionText: 'This page is for: {roles}. Ask the HR office if you should be permitted.',
    refusedForbidden: 'Your role is not permitted to read this.',
    refusedTitle: 'The request was refused',
    conflictTitle: 'Somebody else has changed this',
    conflictText: 'Load the newest version, compare, and send again. What you typed is not lost.',
    loadNewest: 'Load the newest version',
  },
});
