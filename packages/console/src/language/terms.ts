import { defineMessages } from './messages.ts';

/** Official terms as people read them. The keys are the values of the API. */
export const roleNames = defineMessages({
  id: {
    'hr-admin': 'Pengelola kepegawaian (BKPP)',
    assessor: 'Asesor',
    'discipline-officer': 'Pejabat pemeriksa disiplin',
    'talent-committee': 'Komite Talenta',
    'appointing-official': 'Pejabat Pembina Kepegawaian (PPK)',
    asn: 'ASN',
    auditor: 'Pengawas (Inspektorat, BKN)',
  },
  en: {
    'hr-admin': 'HR office (BKPP)',
    assessor: 'Assessor',
    'discipline-officer': 'Discipline officer',
    'talent-committee': 'Talent committee',
    'appointing-official': 'Appointing official (PPK)',
    asn: 'Civil servant (ASN)',
    auditor: 'Auditor (Inspektorat, BKN)',
  },
});

export const expectationNames = defineMessages({
  id: {
    'di-atas-ekspektasi': 'Di atas ekspektasi',
    'sesuai-ekspektasi': 'Sesuai ekspektasi',
    'di-bawah-ekspektasi': 'Di bawah ekspektasi',
  },
  en: {
    'di-atas-ekspektasi': 'Above expectation',
    'sesuai-ekspektasi': 'Meets expectation',
    'di-bawah-ekspektasi': 'Below expectation',
  },
});

export const potentialNames = defineMessages({
  id: { rendah: 'Rendah', menengah: 'Menengah', tinggi: 'Tinggi' },
  en: { rendah: 'Low', menengah: 'Middle', tinggi: 'High' },
});

/** What a box is called, by both of its axes: the regulation numbers the boxes and gives them no names. */
export const boxNames = defineMessages({
  id: {
    '1': 'Kinerja di bawah ekspektasi, potensial rendah',
    '2': 'Kinerja sesuai ekspektasi, potensial rendah',
    '3': 'Kinerja di bawah ekspektasi, potensial menengah',
    '4': 'Kinerja di atas ekspektasi, potensial rendah',
    '5': 'Kinerja sesuai ekspektasi, potensial menengah',
    '6': 'Kinerja di bawah ekspektasi, potensial tinggi',
    '7': 'Kinerja di atas ekspektasi, potensial menengah',
    '8': 'Kinerja sesuai ekspektasi, potensial tinggi',
    '9': 'Kinerja di atas ekspektasi, potensial tinggi',
  },
  en: {
    '1': 'Performance below expectation, low potential',
    '2': 'Performance meets expectation, low potential',
    '3': 'Performance below expectation, middle potential',
    '4': 'Performance above expectation, low potential',
    '5': 'Performance meets expectation, middle potential',
    '6': 'Performance below expectation, high potential',
    '7': 'Performance above expectation, middle potential',
    '8': 'Performance meets expectation, high potential',
    '9': 'Performance above expectation, high potential',
  },
});

/** Levels of posts. */
export const levelNames = defineMessages({
  id: {
    'jpt-utama': 'JPT utama',
    'jpt-madya': 'JPT madya',
    'jpt-pratama': 'JPT pratama',
    administrator: 'Administrator',
    pengawas: 'Pengawas',
    pelaksana: 'Pelaksana',
    'ahli-utama': 'JF ahli utama',
    'ahli-madya': 'JF ahli madya',
    'ahli-muda': 'JF ahli muda',
    'ahli-pertama': 'JF ahli pertama',
    penyelia: 'JF penyelia',
    mahir: 'JF mahir',
    terampil: 'JF terampil',
    pemula: 'JF pemula',
  },
  en: {
    'jpt-utama': 'JPT utama (top leadership)',
    'jpt-madya': 'JPT madya (senior leadership)',
    'jpt-pratama': 'JPT pratama (head of agency)',
    administrator: 'Administrator',
    pengawas: 'Supervisor (pengawas)',
    pelaksana: 'Staff (pelaksana)',
    'ahli-utama': 'JF ahli utama',
    'ahli-madya': 'JF ahli madya',
    'ahli-muda': 'JF ahli muda',
    'ahli-pertama': 'JF ahli pertama',
    penyelia: 'JF penyelia',
    mahir: 'JF mahir',
    terampil: 'JF terampil',
    pemula: 'JF pemula',
  },
});

export const vacancyStatusNames = defineMessages({
  id: { forecast: 'Akan lowong', open: 'Lowong', decided: 'Diputuskan', filled: 'Terisi', closed: 'Ditutup' },
  en: { forecast: 'Forecast', open: 'Open', decided: 'Decided', filled: 'Filled', closed: 'Closed' },
});

export const vacancyCauseNames = defineMessages({
  id: {
    pensiun: 'Pensiun',
    promosi: 'Promosi',
    mutasi: 'Mutasi',
    berhenti: 'Berhenti',
    meninggal: 'Meninggal dunia',
    'jabatan-baru': 'Jabatan baru',
    lainnya: 'Lainnya',
  },
  en: {
    pensiun: 'Retirement',
    promosi: 'Promotion',
    mutasi: 'Transfer',
    berhenti: 'Resignation',
    meninggal: 'Death',
    'jabatan-baru': 'New post',
    lainnya: 'Other',
  },
});
