import type { Text } from '../language.ts';

export const PAY_PROBLEMS = {
  'pay/no-table': {
    status: 422,
    title: { id: 'Tabel gaji tidak ada', en: 'No pay table' },
    detail: {
      id: 'Tidak ada tabel gaji pokok {employmentType} yang diketahui berlaku pada {day}. Tambahkan tabelnya sebagai berkas data, atau minta tanggal lain dengan "asOf".',
      en: 'No base pay table of {employmentType} is known to be in force on {day}. Add it as a data file, or ask for another day by "asOf".',
    },
  },
  'pay/no-row': {
    status: 422,
    title: { id: 'Tidak ada dalam tabel gaji', en: 'Not in the pay table' },
    detail: {
      id: 'Tabel gaji untuk golongan {grade} mulai pada masa kerja {fromYears} tahun, sedangkan yang tercatat {years} tahun. Perbaiki "grade" atau "service".',
      en: 'The pay table for {grade} begins at {fromYears} years of service; {years} are recorded. Correct "grade" or "service".',
    },
  },
  'pay/no-grade': {
    status: 422,
    title: { id: 'Golongan gaji belum tercatat', en: 'Pay grade not recorded' },
    detail: {
      id: 'Golongan PPPK hanya diketahui dari keputusan penggajian; catat dahulu keputusan itu pada /v1/asn/{nip}/pay-decrees.',
      en: 'The grade of a PPPK is known from a decree on pay alone; record one at /v1/asn/{nip}/pay-decrees first.',
    },
  },
  'pay/amount-differs': {
    status: 422,
    title: { id: 'Gaji pokok berbeda dari tabel', en: 'Base pay differs from the table' },
    detail: {
      id: 'Menurut tabel {tableId} gaji pokok itu {amount} rupiah. Perbaiki "basePay", "grade", "service" atau "kind".',
      en: 'By table {tableId} that base pay is {amount} rupiah. Correct "basePay", "grade", "service" or "kind".',
    },
  },
  'pay/service-differs': {
    status: 422,
    title: { id: 'Masa kerja golongan berbeda', en: 'Service time differs' },
    detail: {
      id: 'Menurut keputusan sebelumnya masa kerja golongan pada TMT itu {years} tahun {months} bulan. Perbaiki "service", atau catat dahulu peninjauan masa kerja.',
      en: 'By the decree before, service on that TMT is {years} years and {months} months. Correct "service", or record a peninjauan-masa-kerja first.',
    },
  },
  'pay/kgb-early': {
    status: 422,
    title: { id: 'Kenaikan gaji berkala belum waktunya', en: 'Periodic raise not due yet' },
    detail: {
      id: 'Kenaikan gaji berkala berikutnya baru berlaku {dueOn}. Perbaiki "tmt".',
      en: 'The next periodic raise is due on {dueOn}. Correct "tmt".',
    },
  },
  'pay/kgb-postponed': {
    status: 422,
    title: { id: 'Kenaikan gaji berkala ditunda', en: 'Periodic raise put off' },
    detail: {
      id: 'Kenaikan itu ditunda sampai {effectiveOn} karena {obstacles}. Catat dahulu penilaian yang kurang, atau tunggu sampai hari itu.',
      en: 'That raise is put off until {effectiveOn}: {obstacles}. Record the missing rating first, or wait until that day.',
    },
  },
  'pay/no-class': {
    status: 422,
    title: { id: 'Kelas jabatan belum ada', en: 'No class of the post' },
    detail: {
      id: 'TPP menuntut jabatan dengan kelas. Tetapkan jabatan orang itu, lalu kelas jabatannya ("kelas").',
      en: 'TPP needs a post with a class. Give the person a post, and the post its "kelas".',
    },
  },
  'pay/no-tpp': {
    status: 422,
    title: { id: 'TPP belum ditetapkan', en: 'TPP not set' },
    detail: {
      id: '{lacking} untuk tahun {year} belum dicatat; catat pada /v1/tpp/{year}/{segment}.',
      en: '{lacking} of {year} is not recorded; record it at /v1/tpp/{year}/{segment}.',
    },
  },
  'pay/no-rating': {
    status: 422,
    title: { id: 'Kinerja belum ada', en: 'No performance' },
    detail: {
      id: 'Kirim "achievement" atau "predikat" bulan itu, atau catat dahulu kinerja tahun sebelumnya.',
      en: 'Send "achievement" or "predikat" of the month, or record the performance of a year before first.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
