import type { Text } from '../language.ts';

export const TALENT_PERIOD_PROBLEMS = {
  'talent-period/wrong-status': {
    status: 409,
    title: { id: 'Tahap periode belum sesuai', en: 'Not at this stage of the period' },
    detail: {
      id: 'Periode {year} masih {status}; tindakan ini untuk tahap lain (draft, dihitung, dikalibrasi, ditetapkan, arsip).',
      en: 'Period {year} is {status}; this act belongs to another stage (draft, dihitung, dikalibrasi, ditetapkan, arsip).',
    },
  },
  'talent-period/fixed': {
    status: 409,
    title: { id: 'Periode sudah ditetapkan', en: 'The period is fixed' },
    detail: {
      id: 'Periode {year} sudah {status} dan tidak berubah lagi. Selama ditetapkan, perbaikan dikirim lewat corrections sebagai versi baru.',
      en: 'Period {year} is {status} and no longer changes. While ditetapkan, send a correction through corrections: it makes a new version.',
    },
  },
  'talent-period/empty': {
    status: 409,
    title: { id: 'Belum ada pegawai', en: 'Nobody to take' },
    detail: {
      id: 'Instansi ini belum mempunyai pegawai aktif; catat dahulu pegawainya.',
      en: 'This agency has nobody in service; record its people first.',
    },
  },
  'talent-period/no-quorum': {
    status: 422,
    title: { id: 'Tidak kuorum', en: 'No quorum' },
    detail: {
      id: 'Hadir {present} dari {members} anggota; kuorum {needed}. Sidang ini tidak dapat dicatat.',
      en: '{present} of {members} members were present; the quorum is {needed}. This session cannot be recorded.',
    },
  },
  'talent-period/no-session': {
    status: 409,
    title: { id: 'Belum ada sidang', en: 'No session yet' },
    detail: {
      id: 'Catat dahulu sidang komite yang kuorum.',
      en: 'Record a session of the committee with quorum first.',
    },
  },
  'talent-period/open-calibration': {
    status: 409,
    title: { id: 'Kalibrasi masih terbuka', en: 'A calibration is still open' },
    detail: {
      id: 'Masih ada {open} kalibrasi terbuka; selesaikan dahulu.',
      en: '{open} calibrations are still open; settle them first.',
    },
  },
  'talent-period/already-settled': {
    status: 409,
    title: { id: 'Kalibrasi sudah selesai', en: 'The calibration is settled' },
    detail: {
      id: 'Kalibrasi {id} sudah selesai.',
      en: 'Calibration {id} is settled already.',
    },
  },
  'talent-period/not-corrected': {
    status: 409,
    title: { id: 'Masukan belum diperbaiki', en: 'The input is not corrected' },
    detail: {
      id: 'Versi data {recordVersion} bukan versi sesudah yang dipakai periode ini ({known}); data kini versi {current}.',
      en: 'Version {recordVersion} of the record does not come after the one that this period took ({known}); the record is at version {current}.',
    },
  },
  'talent-period/not-recalculated': {
    status: 409,
    title: { id: 'Kotak belum dihitung ulang', en: 'Not calculated anew yet' },
    detail: {
      id: 'Kedudukan {nip} belum mengikuti datanya yang terakhir; ulangi sebentar lagi.',
      en: 'The placement of {nip} does not follow from the latest record yet; try again in a moment.',
    },
  },
  'talent-period/nothing-corrected': {
    status: 409,
    title: { id: 'Tidak ada yang berubah', en: 'Nothing would change' },
    detail: {
      id: 'Kedudukan yang disebut sama dengan versi terakhir; tidak dibuat versi baru.',
      en: 'What is named stands as in the latest version; no new version is made.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
