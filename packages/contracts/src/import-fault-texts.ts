import type { ImportFault, ImportFaultCode, ImportNote, NipFault } from '@kotak9/rules';
import { type Language, say, type Text } from './language.ts';

/** What is wrong with a row and what to do about it; `{…}` are the params of the fault. */
export const IMPORT_FAULT_TEXTS: Readonly<Record<ImportFaultCode, Text>> = {
  required: {
    id: 'Wajib diisi; isi selnya.',
    en: 'Must not be empty; fill in the cell.',
  },
  formula: {
    id: 'Berisi rumus, dan rumus tidak dihitung; salin lalu tempel sebagai nilai.',
    en: 'Holds a formula, and formulas are not computed; copy and paste it as a value.',
  },
  'cell-error': {
    id: 'Berisi galat lembar kerja (seperti #N/A); isi nilainya.',
    en: 'Holds an error of the sheet (such as #N/A); enter the value.',
  },
  'not-text': {
    id: 'Harus berupa teks; periksa apakah kolom bergeser.',
    en: 'Must be text; check whether the columns have slipped.',
  },
  'too-long': {
    id: 'Terlalu panjang; paling banyak {max} huruf.',
    en: 'Too long; {max} characters at most.',
  },
  'not-a-number': { id: 'Bukan angka; tulis angka saja.', en: 'No number; enter digits alone.' },
  'not-whole': { id: 'Harus bilangan bulat.', en: 'Must be a whole number.' },
  'out-of-range': { id: 'Harus antara {min} dan {max}.', en: 'Must be between {min} and {max}.' },
  'not-yes-or-no': { id: 'Tulis "ya" atau "tidak".', en: 'Enter "ya" or "tidak".' },
  'id-form': {
    id: 'Kode hanya boleh berisi huruf, angka, titik, garis, dan garis bawah; paling panjang 64.',
    en: 'A code holds letters, digits, dot, dash and underscore alone; 64 at most.',
  },
  'field-code-form': {
    id: 'Kode urusan berupa 2–40 huruf, angka, dan garis, seperti "pekerjaan-umum".',
    en: 'The code of a field is 2–40 letters, digits and dashes, such as "pekerjaan-umum".',
  },
  'date-unreadable': {
    id: 'Tanggal tidak terbaca; tulis seperti 01-02-2026 (hari-bulan-tahun) atau 1 Februari 2026.',
    en: 'The date cannot be read; write it like 01-02-2026 (day-month-year) or 1 Februari 2026.',
  },
  'date-impossible': {
    id: 'Tanggal ini tidak ada di kalender; hari ditulis sebelum bulan.',
    en: 'The calendar has no such date; the day comes before the month.',
  },
  'date-two-digit-year': {
    id: 'Tahun ditulis dua angka; tulis empat angka.',
    en: 'The year has two digits; write all four.',
  },
  'date-with-zone': {
    id: 'Tanggal memuat zona waktu, sehingga harinya tidak pasti; tulis tanggalnya saja.',
    en: 'The date carries a time zone, so that its day is uncertain; write the date alone.',
  },
  'date-out-of-range': {
    id: 'Tahun harus antara {from} dan {to}; periksa format selnya.',
    en: 'The year must be between {from} and {to}; check the format of the cell.',
  },
  future: { id: 'Tidak boleh di masa depan.', en: 'Must not lie in the future.' },
  'nip-is-number': {
    id: 'NIP tersimpan sebagai angka sehingga digit terakhirnya hilang; ekspor ulang dari sumbernya dengan kolom berformat teks, atau sebagai CSV.',
    en: 'The NIP is kept as a number, which loses its last digits; export again from the source with the column formatted as text, or as CSV.',
  },
  'nip-lost-digits': {
    id: 'Digit terakhir NIP hilang karena pernah tersimpan sebagai angka; ekspor ulang dari sumbernya dengan kolom berformat teks.',
    en: 'The last digits of the NIP were lost when it was kept as a number; export again from the source with the column formatted as text.',
  },
  'nip-length': {
    id: 'NIP harus {length} angka; tulis lengkap sebagai teks.',
    en: 'A NIP has {length} digits; write all of it as text.',
  },
  'nip-impossible': {
    id: 'NIP tidak mungkin benar (bagian: {parts}); bandingkan dengan SK.',
    en: 'The NIP cannot be right (in: {parts}); compare it with the decree.',
  },
  'term-unknown': {
    id: 'Istilah tidak dikenal; pakai salah satu dari: {expected}.',
    en: 'The term is not known; use one of: {expected}.',
  },
  'status-without-equivalent': {
    id: 'Kedudukan hukum ini tidak punya padanan; keluarkan barisnya dan catat status pegawai ini satu per satu.',
    en: 'This kedudukan hukum has no equivalent; leave the row out and record the status of this person by itself.',
  },
  'grade-without-equivalent': {
    id: 'Golongan PPPK ini tidak punya padanan golongan ruang (yang punya: {known}); catat pegawai ini satu per satu.',
    en: 'This golongan of a PPPK has no equal golongan ruang (known: {known}); record this person by itself.',
  },
  'functional-level': {
    id: 'Jabatan fungsional memerlukan jenjang, seperti "Ahli Muda" atau "Terampil".',
    en: 'A functional post needs its level, such as "Ahli Muda" or "Terampil".',
  },
  'unit-unknown': {
    id: 'Unit tidak dikenal; catat unitnya dahulu atau perbaiki namanya. Yang mirip: {nearest}.',
    en: 'The unit is not known; record it first or correct its name. Most like it: {nearest}.',
  },
  'unit-ambiguous': {
    id: 'Ada {count} unit dengan nama ini; tulis id unitnya.',
    en: '{count} units bear this name; write the id of the unit.',
  },
  'position-unknown': {
    id: 'Jabatan tidak dikenal di unit itu; impor jabatannya dahulu atau perbaiki namanya. Yang mirip: {nearest}.',
    en: 'The post is not known in that unit; import it first or correct its name. Most like it: {nearest}.',
  },
  'position-ambiguous': {
    id: 'Ada {count} jabatan dengan nama ini di unit itu; tulis kode jabatannya.',
    en: '{count} posts of that unit bear this name; write the code of the post.',
  },
  'position-occupied': {
    id: 'Semua jabatan dengan nama ini di unit itu ({count}) sudah terisi. Jika pemangkunya pindah dalam berkas ini juga, simpan dahulu baris lain lalu impor ulang.',
    en: 'All posts of this name in that unit ({count}) are held. If a holder moves in this very file, commit the other rows first and import again.',
  },
  'person-unknown': {
    id: 'NIP ini belum tercatat; impor data utamanya dahulu.',
    en: 'This NIP has no record; import the master data first.',
  },
  'ratings-needed': {
    id: 'Isi rating hasil kerja dan perilaku kerja; dari predikat ini saja keduanya tidak dapat dipastikan.',
    en: 'Enter both ratings, of results and of behaviour; this predikat alone leaves them open.',
  },
  'predikat-differs': {
    id: 'Predikat tidak sesuai kedua ratingnya (semestinya: {expected}); perbaiki salah satunya.',
    en: 'The predikat does not follow from the two ratings (which give: {expected}); correct one of them.',
  },
  'row-twice': {
    id: 'Baris {row} sudah memuat hal yang sama; sisakan satu saja.',
    en: 'Row {row} says the same already; keep one of them.',
  },
  'not-in-service': {
    id: 'Pegawai ini belum tercatat dan sudah tidak berdinas; keluarkan barisnya.',
    en: 'This person has no record and is no longer in service; leave the row out.',
  },
};

export const IMPORT_NOTE_TEXTS: Readonly<Record<ImportNote, Text>> = {
  'education-match-unsaid': {
    id: 'Pendidikan tidak dicatat karena kesesuaian bidang ilmunya tidak disebut; tambahkan kolom KESESUAIAN BIDANG ILMU.',
    en: 'The education was not recorded, since nothing says how its subject fits; add a column KESESUAIAN BIDANG ILMU.',
  },
  'tmt-cpns-differs': {
    id: 'TMT CPNS berbeda dari NIP; periksa SK CPNS.',
    en: 'The TMT CPNS differs from the NIP; check the CPNS decree.',
  },
  'birth-date-differs': {
    id: 'Tanggal lahir berbeda dari NIP; yang berlaku NIP.',
    en: 'The birth date differs from the NIP; the NIP rules.',
  },
  'sex-differs': {
    id: 'Jenis kelamin berbeda dari NIP; yang berlaku NIP.',
    en: 'The sex differs from the NIP; the NIP rules.',
  },
  'unit-by-parent': {
    id: 'Unit tidak tercatat sendiri; pegawai dicatat pada unit induknya.',
    en: 'The unit is not recorded by itself; the person is recorded with its parent.',
  },
};

/** Parts of a NIP by the codes of their faults. */
const NIP_PARTS: Readonly<Record<NipFault, Text>> = {
  'not-18-digits': { id: 'panjang', en: 'length' },
  'birth-date': { id: 'tanggal lahir', en: 'birth date' },
  'appointment-month': { id: 'bulan TMT CPNS', en: 'month of TMT CPNS' },
  sex: { id: 'jenis kelamin', en: 'sex' },
  sequence: { id: 'nomor urut', en: 'sequence' },
};
const NIP_WORDS: ReadonlyMap<string, Text> = new Map(Object.entries(NIP_PARTS));

const NONE: Text = { id: 'tidak ada', en: 'none' };

/** A fault in words. */
export const sayImportFault = (
  { code, params }: Pick<ImportFault, 'code' | 'params'>,
  language: Language,
): string =>
  say(
    IMPORT_FAULT_TEXTS[code],
    language,
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? listed(value, language) : value,
      ]),
    ),
  );

const listed = (names: readonly string[], language: Language): string =>
  names.length === 0
    ? NONE[language]
    : names.map((name) => NIP_WORDS.get(name)?.[language] ?? name).join(', ');
