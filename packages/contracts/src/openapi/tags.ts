import type { Operation } from '../http/operation.ts';
import type { Text } from '../language.ts';

/** What each group of routes is for: one group a function, named without its `api-`. */
const GROUPS: Readonly<Record<string, Text>> = {
  meta: {
    id: 'Kesehatan layanan, kontrak API, dan halaman acuan ini',
    en: 'Health, the API contract and this reference page',
  },
  organization: {
    id: 'Unit kerja, jabatan, dan standar kompetensinya',
    en: 'Units, posts and their competency standards',
  },
  records: { id: 'Data ASN dan riwayatnya', en: 'Records of civil servants and their history' },
  assessments: {
    id: 'Kinerja, penilaian kompetensi, umpan balik, hukuman disiplin',
    en: 'Performance, assessments, feedback, sanctions',
  },
  placements: {
    id: 'Kotak talenta dan penjelasannya',
    en: 'Nine-box placements and their explanation',
  },
  planning: {
    id: 'Beban kerja, peta jabatan, proyeksi, usulan formasi',
    en: 'Workload, job map, projections, proposals of formations',
  },
  policies: {
    id: 'Kebijakan talenta: rancangan, pemberlakuan, uji ulang',
    en: 'Talent policies: drafts, activation, replays',
  },
  preflight: {
    id: 'Pemeriksaan data sebelum dikirim ke SIMATA atau I-MUT',
    en: 'What has to be mended before records go to SIMATA or I-MUT',
  },
  promotion: {
    id: 'Kenaikan pangkat, mutasi, pelaksana tugas, masa larangan pilkada',
    en: 'Rises in rank, transfers, acting posts, election freezes',
  },
  succession: {
    id: 'Pensiun, lowongan, daftar suksesi',
    en: 'Retirements, vacancies, succession lists',
  },
  appointments: {
    id: 'Pilihan pejabat pembina kepegawaian atas tiga calon',
    en: 'The choice of one of three by the appointing official',
  },
  'talent-pool': {
    id: 'Kelompok talenta, kesediaan, kesiapan, pengembangan individu',
    en: 'Talent pool, consent, readiness, individual development',
  },
  periods: {
    id: 'Periode talenta: perhitungan, kalibrasi, penetapan',
    en: 'Talent periods: calculation, calibration, ratification',
  },
  fairness: {
    id: 'Kewajaran penilaian antarpenilai dan antarkelompok',
    en: 'How raters rate and how groups come out',
  },
  forecast: {
    id: 'Prakiraan lowongan, rantai pengisian, kedalaman pengganti',
    en: 'Vacancy forecast, cascades, assignment, bench strength',
  },
  matching: {
    id: 'Kecocokan orang dengan jabatan, dan apa yang kurang',
    en: 'People matched to posts, and what is lacking',
  },
  oversight: {
    id: 'Keputusan, percobaan yang ditolak, dan berkas bukti',
    en: 'Decisions, refused attempts and evidence',
  },
  objections: { id: 'Keberatan ASN dan jawabannya', en: 'Objections and the answers to them' },
  information: {
    id: 'Sistem terhubung, perbedaan data, catatan akses',
    en: 'Integrated systems, differences, who read what',
  },
  services: {
    id: 'Cuti, perlindungan, LHKPN, layanan pensiun',
    en: 'Leave, protection, wealth reports, retirement service',
  },
  deadlines: { id: 'Yang jatuh tempo, menurut tanggal dan orang', en: 'What falls due, by date and person' },
  'career-development': {
    id: 'Standar, rencana penilaian, kesenjangan, pelatihan, tugas belajar',
    en: 'Standards, assessment plans, gaps, training, study',
  },
  pay: {
    id: 'Gaji pokok, kenaikan gaji berkala, TPP, penghargaan',
    en: 'Base pay, increments, TPP, awards',
  },
  discipline: {
    id: 'Perkara disiplin dari laporan sampai selesai',
    en: 'Discipline cases from report to closing',
  },
  procurement: {
    id: 'Formasi, pelamar, seleksi, kontrak, pindah masuk',
    en: 'Formations, applicants, selection, contracts, inbound transfers',
  },
  performance: {
    id: 'SKP, umpan balik berkala, evaluasi kinerja',
    en: 'Performance plans, feedback, evaluations',
  },
  merit: {
    id: 'Indeks sistem merit, bukti, dan laporannya',
    en: 'The merit index, its evidence and reports',
  },
  subscriptions: {
    id: 'Langganan peristiwa oleh instansi lain',
    en: 'Subscriptions of other agencies to events',
  },
  events: { id: 'Peristiwa yang dapat dibaca pelanggan', en: 'Events that a subscriber reads' },
  operations: {
    id: 'Antrean, pesan gagal, dan pekerjaan terjadwal',
    en: 'Queues, dead letters and scheduled work',
  },
  imports: {
    id: 'Impor data utama, kinerja, dan hasil penilaian',
    en: 'Imports of records, performance and assessments',
  },
  reports: { id: 'Ekspor dan laporan', en: 'Exports and reports' },
};

export const tagOf = (operation: Operation): string => operation.function.replace(/^api-/, '');

/** A group without words of its own has no description, which the lint of the document tells. */
export const describeTags = (operations: readonly Operation[]) =>
  [...new Set(operations.map(tagOf))].toSorted().map((name) => {
    const text = GROUPS[name];
    return { name, ...(text && { description: `${text.id}. / ${text.en}.` }) };
  });
