import type { Text } from '../language.ts';

export const PERFORMANCE_MANAGEMENT_PROBLEMS = {
  'performance-plan/rater-unfit': {
    status: 422,
    title: { id: 'Tidak dapat menjadi pejabat penilai', en: 'Cannot be the rater' },
    detail: {
      id: 'Isian rater tidak dapat dipakai ({fault}). Sebut pegawai aktif lain pada instansi ini yang memangku jabatan.',
      en: 'Field rater cannot be used ({fault}). Name another employee of this agency in service who holds a post.',
    },
  },
  'performance-plan/not-rater': {
    status: 403,
    title: { id: 'Bukan pejabat penilai', en: 'Not the rater' },
    detail: {
      id: 'Hanya pejabat penilai yang disebut dalam SKP dapat melakukan ini. Bila penilai berganti, minta HR menetapkannya.',
      en: 'Only the rater named in the performance plan can do this. If the rater changed, ask HR to name the new one.',
    },
  },
  'performance-plan/not-now': {
    status: 409,
    title: { id: 'Bukan tahapnya', en: 'Not at this stage' },
    detail: {
      id: 'SKP berstatus {status}; tindakan ini untuk SKP berstatus {allowed}.',
      en: 'The performance plan is {status}; this can be done with one that is {allowed}.',
    },
  },
  'performance-plan/incomplete': {
    status: 422,
    title: { id: 'SKP belum lengkap', en: 'Performance plan incomplete' },
    detail: {
      id: 'Perbaiki butir SKP yang disebut pada "errors", lalu ulangi.',
      en: 'Mend the parts of the plan listed in "errors", then try again.',
    },
  },
  'performance-plan/period-unknown': {
    status: 422,
    title: { id: 'Bukan periode SKP ini', en: 'Not a period of this plan' },
    detail: {
      id: 'Isian period {period} bukan periode SKP ini; periodenya: {known}.',
      en: 'Field period: {period} is no period of this plan; its periods are {known}.',
    },
  },
  'performance-plan/too-early': {
    status: 422,
    title: { id: 'Belum waktunya', en: 'Too early' },
    detail: {
      id: 'Ini dapat dilakukan mulai {from}, sesudah masa yang dinilai berakhir.',
      en: 'This can be done from {from} on, once the time to be rated has ended.',
    },
  },
  'performance-plan/evaluation-faulty': {
    status: 422,
    title: { id: 'Penilaian belum benar', en: 'Rating not in order' },
    detail: {
      id: 'Perbaiki isian penilaian yang disebut pada "errors", lalu ulangi.',
      en: 'Correct the parts of the rating listed in "errors", then try again.',
    },
  },
  'performance-plan/distribution': {
    status: 422,
    title: { id: 'Menyimpang dari kurva distribusi', en: 'Against the distribution' },
    detail: {
      id: 'Dengan predikat {predikat} unit {unit} (predikat organisasi {organisation}) tidak lagi dapat memenuhi: {limits}. Tinjau lagi bersama Tim Penilai Kinerja.',
      en: 'With the predikat {predikat} the unit {unit} (own predikat {organisation}) can no longer keep: {limits}. Review it with the Tim Penilai Kinerja.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
