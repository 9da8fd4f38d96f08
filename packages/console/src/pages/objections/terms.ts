import { defineMessages } from '../../language/messages.ts';

/** What can be objected to. */
export const kindNames = defineMessages({
  id: {
    placement: 'Kotak talenta',
    performance: 'Kinerja tahunan',
    assessments: 'Hasil asesmen',
    education: 'Pendidikan',
    training: 'Pelatihan',
    career: 'Riwayat jabatan',
    awards: 'Penghargaan',
    assignments: 'Penugasan tim kerja',
    feedback: 'Umpan balik 360°',
    discipline: 'Hukuman disiplin',
  },
  en: {
    placement: 'Place in the nine-box',
    performance: 'Yearly performance',
    assessments: 'Assessment result',
    education: 'Education',
    training: 'Training',
    career: 'Career',
    awards: 'Award',
    assignments: 'Task team',
    feedback: '360° feedback',
    discipline: 'Sanction',
  },
});

export const claimNames = defineMessages({
  id: {
    'wrong-content': 'Isinya salah',
    'unfounded-item': 'Seharusnya tidak ada',
    'missing-item': 'Seharusnya ada, tetapi belum tercatat',
    'misread-input': 'Data saya dibaca keliru',
    'wrong-rule': 'Aturan yang dipakai tidak berlaku bagi saya',
  },
  en: {
    'wrong-content': 'It says something wrong',
    'unfounded-item': 'It should not be there',
    'missing-item': 'It should be there and is not',
    'misread-input': 'My data were read wrongly',
    'wrong-rule': 'A rule was applied that does not apply to me',
  },
});

export const statusNames = defineMessages({
  id: { open: 'Menunggu jawaban', overdue: 'Lewat tenggat', answered: 'Sudah dijawab', closed: 'Selesai' },
  en: { open: 'Awaiting an answer', overdue: 'Overdue', answered: 'Answered', closed: 'Closed' },
});

export const outcomeNames = defineMessages({
  id: { dikabulkan: 'Dikabulkan', 'dikabulkan-sebagian': 'Dikabulkan sebagian', ditolak: 'Ditolak' },
  en: { dikabulkan: 'Granted', 'dikabulkan-sebagian': 'Granted in part', ditolak: 'Refused' },
});

export const endingNames = defineMessages({
  id: { ...outcomeNames.id, dicabut: 'Dicabut' },
  en: { ...outcomeNames.en, dicabut: 'Withdrawn' },
});
