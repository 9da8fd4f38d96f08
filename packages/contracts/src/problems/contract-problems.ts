import type { Text } from '../language.ts';

export const CONTRACT_PROBLEMS = {
  'contract/not-pppk': {
    status: 422,
    title: { id: 'Bukan PPPK', en: 'Not a PPPK' },
    detail: {
      id: 'Perjanjian kerja hanya untuk PPPK yang memangku jabatan; perbaiki data {nip} dahulu.',
      en: 'A contract is for a PPPK who holds a post; correct the record of {nip} first.',
    },
  },
  'contract/no-table': {
    status: 422,
    title: { id: 'Ketentuan belum ada', en: 'No rules in force' },
    detail: {
      id: 'Tidak ada ketentuan perjanjian kerja pada {day}; periksa tanggal "from".',
      en: 'No rules on contracts are in force on {day}; check "from".',
    },
  },
  'contract/overlaps': {
    status: 409,
    title: { id: 'Perjanjian tumpang tindih', en: 'Contracts overlap' },
    detail: {
      id: 'Perjanjian {id} berlaku sampai {until}; akhiri atau perpanjang yang itu.',
      en: 'Contract {id} lasts until {until}; end or extend that one.',
    },
  },
  'contract/too-short': {
    status: 422,
    title: { id: 'Masa terlalu pendek', en: 'Term too short' },
    detail: {
      id: 'until paling awal {earliest} (paling singkat satu tahun).',
      en: 'until can be {earliest} at the earliest (one year at least).',
    },
  },
  'contract/too-long': {
    status: 422,
    title: { id: 'Masa terlalu panjang', en: 'Term too long' },
    detail: {
      id: 'until paling akhir {latest} (paling lama lima tahun).',
      en: 'until can be {latest} at the latest (five years at most).',
    },
  },
  'contract/past-bup': {
    status: 422,
    title: { id: 'Melewati batas usia pensiun', en: 'Past the retirement age' },
    detail: {
      id: 'until tidak boleh melewati {latest}, hari kerja terakhir menurut BUP.',
      en: 'until cannot lie after {latest}, the last working day by BUP.',
    },
  },
  'contract/ended': {
    status: 409,
    title: { id: 'Perjanjian sudah berakhir', en: 'Contract over' },
    detail: {
      id: 'Perjanjian berakhir pada {on}; tindakan ini hanya selama berlaku.',
      en: 'The contract was over on {on}; this can be done while it runs only.',
    },
  },
  'contract/not-begun': {
    status: 422,
    title: { id: 'Perjanjian belum mulai', en: 'Contract not begun' },
    detail: {
      id: 'Perjanjian baru mulai {from}; perbaiki tanggal "on".',
      en: 'The contract begins on {from}; correct "on".',
    },
  },
  'contract/evaluated-already': {
    status: 409,
    title: { id: 'Sudah dievaluasi', en: 'Already evaluated' },
    detail: {
      id: 'Evaluasi terakhir bertanggal {on}; yang baru harus sesudahnya.',
      en: 'The last evaluation is of {on}; a new one has to be later.',
    },
  },
  'contract/not-evaluated': {
    status: 409,
    title: { id: 'Belum dievaluasi', en: 'Not evaluated' },
    detail: {
      id: 'Perpanjangan memerlukan evaluasi pada masa yang berjalan; catat evaluasinya dahulu.',
      en: 'An extension needs an evaluation within the term that runs; record that first.',
    },
  },
  'contract/evaluation-negative': {
    status: 422,
    title: { id: 'Evaluasi tidak mendukung', en: 'Evaluation does not support it' },
    detail: {
      id: 'Evaluasi terakhir tidak memenuhi: {lacks}. Perpanjangan tidak dapat diberikan.',
      en: 'The last evaluation does not meet: {lacks}. No extension can be given.',
    },
  },
  'contract/past-until': {
    status: 422,
    title: { id: 'Sesudah masa perjanjian', en: 'After the contract' },
    detail: {
      id: 'on paling akhir {latest}, hari terakhir perjanjian.',
      en: 'on can be {latest} at the latest, the last day of the contract.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
