import { defineMessages } from './messages.ts';

/** What is on record of a person, as people read it. The keys are the values of the API. */
export const predikatNames = defineMessages({
  id: {
    'sangat-baik': 'Sangat baik',
    baik: 'Baik',
    'butuh-perbaikan': 'Butuh perbaikan',
    kurang: 'Kurang',
    'sangat-kurang': 'Sangat kurang',
  },
  en: {
    'sangat-baik': 'Very good',
    baik: 'Good',
    'butuh-perbaikan': 'Needs improvement',
    kurang: 'Poor',
    'sangat-kurang': 'Very poor',
  },
});

export const competencyNames = defineMessages({
  id: {
    itg: 'Integritas',
    kjs: 'Kerja sama',
    kom: 'Komunikasi',
    oph: 'Orientasi pada hasil',
    pep: 'Pelayanan publik',
    pdo: 'Pengembangan diri dan orang lain',
    mpu: 'Mengelola perubahan',
    pkp: 'Pengambilan keputusan',
    prb: 'Perekat bangsa',
  },
  en: {
    itg: 'Integrity',
    kjs: 'Cooperation',
    kom: 'Communication',
    oph: 'Result orientation',
    pep: 'Public service',
    pdo: 'Developing oneself and others',
    mpu: 'Managing change',
    pkp: 'Decision making',
    prb: 'Bonding the nation',
  },
});

export const potentialItemNames = defineMessages({
  id: {
    'kemampuan-intelektual': 'Kemampuan intelektual',
    interpersonal: 'Kemampuan interpersonal',
    'self-awareness': 'Kesadaran diri',
    'critical-strategic-thinking': 'Berpikir kritis dan strategis',
    'problem-solving': 'Menyelesaikan masalah',
    'emotional-quotient': 'Kecerdasan emosional',
    'growth-mindset': 'Pola pikir berkembang',
    'motivasi-komitmen': 'Motivasi dan komitmen',
  },
  en: {
    'kemampuan-intelektual': 'Intellectual ability',
    interpersonal: 'Interpersonal ability',
    'self-awareness': 'Self-awareness',
    'critical-strategic-thinking': 'Critical and strategic thinking',
    'problem-solving': 'Problem solving',
    'emotional-quotient': 'Emotional quotient',
    'growth-mindset': 'Growth mindset',
    'motivasi-komitmen': 'Motivation and commitment',
  },
});

export const serviceStatusNames = defineMessages({
  id: {
    aktif: 'Aktif',
    mpp: 'Masa persiapan pensiun (MPP)',
    cltn: 'Cuti di luar tanggungan negara (CLTN)',
    'cuti-panjang': 'Cuti panjang',
    pensiun: 'Pensiun',
    berhenti: 'Berhenti',
  },
  en: {
    aktif: 'In service',
    mpp: 'Preparing retirement (MPP)',
    cltn: 'Unpaid leave (CLTN)',
    'cuti-panjang': 'Long leave',
    pensiun: 'Retired',
    berhenti: 'Left service',
  },
});

export const holdingNames = defineMessages({
  id: {
    definitif: 'Definitif',
    'pj-kepala-daerah': 'Pj kepala daerah',
    'plt-lebih-tinggi': 'Plt jabatan lebih tinggi',
    'plt-setara': 'Plt jabatan setara',
    plh: 'Plh',
  },
  en: {
    definitif: 'Permanent',
    'pj-kepala-daerah': 'Acting regional head (Pj)',
    'plt-lebih-tinggi': 'Acting, higher post (Plt)',
    'plt-setara': 'Acting, equal post (Plt)',
    plh: 'Day-to-day acting (Plh)',
  },
});

export const educationNames = defineMessages({
  id: {
    s3: 'S3',
    s2: 'S2',
    s1: 'S1',
    d4: 'D4',
    d3: 'D3',
    d2: 'D2',
    d1: 'D1',
    slta: 'SLTA',
    sltp: 'SLTP',
    sd: 'SD',
  },
  en: {
    s3: 'Doctorate (S3)',
    s2: 'Master (S2)',
    s1: 'Bachelor (S1)',
    d4: 'Diploma 4 (D4)',
    d3: 'Diploma 3 (D3)',
    d2: 'Diploma 2 (D2)',
    d1: 'Diploma 1 (D1)',
    slta: 'Upper secondary (SLTA)',
    sltp: 'Lower secondary (SLTP)',
    sd: 'Primary (SD)',
  },
});

export const fieldMatchNames = defineMessages({
  id: { sesuai: 'Sesuai jabatan', serumpun: 'Serumpun', 'tidak-sesuai': 'Tidak sesuai' },
  en: { sesuai: 'Fits the post', serumpun: 'Related field', 'tidak-sesuai': 'Another field' },
});

export const awardLevelNames = defineMessages({
  id: {
    internasional: 'Internasional',
    nasional: 'Nasional',
    satyalancana: 'Satyalancana',
    internal: 'Internal',
  },
  en: {
    internasional: 'International',
    nasional: 'National',
    satyalancana: 'Satyalancana',
    internal: 'Internal',
  },
});

export const assignmentLevelNames = defineMessages({
  id: { nasional: 'Nasional', provinsi: 'Provinsi', instansi: 'Instansi', unit: 'Unit' },
  en: { nasional: 'National', provinsi: 'Provincial', instansi: 'Agency', unit: 'Unit' },
});

export const feedbackNames = defineMessages({
  id: { 'sangat-baik': 'Sangat baik', baik: 'Baik', cukup: 'Cukup', kurang: 'Kurang' },
  en: { 'sangat-baik': 'Very good', baik: 'Good', cukup: 'Fair', kurang: 'Poor' },
});

export const sanctionLevelNames = defineMessages({
  id: { ringan: 'Ringan', sedang: 'Sedang', berat: 'Berat' },
  en: { ringan: 'Light', sedang: 'Medium', berat: 'Severe' },
});

export const rankPromotionNames = defineMessages({
  id: {
    diusulkan: 'Diusulkan',
    disetujui: 'Disetujui',
    berlaku: 'Berlaku',
    ditolak: 'Ditolak',
    gugur: 'Gugur',
  },
  en: {
    diusulkan: 'Proposed',
    disetujui: 'Approved',
    berlaku: 'In effect',
    ditolak: 'Refused',
    gugur: 'Void',
  },
});
