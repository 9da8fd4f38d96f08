import type { Text } from '../language.ts';

export const PROCUREMENT_PROBLEMS = {
  'procurement/no-table': {
    status: 422,
    title: { id: 'Ketentuan seleksi tidak ada', en: 'No selection table' },
    detail: {
      id: 'Tidak ada tabel seleksi yang berlaku pada {day}; tambahkan tabelnya atau perbaiki tanggal.',
      en: 'No selection table is in force on {day}; add it, or correct the date.',
    },
  },
  'procurement/not-now': {
    status: 409,
    title: { id: 'Bukan tahapnya', en: 'Not at this stage' },
    detail: {
      id: 'Formasi berstatus {status}; tindakan ini hanya pada status {needed}.',
      en: 'The formation is {status}; this can be done while it is {needed} only.',
    },
  },
  'procurement/stage-closed': {
    status: 422,
    title: { id: 'Di luar jadwal tahapan', en: 'Outside of the stage' },
    detail: {
      id: 'Tahapan {stage} berlangsung {from} s.d. {until}; sesuaikan tanggal atau ubah jadwalnya.',
      en: 'The stage {stage} lasts from {from} to {until}; correct the date, or change the schedule.',
    },
  },
  'procurement/post-taken': {
    status: 409,
    title: { id: 'Jabatan sudah diformasikan', en: 'Post in another formation' },
    detail: {
      id: 'Jabatan {positionId} sudah ada pada formasi {formationId}; satu jabatan hanya pada satu formasi.',
      en: 'Post {positionId} is in the formation {formationId}; a post can be in one formation only.',
    },
  },
  'procurement/proposal-not-approved': {
    status: 422,
    title: { id: 'Usulan formasi belum disetujui', en: 'Proposal not approved' },
    detail: {
      id: 'Usulan {id} berstatus {status}; formasi hanya dari usulan yang disetujui.',
      en: 'The proposal {id} is {status}; a formation comes of an approved proposal only.',
    },
  },
  'procurement/over-approved': {
    status: 422,
    title: { id: 'Melebihi yang disetujui', en: 'More than approved' },
    detail: {
      id: 'Usulan {id} disetujui untuk {approved} orang, {used} sudah diformasikan; kurangi positionIds.',
      en: 'The proposal {id} was approved for {approved} people, {used} are in formations; name fewer posts.',
    },
  },
  'procurement/not-admitted': {
    status: 422,
    title: { id: 'Tidak memenuhi syarat', en: 'Not admitted' },
    detail: {
      id: 'Pelamar {applicantId} tidak lulus seleksi administrasi; hasilnya tidak dapat dicatat.',
      en: 'Applicant {applicantId} does not meet the requirements; no result can be recorded.',
    },
  },
  'procurement/not-called': {
    status: 422,
    title: { id: 'Bukan peserta SKB', en: 'Not called to SKB' },
    detail: {
      id: 'Pelamar {applicantId} tidak termasuk peserta SKB (di bawah ambang batas atau peringkat).',
      en: 'Applicant {applicantId} does not go to SKB (below a threshold, or ranked too low).',
    },
  },
  'procurement/nobody-passed': {
    status: 422,
    title: { id: 'Tidak ada yang lulus', en: 'Nobody passed' },
    detail: {
      id: 'Tidak ada pelamar yang lulus tahap ini; periksa hasil yang sudah diimpor.',
      en: 'No applicant has passed this stage; check the results imported so far.',
    },
  },
  'procurement/tie-undecided': {
    status: 422,
    title: { id: 'Nilai sama pada batas', en: 'Equal at the cut' },
    detail: {
      id: 'Pelamar {applicantIds} sama dalam segala hal; sebutkan semuanya pada panelOrder menurut keputusan panitia.',
      en: 'Applicants {applicantIds} are equal in everything; name all of them in panelOrder as the panel decided.',
    },
  },
  'procurement/objection-window': {
    status: 422,
    title: { id: 'Di luar masa sanggah', en: 'Outside the objection period' },
    detail: {
      id: 'Sanggah diterima dari {from} sampai {until}.',
      en: 'Objections are taken from {from} to {until}.',
    },
  },
  'procurement/objection-open': {
    status: 409,
    title: { id: 'Sanggah belum selesai', en: 'Objections not settled' },
    detail: {
      id: 'Daftar akhir ditetapkan setelah masa sanggah ({until}) dan semua sanggah dijawab; belum dijawab: {open}.',
      en: 'The final list is fixed after the objection period ({until}) and all rulings; unanswered: {open}.',
    },
  },
  'procurement/objection-ruled': {
    status: 409,
    title: { id: 'Sanggah sudah dijawab', en: 'Objection already ruled on' },
    detail: {
      id: 'Sanggah {id} sudah dijawab pada {on}; jawaban itu tetap.',
      en: 'The objection {id} was ruled on on {on}; the ruling stands.',
    },
  },
  'procurement/four-eyes': {
    status: 403,
    title: { id: 'Tidak boleh memutus sendiri', en: 'Not yours to rule on' },
    detail: {
      id: 'Yang mencatat sanggah tidak boleh menjawabnya.',
      en: 'Whoever recorded the objection may not rule on it.',
    },
  },
  'procurement/correction-not-granted': {
    status: 409,
    title: { id: 'Hasil sudah diumumkan', en: 'Results already announced' },
    detail: {
      id: 'Setelah pengumuman, hasil {applicantId} hanya dapat diperbaiki bila sanggahnya diterima.',
      en: 'After the announcement the result of {applicantId} changes only by an objection that was granted.',
    },
  },
  'procurement/not-on-final-list': {
    status: 422,
    title: { id: 'Tidak ada pada daftar akhir', en: 'Not on the final list' },
    detail: {
      id: 'Pelamar {applicantId} tidak dinyatakan lulus pada daftar akhir formasi.',
      en: 'Applicant {applicantId} has not passed by the final list of the formation.',
    },
  },
  'procurement/already-appointed': {
    status: 409,
    title: { id: 'Sudah diangkat', en: 'Already appointed' },
    detail: {
      id: 'Pelamar {applicantId} sudah diangkat.',
      en: 'Applicant {applicantId} has been appointed.',
    },
  },
  'procurement/formation-filled': {
    status: 409,
    title: { id: 'Formasi sudah terisi', en: 'Formation filled' },
    detail: {
      id: 'Formasi ini hanya untuk {posts} orang dan sudah terisi.',
      en: 'The formation is for {posts} people and is filled.',
    },
  },
  'procurement/before-final-list': {
    status: 422,
    title: { id: 'TMT terlalu awal', en: 'TMT too early' },
    detail: {
      id: 'tmt paling awal {earliest}, hari penetapan daftar akhir.',
      en: 'tmt can be {earliest} at the earliest, when the final list was fixed.',
    },
  },
  'procurement/reason-required': {
    status: 422,
    title: { id: 'Alasan wajib', en: 'Reason required' },
    detail: {
      id: 'positionId bukan jabatan formasi ini; sebutkan "reason", atau tempatkan pada jabatannya.',
      en: 'positionId is not a post of the formation; give a "reason", or place the person in one.',
    },
  },
  'procurement/nip-mismatch': {
    status: 422,
    title: { id: 'Nomor tidak cocok', en: 'Number does not fit' },
    detail: {
      id: 'nip berbeda dari lamaran atau keputusan: {mismatches}. Periksa penetapan BKN.',
      en: 'nip differs from the application or the decree: {mismatches}. Check what BKN has given.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
