import { defineMessages } from '../../language/messages.ts';

export const committeeMessages = defineMessages({
  id: {
    publish: 'Tetapkan daftar',
    publishTitle: 'Tetapkan daftar ini?',
    publishText:
      'Penetapan membekukan isi daftar di bawah sidiknya: peringkat, nilai, {shortlisted, number} nama yang dapat dipilih, dan {excluded, number} orang yang gugur dengan alasannya. Perubahan data sesudahnya tidak mengubah daftar. PPK lalu dapat melihat {shortlisted, number} nama itu dan memilih satu.',
    minutes: 'Nomor berita acara komite',
    minutesHint: 'Boleh dikosongkan; tercatat pada daftar dan laporannya.',
    confirmPublish: 'Tetapkan dan bekukan',
    published: 'Daftar ditetapkan',
    publishedText: 'Isinya dibekukan. PPK sekarang dapat memilih.',
    withdraw: 'Tarik daftar',
    withdrawTitle: 'Tarik daftar yang sudah ditetapkan?',
    withdrawText:
      'Daftar kembali menjadi konsep dan disusun ulang dari data terbaru. Yang pernah ditetapkan tetap tersimpan dalam riwayat, bersama alasan ini.',
    reason: 'Alasan penarikan',
    confirmWithdraw: 'Tarik daftar',
    withdrawn: 'Daftar ditarik',
    withdrawnText: 'Daftar kembali menjadi konsep dan disusun ulang.',
    cancel: 'Batal',
    reload:
      'Ada perubahan sejak halaman ini dibuka. Muat yang terbaru, lalu periksa lagi sebelum menetapkan.',
  },
  en: {
    publish: 'Publish the list',
    publishTitle: 'Publish this list?',
    publishText:
      'Publication freezes the content under its hash: the ranking, the scores, the {shortlisted, plural, one {one name} other {# names}} that may be chosen, and the {excluded, plural, one {one person} other {# people}} excluded with their reasons. Later changes of data do not change the list. The appointing official can then see {shortlisted, plural, one {that name} other {those # names}} and choose one.',
    minutes: 'Number of the committee’s minutes',
    minutesHint: 'May be left empty; it is recorded with the list and its reports.',
    confirmPublish: 'Publish and freeze',
    published: 'The list is published',
    publishedText: 'Its content is frozen. The appointing official can choose now.',
    withdraw: 'Withdraw the list',
    withdrawTitle: 'Withdraw the published list?',
    withdrawText:
      'The list becomes a draft again and is drawn up from the newest data. What was published stays in the history, with this reason.',
    reason: 'Reason of the withdrawal',
    confirmWithdraw: 'Withdraw the list',
    withdrawn: 'The list is withdrawn',
    withdrawnText: 'It is a draft again and is drawn up anew.',
    cancel: 'Cancel',
    reload:
      'Something changed since this page was opened. Load the newest, and check again before publishing.',
  },
});
