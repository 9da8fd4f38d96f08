import { defineMessages } from '../../language/messages.ts';

export const kindNames = defineMessages({
  id: {
    'siasn-data-utama': 'Data utama SIASN',
    'e-kinerja': 'Penilaian kinerja (e-Kinerja)',
    'assessment-centre': 'Hasil asesmen kompetensi dan potensi',
    positions: 'Daftar jabatan',
    standards: 'Standar kompetensi jabatan',
  },
  en: {
    'siasn-data-utama': 'SIASN master data',
    'e-kinerja': 'Performance ratings (e-Kinerja)',
    'assessment-centre': 'Assessments of competency and potential',
    positions: 'List of posts',
    standards: 'Competency standards of posts',
  },
});

/** What a row of such a file says, and what it must have. */
export const kindTexts = defineMessages({
  id: {
    'siasn-data-utama':
      'Satu pegawai per baris, dengan nama kolom dari ekspor SIASN. Wajib: NIP BARU, NAMA, JENIS PEGAWAI NAMA, GOL AKHIR NAMA, TMT GOLONGAN, UNOR NAMA.',
    'e-kinerja':
      'Satu penilaian tahunan per baris. Wajib: NIP dan TAHUN, dengan HASIL KERJA dan PERILAKU KERJA.',
    'assessment-centre':
      'Satu hasil asesmen per baris, satu kolom untuk setiap kompetensi dan unsur potensial. Wajib: NIP dan TANGGAL ASESMEN.',
    positions:
      'Satu jabatan per baris, dari atas ke bawah. Wajib: KODE JABATAN, NAMA JABATAN, UNIT KERJA, JENIS JABATAN.',
    standards: 'Satu standar per baris, satu kolom untuk setiap kompetensi. Wajib: KODE JABATAN.',
  },
  en: {
    'siasn-data-utama':
      'One civil servant a row, under the column names of the SIASN export. Required: NIP BARU, NAMA, JENIS PEGAWAI NAMA, GOL AKHIR NAMA, TMT GOLONGAN, UNOR NAMA.',
    'e-kinerja': 'One rating of a year a row. Required: NIP and TAHUN, with HASIL KERJA and PERILAKU KERJA.',
    'assessment-centre':
      'One result a row, with a column for each competency and each item of potential. Required: NIP and TANGGAL ASESMEN.',
    positions:
      'One post a row, from the top down. Required: KODE JABATAN, NAMA JABATAN, UNIT KERJA, JENIS JABATAN.',
    standards: 'One standard a row, with a column for each competency. Required: KODE JABATAN.',
  },
});

export const importStatusNames = defineMessages({
  id: {
    'awaiting-file': 'Menunggu berkas',
    checking: 'Sedang diperiksa',
    checked: 'Selesai diperiksa',
    committing: 'Sedang ditulis',
    committed: 'Sudah ditulis',
    undoing: 'Sedang dibatalkan',
    undone: 'Dibatalkan',
    failed: 'Tidak terbaca',
  },
  en: {
    'awaiting-file': 'Awaiting its file',
    checking: 'Being checked',
    checked: 'Checked',
    committing: 'Being written',
    committed: 'Written',
    undoing: 'Being undone',
    undone: 'Undone',
    failed: 'Cannot be read',
  },
});

export const verdictNames = defineMessages({
  id: { new: 'Baru', changed: 'Berubah', unchanged: 'Sama', refused: 'Ditolak' },
  en: { new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
});

/** Why a file as a whole cannot be read, and what to do about it. */
export const failureTexts = defineMessages({
  id: {
    'file-too-large': 'Berkas terlalu besar: paling besar 48 MiB. Bagi menjadi beberapa berkas.',
    'file-unreadable':
      'Berkas rusak, terkunci kata sandi, atau bukan buku kerja maupun csv. Simpan ulang sebagai .xlsx atau .csv.',
    'sheet-unknown': 'Lembar itu tidak ada. Yang ada: {names}.',
    'header-missing': 'Baris judul kolom tidak ditemukan dalam sepuluh baris pertama.',
    'columns-missing': 'Kolom wajib tidak ada: {names}. Tentukan kolomnya di bawah, atau lengkapi berkasnya.',
    'columns-twice': 'Lebih dari satu kolom berarti sama: {names}. Tentukan di bawah mana yang dibaca.',
    'too-many-rows': 'Lebih dari 50.000 baris. Bagi menjadi beberapa berkas.',
    'nothing-in-it': 'Tidak ada satu baris pun di bawah judul kolom.',
  },
  en: {
    'file-too-large': 'The file is too large: 48 MiB at most. Split it into several.',
    'file-unreadable':
      'The file is damaged, locked by a password, or neither a workbook nor csv. Save it again as .xlsx or .csv.',
    'sheet-unknown': 'There is no such sheet. There are: {names}.',
    'header-missing': 'No row of column headings was found within the first ten rows.',
    'columns-missing':
      'Required columns are missing: {names}. Say below which they are, or complete the file.',
    'columns-twice': 'Several columns mean the same: {names}. Say below which one is to be read.',
    'too-many-rows': 'More than 50,000 rows. Split it into several files.',
    'nothing-in-it': 'There is not one row below the headings.',
  },
});

export const noteTexts = defineMessages({
  id: {
    'education-match-unsaid':
      'Pendidikan tidak dicatat: kesesuaian bidang ilmunya tidak disebut. Tambahkan kolom KESESUAIAN BIDANG ILMU.',
    'tmt-cpns-differs': 'TMT CPNS berbeda dari NIP; periksa SK CPNS.',
    'birth-date-differs': 'Tanggal lahir berbeda dari NIP; yang berlaku NIP.',
    'sex-differs': 'Jenis kelamin berbeda dari NIP; yang berlaku NIP.',
    'unit-by-parent': 'Unit tidak tercatat sendiri; dicatat pada unit induknya.',
  },
  en: {
    'education-match-unsaid':
      'The education is not recorded: nothing says how its subject fits. Add a column KESESUAIAN BIDANG ILMU.',
    'tmt-cpns-differs': 'The TMT CPNS differs from the NIP; check the CPNS decree.',
    'birth-date-differs': 'The birth date differs from the NIP; the NIP rules.',
    'sex-differs': 'The sex differs from the NIP; the NIP rules.',
    'unit-by-parent': 'The unit is not recorded by itself; its parent is.',
  },
});

/** Why the last step left a row as it is. */
export const leftTexts = defineMessages({
  id: {
    'changed-since-checked': 'Data berubah sejak diperiksa; periksa lagi',
    'changed-since-committed': 'Sudah diubah orang lain sesudahnya',
    contested: 'Sedang disanggah',
    'position-occupied': 'Jabatannya sudah terisi',
    stays: 'Tidak dapat ditarik kembali',
  },
  en: {
    'changed-since-checked': 'Changed since it was checked; check again',
    'changed-since-committed': 'Somebody has changed it since',
    contested: 'Is contested',
    'position-occupied': 'Its post is held',
    stays: 'Cannot be taken back',
  },
});
