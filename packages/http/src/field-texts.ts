import type { Text } from '@kotak9/contracts';
import type { NipFault } from '@kotak9/rules';

/** What is wrong with a field, in words. Each text stands alone beside the name of its field. */
export const required: Text = { id: 'Wajib diisi.', en: 'Required.' };
export const invalid: Text = { id: 'Isian tidak sah.', en: 'Invalid value.' };
export const notEmpty: Text = { id: 'Tidak boleh kosong.', en: 'Must not be empty.' };

const TYPE_WORDS: Readonly<Record<string, Text>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  object: { id: 'objek', en: 'an object' },
  record: { id: 'objek', en: 'an object' },
  array: { id: 'daftar', en: 'a list' },
  null: { id: 'null', en: 'null' },
};

export const wrongType = (expected: string): Text => {
  const word = TYPE_WORDS[expected];
  return word ? { id: `Harus berupa ${word.id}.`, en: `Must be ${word.en}.` } : invalid;
};

export const notAnOption = (allowed: readonly string[]): Text => ({
  id: `Harus salah satu dari: ${allowed.join(', ')}.`,
  en: `Must be one of: ${allowed.join(', ')}.`,
});

export const unknownKey = (key: string, allowed: readonly string[]): Text => ({
  id: `Isian "${key}" tidak dikenal; yang dikenal: ${allowed.join(', ')}.`,
  en: `Field "${key}" is unknown; known are: ${allowed.join(', ')}.`,
});

/** What a bound counts. */
export type Measure = 'characters' | 'items' | 'value';

const MEASURED: Readonly<Record<Measure, { readonly before: Text; readonly after: Text }>> = {
  characters: { before: { id: 'Panjang', en: 'Length' }, after: { id: ' karakter', en: ' characters' } },
  items: { before: { id: 'Banyaknya', en: 'Count' }, after: { id: ' butir', en: ' items' } },
  value: { before: { id: 'Nilai', en: 'Value' }, after: { id: '', en: '' } },
};

export const tooBig = (measure: Measure, limit: string, inclusive: boolean): Text => {
  const { before, after } = MEASURED[measure];
  return inclusive
    ? {
        id: `${before.id} paling banyak ${limit}${after.id}.`,
        en: `${before.en} at most ${limit}${after.en}.`,
      }
    : {
        id: `${before.id} harus di bawah ${limit}${after.id}.`,
        en: `${before.en} must be below ${limit}${after.en}.`,
      };
};

export const tooSmall = (measure: Measure, limit: string, inclusive: boolean): Text => {
  const { before, after } = MEASURED[measure];
  return inclusive
    ? {
        id: `${before.id} paling sedikit ${limit}${after.id}.`,
        en: `${before.en} at least ${limit}${after.en}.`,
      }
    : {
        id: `${before.id} harus di atas ${limit}${after.id}.`,
        en: `${before.en} must be above ${limit}${after.en}.`,
      };
};

/** Texts of the error keys that the schemas of the contracts name. */
export const NAMED_ERRORS: Readonly<Record<string, Text>> = {
  id: {
    id: 'Hanya huruf kecil, angka, titik, garis bawah dan tanda hubung; diawali huruf atau angka.',
    en: 'Only lower-case letters, digits, dot, underscore and dash; begins with a letter or digit.',
  },
  date: {
    id: 'Harus tanggal kalender yang ada, berbentuk YYYY-MM-DD.',
    en: 'Must be an existing calendar date as YYYY-MM-DD.',
  },
  instant: {
    id: 'Harus saat berbentuk ISO 8601 dengan selisih zona, misalnya 2026-08-03T09:00:00+09:00.',
    en: 'Must be an instant as ISO 8601 with its offset, e.g. 2026-08-03T09:00:00+09:00.',
  },
  'file-name': {
    id: 'Harus nama berkas saja, tanpa garis miring dan tanpa karakter kendali.',
    en: 'Must be the name of a file alone, without slashes and control characters.',
  },
  nip: { id: 'NIP tidak sah.', en: 'Invalid NIP.' },
  'dissent-corrects-nothing': {
    id: 'Beda pendapat tidak memperbaiki masukan; kosongkan recordVersion.',
    en: 'A dissent corrects no input; leave out recordVersion.',
  },
  'record-version-needed': {
    id: 'Sebutkan versi data yang memuat perbaikannya.',
    en: 'Name the version of the record that holds the correction.',
  },
  'feedback-period': {
    id: 'Harus bulan (2026-07) atau triwulan (2026-tw3).',
    en: 'Must be a month (2026-07) or a quarter (2026-tw3).',
  },
  'reason-needed': { id: 'Sebutkan alasannya.', en: 'Give the reason.' },
  article: {
    id: 'Harus kode pasal, misalnya ps-4-f; uraian tidak diterima.',
    en: 'Must be the code of an article, e.g. ps-4-f; no narrative is taken.',
  },
  'only-where-altered': {
    id: 'Wajib bila putusannya "diubah", dan hanya bila begitu.',
    en: 'Required where the outcome is "diubah", and only there.',
  },
  'only-where-annulled': {
    id: 'Wajib bila perkaranya "dibatalkan", dan hanya bila begitu.',
    en: 'Required where the ending is "dibatalkan", and only there.',
  },
  'consecutive-above-total': {
    id: 'Tidak boleh lebih dari jumlah hari setahun (total).',
    en: 'Must not exceed the days of the year (total).',
  },
  'year-digits': { id: 'Harus tahun empat angka.', en: 'Must be a year of four digits.' },
  'field-code': {
    id: 'Kode urusan/rumpun: 2–40 huruf kecil, angka atau tanda hubung.',
    en: 'Field code: 2–40 lower-case letters, digits or dashes.',
  },
  'until-before-since': {
    id: 'Tanggal akhir tidak boleh mendahului tanggal awal.',
    en: 'The last day must not precede the first.',
  },
  'unit-or-nips': {
    id: 'Sebutkan unit atau nips, bukan keduanya.',
    en: 'Name a unit or nips, not both.',
  },
  'policy-source': {
    id: 'Sebutkan basedOn (dengan patch bila perlu) atau ruleSet yang utuh, bukan keduanya.',
    en: 'Name basedOn (with a patch, if any) or a whole ruleSet, not both.',
  },
  'functional-level': {
    id: 'Jenjang fungsional wajib untuk jabatan fungsional, dan null untuk jabatan lain.',
    en: 'A functional level is required for a functional post, and null for any other.',
  },
  'conflict-of-what': {
    id: 'Sebutkan jabatan atau unit yang menimbulkan benturan kepentingan.',
    en: 'Name the post or the unit that the conflict of interest concerns.',
  },
  'list-id': {
    id: 'Id daftar suksesi diawali "lst-".',
    en: 'The id of a succession list begins with "lst-".',
  },
  'successor-choices': {
    id: 'Harus pasangan jabatan:nip yang dipisahkan koma, tiap jabatan satu kali.',
    en: 'Must be position:nip pairs separated by commas, each position once.',
  },
  'out-of-range': {
    id: 'Nilai di luar rentang yang mungkin bagi bagian ini.',
    en: 'The value is outside what this part can reach.',
  },
  'identity-number': { id: 'NIK harus 16 angka.', en: 'The identity number (NIK) has 16 digits.' },
  sha256: {
    id: 'Harus SHA-256: 64 angka heksadesimal huruf kecil.',
    en: 'Must be a SHA-256: 64 lower-case hexadecimal digits.',
  },
  'https-link': { id: 'Harus tautan https.', en: 'Must be an https link.' },
  'evidence-code': { id: 'Kode bukti tidak dikenal.', en: 'Unknown evidence code.' },
  month: { id: 'Harus bulan berbentuk YYYY-MM.', en: 'Must be a month as YYYY-MM.' },
  'level-twice': { id: 'Tiap tingkat disebut satu kali.', en: 'Each level is named once.' },
  'cause-twice': { id: 'Tiap sebab disebut satu kali.', en: 'Each cause is named once.' },
  'client-id': {
    id: 'Harus client id sebagaimana pada token: huruf, angka, _ + -.',
    en: 'Must be a client id as in the token: letters, digits, _ + -.',
  },
  'bus-arn': {
    id: 'Harus ARN sebuah bus: arn:aws:events:<region>:<akun>:event-bus/<nama>.',
    en: 'Must be the ARN of a bus: arn:aws:events:<region>:<account>:event-bus/<name>.',
  },
  'event-type': { id: 'Jenis peristiwa tidak dikenal.', en: 'Unknown event type.' },
};

export const NIP_FAULTS: Readonly<Record<NipFault, Text>> = {
  'not-18-digits': { id: 'NIP harus tepat 18 angka.', en: 'A NIP has exactly 18 digits.' },
  'birth-date': {
    id: 'Delapan angka pertama NIP harus tanggal lahir yang ada (YYYYMMDD).',
    en: 'The first eight digits of a NIP must be an existing birth date (YYYYMMDD).',
  },
  'appointment-month': {
    id: 'Angka ke-13 dan 14 NIP harus bulan pengangkatan 01–12 (PNS) atau 21 ke atas (PPPK).',
    en: 'Digits 13 and 14 of a NIP must be the month of appointment 01–12 (PNS), or 21 and above (PPPK).',
  },
  sex: {
    id: 'Angka ke-15 NIP harus 1 (pria) atau 2 (wanita).',
    en: 'Digit 15 of a NIP must be 1 (male) or 2 (female).',
  },
  sequence: {
    id: 'Tiga angka terakhir NIP adalah nomor urut dan tidak boleh 000.',
    en: 'The last three digits of a NIP are a sequence number and must not be 000.',
  },
};

export const ifMatchMalformed: Text = {
  id: 'If-Match harus berisi ETag dari GET terakhir, misalnya "12".',
  en: 'If-Match must hold the ETag of your last GET, e.g. "12".',
};
export const idempotencyKeyMalformed: Text = {
  id: 'Idempotency-Key harus 1–255 karakter ASCII yang tampak, tanpa spasi.',
  en: 'Idempotency-Key must be 1–255 visible ASCII characters without blanks.',
};
