import { defineMessages } from '../language/messages.ts';

export const draftMessages = defineMessages({
  id: {
    restored: 'Isian ini dipulihkan seperti yang Anda tinggalkan pada {at}. Belum ada yang terkirim.',
    beginAnew: 'Kosongkan dan mulai lagi',
    notKept: 'Peramban ini tidak dapat menyimpan isian. Jangan tutup halaman sebelum mengirim.',
  },
  en: {
    restored: 'This form is as you left it on {at}. Nothing of it has been sent.',
    beginAnew: 'Empty it and begin anew',
    notKept: 'This browser cannot keep what you type. Do not close the page before you send it.',
  },
});
