import { defineMessages } from './messages.ts';

/** Components of the axes, as the rule sets that come with the product name them; an agency may add its own. */
export const componentNames = defineMessages({
  id: {
    'predikat-kinerja': 'Predikat kinerja',
    penghargaan: 'Penghargaan',
    'penugasan-tim-kerja': 'Penugasan tim kerja',
    'umpan-balik-360': 'Umpan balik 360°',
    'penilaian-kompetensi': 'Kompetensi manajerial dan sosial kultural',
    'kompetensi-teknis': 'Kompetensi teknis',
    potensi: 'Potensi',
    'pengembangan-kompetensi': 'Pengembangan kompetensi (JP)',
    'pengalaman-jabatan': 'Pengalaman jabatan',
    'tingkat-pendidikan': 'Tingkat pendidikan',
    'kesesuaian-bidang-ilmu': 'Kesesuaian bidang ilmu',
    integritas: 'Integritas (hukuman disiplin)',
  },
  en: {
    'predikat-kinerja': 'Performance rating',
    penghargaan: 'Awards',
    'penugasan-tim-kerja': 'Task teams',
    'umpan-balik-360': '360° feedback',
    'penilaian-kompetensi': 'Managerial and socio-cultural competency',
    'kompetensi-teknis': 'Technical competency',
    potensi: 'Potential items',
    'pengembangan-kompetensi': 'Training (hours)',
    'pengalaman-jabatan': 'Experience in posts',
    'tingkat-pendidikan': 'Level of education',
    'kesesuaian-bidang-ilmu': 'Field of education',
    integritas: 'Integrity (sanctions)',
  },
});

export const axisNames = defineMessages({
  id: { performance: 'Kinerja', potential: 'Potensial' },
  en: { performance: 'Performance', potential: 'Potential' },
});

export const readinessNames = defineMessages({
  id: {
    'siap-sekarang': 'Siap sekarang',
    'siap-1-2-tahun': 'Siap dalam 1–2 tahun',
    'siap-kemudian': 'Siap kemudian',
  },
  en: {
    'siap-sekarang': 'Ready now',
    'siap-1-2-tahun': 'Ready in 1–2 years',
    'siap-kemudian': 'Ready later',
  },
});

export const fitNames = defineMessages({
  id: { siap: 'Siap', hampir: 'Hampir', belum: 'Belum' },
  en: { siap: 'Ready', hampir: 'Nearly', belum: 'Not yet' },
});

export const wayNames = defineMessages({
  id: { promosi: 'Promosi', mutasi: 'Mutasi' },
  en: { promosi: 'Promotion', mutasi: 'Transfer' },
});

export const deadlineNames = defineMessages({
  id: {
    kgb: 'Kenaikan gaji berkala',
    satyalancana: 'Satyalancana Karya Satya',
    'masa-kontrak': 'Akhir masa perjanjian kerja',
    'masa-berlaku-asesmen': 'Asesmen habis berlaku',
    'tugas-belajar': 'Akhir tugas belajar',
    'ikatan-dinas': 'Akhir ikatan dinas',
    lhkpn: 'Laporan LHKPN',
    lhkasn: 'Laporan LHKASN',
    pensiun: 'Layanan pensiun',
    'kenaikan-pangkat': 'Kenaikan pangkat',
    'akhir-plt': 'Akhir masa Plt atau Plh',
    'penilaian-kinerja': 'Penilaian kinerja tahunan',
    'umpan-balik-kinerja': 'Umpan balik kinerja berkala',
  },
  en: {
    kgb: 'Periodic pay rise',
    satyalancana: 'Satyalancana Karya Satya award',
    'masa-kontrak': 'End of the work contract',
    'masa-berlaku-asesmen': 'Assessment expires',
    'tugas-belajar': 'End of study assignment',
    'ikatan-dinas': 'End of service bond',
    lhkpn: 'Wealth report LHKPN',
    lhkasn: 'Wealth report LHKASN',
    pensiun: 'Retirement service',
    'kenaikan-pangkat': 'Rise in rank',
    'akhir-plt': 'End of acting post (Plt, Plh)',
    'penilaian-kinerja': 'Yearly appraisal',
    'umpan-balik-kinerja': 'Periodic performance feedback',
  },
});

export const programmeNames = defineMessages({
  id: {
    'sekolah-kader': 'Sekolah kader',
    'tugas-belajar': 'Tugas belajar',
    'magang-pertukaran': 'Magang atau pertukaran',
    coaching: 'Coaching',
    mentoring: 'Mentoring',
    'penugasan-khusus': 'Penugasan khusus',
    rotasi: 'Rotasi',
    pelatihan: 'Pelatihan',
  },
  en: {
    'sekolah-kader': 'Cadre school',
    'tugas-belajar': 'Study assignment',
    'magang-pertukaran': 'Internship or exchange',
    coaching: 'Coaching',
    mentoring: 'Mentoring',
    'penugasan-khusus': 'Special assignment',
    rotasi: 'Rotation',
    pelatihan: 'Training',
  },
});

export const planStatusNames = defineMessages({
  id: { rencana: 'Rencana', berjalan: 'Berjalan', selesai: 'Selesai', batal: 'Batal' },
  en: { rencana: 'Planned', berjalan: 'Under way', selesai: 'Done', batal: 'Cancelled' },
});
