import type { Text } from '../language.ts';

export const POLICY_PROBLEMS = {
  'policy/faulty': {
    status: 422,
    title: { id: 'Kebijakan tidak dapat dihitung', en: 'The policy cannot be evaluated' },
    detail: {
      id: 'Perbaiki setiap jalur yang disebut pada "errors", simpan konsepnya, lalu validasi ulang.',
      en: 'Correct each path listed in "errors", save the draft and validate again.',
    },
  },
  'policy/not-draft': {
    status: 409,
    title: { id: 'Kebijakan bukan konsep', en: 'The policy is not a draft' },
    detail: {
      id: 'Isi kebijakan {id} sudah divalidasi dan tidak berubah lagi. Buat kebijakan baru berdasarkan {id}.',
      en: 'The content of {id} was validated and stays as it is. Draft a new policy based on {id}.',
    },
  },
  'policy/not-validated': {
    status: 409,
    title: { id: 'Kebijakan belum divalidasi', en: 'The policy is not validated' },
    detail: {
      id: 'Validasi {id} lebih dahulu; hanya isi yang tetap dapat diberlakukan atau diputar ulang.',
      en: 'Validate {id} first; only content that is fixed can be activated or replayed.',
    },
  },
  'policy/second-person-required': {
    status: 403,
    title: { id: 'Perlu orang kedua', en: 'A second person is required' },
    detail: {
      id: 'Yang menyusun kebijakan ini tidak dapat memberlakukannya; minta anggota komite lain. Penolakan ini dicatat.',
      en: 'Whoever drafted this policy cannot activate it; ask another committee member. This refusal is recorded.',
    },
  },
  'policy/date-too-early': {
    status: 422,
    title: { id: 'Tanggal terlalu awal', en: 'The date is too early' },
    detail: {
      id: 'Kebijakan terakhir berlaku mulai {earliest}; tanggal berlaku tidak boleh mendahuluinya.',
      en: 'The latest policy holds from {earliest}; the date must not lie before it.',
    },
  },
  'policy/not-valid-then': {
    status: 422,
    title: { id: 'Di luar masa berlaku', en: 'Outside its validity' },
    detail: {
      id: 'Kebijakan {id} menurut isinya berlaku {validFrom} sampai {validTo}; pilih tanggal di dalamnya.',
      en: 'By its own content {id} is valid from {validFrom} to {validTo}; choose a date within.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
