import type { FindingCode } from '@kotak9/rules';
import type { Text } from './language.ts';

/** What a finding means and what to do about it. `{expected}` and `{actual}` are those of the finding. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, Text>> = {
  'post-missing': {
    id: 'Tidak tercatat memangku jabatan; catat jabatan atau perbarui status.',
    en: 'No post is recorded; record the post or update the status.',
  },
  'education-missing': {
    id: 'Pendidikan belum tercatat; serahkan ijazah untuk dicatat.',
    en: 'No education is recorded; hand in the diploma.',
  },
  'career-missing': {
    id: 'Riwayat jabatan belum tercatat; catat semua jabatan dengan TMT-nya.',
    en: 'No career is recorded; record every post with its dates.',
  },
  'performance-missing': {
    id: 'Predikat kinerja tahun itu belum ada; selesaikan penilaian SKP.',
    en: 'The rating of that year is lacking; complete the SKP.',
  },
  'feedback-missing': {
    id: 'Umpan balik 360° tahun terakhir belum ada; adakan penilaiannya.',
    en: 'The 360° feedback of the last year is lacking; hold the round.',
  },
  'assessment-missing': {
    id: 'Belum pernah diases; jadwalkan asesmen kompetensi dan potensi.',
    en: 'Never assessed; schedule the assessment of competencies and potential.',
  },
  'rank-decree-missing': {
    id: 'Nomor SK pangkat belum tercatat; catat dari SK kenaikan pangkat terakhir.',
    en: 'The decree number of the rank is lacking; record it from the latest decree.',
  },
  'post-decree-missing': {
    id: 'Nomor SK jabatan sekarang belum tercatat; catat dari SK pengangkatan.',
    en: 'The decree number of the present post is lacking; record it from the appointment.',
  },
  'career-decree-missing': {
    id: 'Nomor SK jabatan terdahulu belum tercatat; lengkapi dari arsip.',
    en: 'The decree number of an earlier post is lacking; complete it from the archive.',
  },
  'nip-birth-date-differs': {
    id: 'Tanggal lahir berbeda dari NIP ({expected}); periksa akta dan perbaiki di SIASN.',
    en: 'The birth date differs from the NIP ({expected}); check the certificate and correct SIASN.',
  },
  'nip-sex-differs': {
    id: 'Jenis kelamin berbeda dari NIP ({expected}); perbaiki data.',
    en: 'The sex differs from the NIP ({expected}); correct the record.',
  },
  'nip-type-differs': {
    id: 'Jenis ASN ({actual}) tidak sesuai pola nomornya ({expected}); periksa keduanya.',
    en: 'The employment type ({actual}) does not fit the number ({expected}); check both.',
  },
  'nip-age-unusual': {
    id: 'Usia saat TMT CPNS menurut NIP di luar {expected} tahun; periksa SK CPNS.',
    en: 'The age at TMT CPNS by the NIP is outside {expected}; check the CPNS decree.',
  },
  'rank-below-eselon': {
    id: 'Pangkat {actual} terlalu rendah untuk eselon jabatan (paling rendah {expected}).',
    en: 'Rank {actual} is too low for the eselon of the post (lowest {expected}).',
  },
  'rank-above-eselon': {
    id: 'Pangkat {actual} terlalu tinggi untuk eselon jabatan (paling tinggi {expected}).',
    en: 'Rank {actual} is too high for the eselon of the post (highest {expected}).',
  },
  'rank-above-education': {
    id: 'Pangkat {actual} di atas yang lazim bagi pendidikan yang tercatat ({expected}); lengkapi ijazah atau periksa pangkat.',
    en: 'Rank {actual} is above what goes with the recorded education ({expected}); add the diploma or check the rank.',
  },
  'rank-before-service': {
    id: 'TMT pangkat {actual} mendahului TMT CPNS; periksa SK.',
    en: 'The rank dates from {actual}, before service began; check the decree.',
  },
  'career-before-service': {
    id: 'TMT jabatan {actual} mendahului TMT CPNS; periksa SK.',
    en: 'The post dates from {actual}, before service began; check the decree.',
  },
  'date-in-future': {
    id: 'Tanggal {actual} belum tiba; periksa isian.',
    en: 'The date {actual} is still to come; check the entry.',
  },
  'posts-overlap': {
    id: 'Dua jabatan definitif tumpang tindih; perbaiki TMT atau tanggal berakhirnya.',
    en: 'Two definitive posts overlap; correct when one begins or the other ends.',
  },
  'posts-gap': {
    id: 'Ada jeda sebelum jabatan ini; lengkapi riwayat yang terlewat.',
    en: 'There is a gap before this post; add what is lacking between.',
  },
  'post-not-in-career': {
    id: 'Jabatan yang dipangku tidak ada sebagai riwayat yang masih berjalan; catat riwayatnya.',
    en: 'The post held has no open entry in the career; record it.',
  },
  'post-since-differs': {
    id: 'TMT jabatan berbeda antara data jabatan ({expected}) dan riwayat ({actual}).',
    en: 'The post is held since {expected}, its entry in the career says {actual}.',
  },
  'education-year-doubtful': {
    id: 'Tahun lulus {actual} tidak masuk akal (wajar {expected}); serahkan ijazah untuk diperiksa.',
    en: 'Graduation in {actual} is implausible (expected {expected}); hand in the diploma.',
  },
  'predikat-not-by-matrix': {
    id: 'Predikat {actual} tidak sesuai hasil kerja dan perilaku ({expected}).',
    en: 'The predikat {actual} does not follow from work result and behaviour ({expected}).',
  },
  'assessment-expired': {
    id: 'Hasil asesmen berlaku sampai {actual}; jadwalkan asesmen ulang.',
    en: 'The assessment was valid until {actual}; schedule another.',
  },
  'assessment-expires-soon': {
    id: 'Hasil asesmen hanya berlaku sampai {actual}; jadwalkan asesmen ulang.',
    en: 'The assessment is valid only until {actual}; schedule another.',
  },
  'sanction-running': {
    id: 'Hukuman disiplin masih berjalan sampai {actual}; tunggu sampai selesai.',
    en: 'A disciplinary sanction runs until {actual}; wait for its end.',
  },
  'bup-passed': {
    id: 'BUP sudah terlampaui tetapi masih tercatat {actual}; proses pemberhentiannya.',
    en: 'Past the retirement age but still recorded as {actual}; process the retirement.',
  },
  'mpp-too-early': {
    id: 'MPP paling cepat satu tahun sebelum BUP ({expected}); periksa status.',
    en: 'MPP begins a year before retirement age at the earliest ({expected}); check the status.',
  },
  'post-held-out-of-service': {
    id: 'Berstatus {actual} tetapi masih memangku jabatan; kosongkan jabatan atau perbaiki status.',
    en: 'Recorded as {actual} but still holding a post; vacate it or correct the status.',
  },
  'move-too-early': {
    id: 'Belum dua tahun dalam jabatan pada {actual}; mutasi baru dapat {expected}.',
    en: 'Less than two years in the post on {actual}; a move is possible {expected}.',
  },
  'move-overdue': {
    id: 'Lebih dari lima tahun dalam jabatan pada {actual}; sertakan pertimbangannya.',
    en: 'More than five years in the post on {actual}; state the reason.',
  },
};
