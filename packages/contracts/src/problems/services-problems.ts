import type { Text } from '../language.ts';

const entry = (status: number, title: Text, detail: Text) => ({ status, title, detail });

export const SERVICES_PROBLEMS = {
  'leave/not-for-them': entry(
    422,
    { id: 'Bukan hak cuti yang bersangkutan', en: 'Not a leave of theirs' },
    {
      id: 'Cuti {kind} tidak tersedia bagi jenis ASN atau jenis kelamin ini; pilih jenis cuti lain.',
      en: 'Leave of kind {kind} is not for this employment type or sex; choose another kind.',
    },
  ),
  'leave/in-the-past': entry(
    422,
    { id: 'Cuti sudah mulai', en: 'The leave has begun' },
    {
      id: 'Cuti ini diajukan sebelum mulai, paling awal {earliest}; yang sudah dijalani dicatat oleh BKPP.',
      en: 'This leave is asked for before it begins, from {earliest} at the earliest; HR enters what was taken already.',
    },
  ),
  'leave/child-order-taken': entry(
    409,
    { id: 'Cuti kelahiran ini sudah ada', en: 'Leave for this birth exists' },
    {
      id: 'Untuk anak ke-{order} sudah ada cuti {leave}; periksa "childOrder".',
      en: 'There is the leave {leave} for child {order} already; check "childOrder".',
    },
  ),
  'leave/overlap': entry(
    409,
    { id: 'Bertumpang tindih', en: 'Overlapping leave' },
    {
      id: 'Tanggal ini bertumpang tindih dengan cuti {leave}; ubah tanggal atau batalkan cuti itu.',
      en: 'These dates overlap the leave {leave}; change them, or cancel that one.',
    },
  ),
  'leave/not-an-extension': entry(
    422,
    { id: 'Bukan perpanjangan', en: 'Not an extension' },
    {
      id: 'Perpanjangan memerlukan cuti sejenis yang disetujui dan dapat diperpanjang, dan mulai pada {from}.',
      en: 'An extension needs a granted leave of the same kind that can be lengthened, and begins on {from}.',
    },
  ),
  'leave/too-early': entry(
    422,
    { id: 'Belum berhak', en: 'Not yet entitled' },
    {
      id: 'Masa kerja belum cukup; cuti ini dapat mulai paling awal {earliest}.',
      en: 'Service is too short; this leave may begin on {earliest} at the earliest.',
    },
  ),
  'leave/too-long': entry(
    422,
    { id: 'Terlalu lama', en: 'Too long' },
    {
      id: 'Cuti ini dapat berlangsung paling lama sampai {lastDay}; majukan "until".',
      en: 'This leave may last until {lastDay} at the most; bring "until" forward.',
    },
  ),
  'leave/calendar-missing': entry(
    422,
    { id: 'Kalender belum dicatat', en: 'Calendar missing' },
    {
      id: 'Hari libur tahun {year} belum dicatat; minta BKPP mencatatnya pada /v1/holiday-calendars.',
      en: 'The holidays of {year} are not recorded; ask HR to record them at /v1/holiday-calendars.',
    },
  ),
  'leave/no-working-day': entry(
    422,
    { id: 'Tidak ada hari kerja', en: 'No working day' },
    {
      id: 'Di antara "from" dan "until" tidak ada hari kerja; cuti tidak diperlukan.',
      en: 'There is no working day between "from" and "until"; no leave is needed.',
    },
  ),
  'leave/over-balance': entry(
    422,
    { id: 'Melebihi sisa cuti', en: 'More than is left' },
    {
      id: 'Diminta {asked} hari kerja dari tahun {year}, sisanya {left}; perpendek cuti.',
      en: '{asked} working days of {year} are asked for and {left} are left; shorten the leave.',
    },
  ),
  'leave/over-credit': entry(
    422,
    { id: 'Melebihi batas hak', en: 'Above the limit of the right' },
    {
      id: 'Hak {kind} tahun {year} paling banyak {limit} hari kerja.',
      en: 'A right of kind {kind} is {limit} working days of {year} at the most.',
    },
  ),
  'leave/not-now': entry(
    409,
    { id: 'Bukan tahapnya', en: 'Not at this stage' },
    {
      id: 'Cuti berstatus {status} dan tidak menerima tindakan ini.',
      en: 'The leave is {status} and does not take this act.',
    },
  ),
  'leave/already-begun': entry(
    409,
    { id: 'Cuti sudah mulai', en: 'The leave has begun' },
    {
      id: 'Cuti sudah mulai pada {from}; kirim "lastDay" untuk mengakhirinya lebih awal.',
      en: 'The leave began on {from}; send "lastDay" to end it early.',
    },
  ),
  'leave/last-day': entry(
    422,
    { id: 'Hari terakhir tidak sah', en: 'Invalid last day' },
    {
      id: '"lastDay" harus mulai {earliest} dan sebelum {latest}.',
      en: '"lastDay" must be {earliest} or later, and before {latest}.',
    },
  ),
  'leave/own-request': entry(
    403,
    { id: 'Permohonan sendiri', en: 'Own request' },
    {
      id: 'Tidak seorang pun memutus cutinya sendiri; minta atasan atau petugas lain.',
      en: 'Nobody decides on their own leave; ask the superior or another officer.',
    },
  ),
  'leave/not-superior': entry(
    403,
    { id: 'Bukan atasan', en: 'Not the superior' },
    {
      id: 'Hanya atasan langsung pada saat permohonan, atau BKPP, yang melihat dan memutus cuti ini.',
      en: 'Only the superior at the time of the request, or HR, sees and decides on this leave.',
    },
  ),
  'protection/not-next': entry(
    409,
    { id: 'Bukan langkah berikutnya', en: 'Not the next step' },
    {
      id: 'Perkara berstatus {status}; langkah yang mungkin: {next}.',
      en: 'The matter is {status}; what may follow: {next}.',
    },
  ),
  'protection/too-early': entry(
    422,
    { id: 'Tanggal terlalu awal', en: 'Date too early' },
    {
      id: '"on" tidak boleh mendahului langkah sebelumnya, {earliest}.',
      en: '"on" must not lie before the step before it, {earliest}.',
    },
  ),
  'protection/kin-only': entry(
    403,
    { id: 'Diajukan oleh BKPP', en: 'Filed by HR' },
    {
      id: 'Klaim jaminan kematian diajukan BKPP atas permintaan ahli waris.',
      en: 'A claim on death is filed by HR for the next of kin.',
    },
  ),
  'wealth-report/year-not-ended': entry(
    422,
    { id: 'Tahun belum berakhir', en: 'The year has not ended' },
    {
      id: 'Laporan tahun {year} baru dapat dicatat mulai {earliest}.',
      en: 'A report on {year} can be recorded from {earliest} on.',
    },
  ),
  'retirement-case/none': entry(
    404,
    { id: 'Tidak ada layanan pensiun', en: 'No retirement case' },
    {
      id: 'Bagi {id} tidak ada TMT pensiun: tidak menduduki jabatan atau sudah berhenti. Lengkapi jabatannya dahulu.',
      en: '{id} has no TMT pensiun: without a post, or out of service. Record the post first.',
    },
  ),
  'retirement-step/done-before': entry(
    409,
    { id: 'Langkah sudah selesai', en: 'Step already done' },
    {
      id: 'Langkah {step} sudah dicatat pada {doneOn}; langkah yang tercatat tidak diganti.',
      en: 'The step {step} was recorded on {doneOn}; a recorded step is not replaced.',
    },
  ),
  'retirement-step/out-of-order': entry(
    409,
    { id: 'Urutan langkah', en: 'Out of order' },
    {
      id: 'Catat dahulu langkah {missing}, baru {step}.',
      en: 'Record the step {missing} first, then {step}.',
    },
  ),
  'retirement-step/too-early': entry(
    422,
    { id: 'Tanggal terlalu awal', en: 'Date too early' },
    {
      id: '"doneOn" tidak boleh mendahului langkah sebelumnya, {earliest}.',
      en: '"doneOn" must not lie before the step before it, {earliest}.',
    },
  ),
  'retirement-step/mpp-too-late': entry(
    422,
    { id: 'Tidak ada waktu lagi untuk MPP', en: 'Too late for MPP' },
    {
      id: 'Permohonan MPP paling lambat satu bulan sebelum mulai, dan mulai sebelum TMT pensiun {tmtPensiun}; kirim "mppStart": null.',
      en: 'MPP is applied for a month before it starts, and starts before TMT pensiun {tmtPensiun}; send "mppStart": null.',
    },
  ),
  'retirement-step/mpp-start': entry(
    422,
    { id: 'Awal MPP tidak sah', en: 'Invalid start of MPP' },
    {
      id: '"mppStart" harus mulai {earliest} dan sebelum {before}.',
      en: '"mppStart" must be {earliest} or later, and before {before}.',
    },
  ),
  'service-request/answered-before': entry(
    409,
    { id: 'Sudah dijawab', en: 'Already answered' },
    {
      id: 'Permintaan ini sudah dijawab pada {answeredOn}; ajukan permintaan baru bila perlu.',
      en: 'This request was answered on {answeredOn}; open another one if need be.',
    },
  ),
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
