import type { Text } from '../language.ts';

export const TRANSFER_PROBLEMS = {
  'transfer/not-permitted': {
    status: 422,
    title: { id: 'Mutasi tidak diperkenankan', en: 'Transfer not permitted' },
    detail: {
      id: 'Syarat mutasi belum terpenuhi: {requirements}. Lihat "errors" untuk tiap syarat; kenaikan jabatan ditempuh melalui daftar suksesi.',
      en: 'Conditions of the transfer are not met: {requirements}. See "errors" for each; a rise goes through the succession list.',
    },
  },
  'transfer/already-open': {
    status: 409,
    title: { id: 'Usul mutasi sudah ada', en: 'Transfer already proposed' },
    detail: {
      id: 'Untuk {subject} ada mutasi {id} yang belum selesai; tunggu atau cabut dahulu.',
      en: 'For {subject} the transfer {id} is still on its way; await it, or withdraw it first.',
    },
  },
  'transfer/vacancy-decided': {
    status: 409,
    title: { id: 'Jabatan sudah diputus', en: 'Position already decided' },
    detail: {
      id: 'Untuk jabatan {id} sudah dipilih calon dari daftar suksesi; pilih jabatan lain.',
      en: 'Somebody was chosen for the position {id} from its succession list; choose another position.',
    },
  },
  'transfer/chosen-elsewhere': {
    status: 409,
    title: { id: 'Sudah terpilih', en: 'Chosen already' },
    detail: {
      id: 'ASN {id} sudah terpilih dari daftar suksesi jabatan lain dan belum menempatinya.',
      en: 'Civil servant {id} was chosen from a succession list and has not assumed that post yet.',
    },
  },
  'transfer/not-now': {
    status: 409,
    title: { id: 'Bukan tahapnya', en: 'Not at this stage' },
    detail: {
      id: 'Mutasi berstatus {status} dan tidak menerima tindakan ini.',
      en: 'The transfer is {status} and does not take this act.',
    },
  },
  'transfer/consideration-required': {
    status: 409,
    title: { id: 'Pertimbangan TPK belum ada', en: 'Consideration lacking' },
    detail: {
      id: 'PPK memutus setelah pertimbangan Tim Penilai Kinerja (PP 11/2017 Ps 191); mintalah TPK mencatat "minutesNumber" lebih dahulu. Penolakan ini dicatat.',
      en: 'The decision follows the consideration of the performance committee (PP 11/2017 Ps 191); have it record its "minutesNumber" first. This refusal is recorded.',
    },
  },
  'transfer/four-eyes': {
    status: 403,
    title: { id: 'Tidak boleh memutus urusan sendiri', en: 'Not yours to decide' },
    detail: {
      id: 'Yang mengusulkan, mempertimbangkan, atau mencatat data orang ini tidak boleh melakukan langkah ini. Penolakan ini dicatat.',
      en: 'Whoever proposed, considered or recorded data of this person may not take this step. This refusal is recorded.',
    },
  },
  'transfer/meeting-date': {
    status: 422,
    title: { id: 'Tanggal sidang tidak sah', en: 'Invalid date of the meeting' },
    detail: {
      id: '"meetingDate" harus dari {from} (hari usul) sampai {until} (hari ini).',
      en: '"meetingDate" must lie from {from}, the day of the proposal, to {until}, today.',
    },
  },
  'transfer/reason-required': {
    status: 422,
    title: { id: 'Alasan wajib', en: 'Reason required' },
    detail: {
      id: 'Menyimpang dari pertimbangan Tim Penilai Kinerja wajib disertai "reason". Penolakan ini dicatat.',
      en: 'A decision against the consideration needs a "reason". This refusal is recorded.',
    },
  },
  'transfer/date-invalid': {
    status: 422,
    title: { id: 'TMT tidak sah', en: 'Invalid first day' },
    detail: {
      id: '"effectiveDate" paling cepat {earliest}. Penolakan ini dicatat.',
      en: '"effectiveDate" is {earliest} at the earliest. This refusal is recorded.',
    },
  },
  'election-freeze/approval-required': {
    status: 422,
    title: { id: 'Larangan penggantian pejabat', en: 'Election freeze' },
    detail: {
      id: 'Dari {from} sampai {until} pejabat tidak boleh diganti tanpa persetujuan Menteri Dalam Negeri (UU 10/2016 Ps 71 ayat (2)); sebutkan "approvalNumber" yang tercatat dan mencakup jabatan {id}. Penolakan ini dicatat.',
      en: 'From {from} to {until} no official is replaced without the minister’s approval (UU 10/2016 Ps 71(2)); give the "approvalNumber" of a recorded approval that names the position {id}. This refusal is recorded.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
