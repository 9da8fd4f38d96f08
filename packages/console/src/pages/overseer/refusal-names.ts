import { defineMessages } from '../../language/messages.ts';

/** What was tried. */
export const actNames = defineMessages({
  id: {
    appointment: 'Pengangkatan',
    transfer: 'Mutasi',
    policy: 'Pemberlakuan kebijakan',
    objection: 'Keberatan',
  },
  en: {
    appointment: 'Appointment',
    transfer: 'Transfer',
    policy: 'Activation of a policy',
    objection: 'Objection',
  },
});

/** Why it was refused, by the code of the API. */
export const refusalNames = defineMessages({
  id: {
    'appointment/not-among-three': 'Memilih orang di luar daftar yang boleh dipilih',
    'appointment/reason-required': 'Memilih selain peringkat 1 tanpa alasan',
    'appointment/already-decided': 'Memilih lagi padahal sudah diputuskan',
    'appointment/no-longer-eligible': 'Memilih orang yang tidak lagi memenuhi syarat',
    'appointment/date-invalid': 'Tanggal berlaku sebelum jabatan lowong',
    'succession-list/not-published': 'Memilih dari daftar yang belum ditetapkan',
    'election-freeze/approval-required': 'Dalam masa larangan pilkada tanpa persetujuan menteri',
    'auth/role-not-permitted': 'Tanpa peran yang berwenang',
    'auth/role-conflict': 'Dengan dua peran yang tidak boleh dirangkap',
    'transfer/not-now': 'Mutasi belum atau tidak lagi dapat diputuskan',
    'transfer/four-eyes': 'Memutuskan mutasi yang diusulkan sendiri',
    'transfer/meeting-date': 'Tanggal rapat pertimbangan tidak sesuai',
    'transfer/consideration-required': 'Mutasi tanpa pertimbangan Tim Penilai Kinerja',
    'transfer/reason-required': 'Mutasi di luar pertimbangan tanpa alasan',
    'transfer/date-invalid': 'Tanggal mutasi terlalu awal',
    'policy/second-person-required': 'Memberlakukan kebijakan yang disusun sendiri',
    'objection/four-eyes': 'Memutus keberatan atas data yang dicatat sendiri',
    'objection/item-frozen': 'Mengubah data yang sedang disanggah',
  },
  en: {
    'appointment/not-among-three': 'Chose somebody outside those who may be chosen',
    'appointment/reason-required': 'Chose other than rank 1 without a reason',
    'appointment/already-decided': 'Chose again after it was decided',
    'appointment/no-longer-eligible': 'Chose somebody who no longer qualifies',
    'appointment/date-invalid': 'A day before the post is free',
    'succession-list/not-published': 'Chose from a list that was not published',
    'election-freeze/approval-required': 'In an election freeze without the minister’s approval',
    'auth/role-not-permitted': 'Without a role that may',
    'auth/role-conflict': 'With two roles that may not be one person’s',
    'transfer/not-now': 'A transfer that cannot be decided now',
    'transfer/four-eyes': 'Decided a transfer of their own proposing',
    'transfer/meeting-date': 'The date of the meeting is not right',
    'transfer/consideration-required': 'A transfer that the committee has not considered',
    'transfer/reason-required': 'A transfer against the advice without a reason',
    'transfer/date-invalid': 'The transfer is too early',
    'policy/second-person-required': 'Activated a policy of their own drafting',
    'objection/four-eyes': 'Ruled on an objection to their own entry',
    'objection/item-frozen': 'Changed an entry that is contested',
  },
});
