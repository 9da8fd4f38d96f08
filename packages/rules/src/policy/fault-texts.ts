/** Kinds of faults, with what each means in Indonesian and what mends it; `$1`, `$2` are parts of the fault. */
export interface FaultText {
  readonly code: string;
  /** The fault as `checkRuleSet` says it, in English. */
  readonly says: RegExp;
  readonly id: string;
  readonly remedy: { readonly id: string; readonly en: string };
}

const text = (code: string, says: RegExp, id: string, remedyId: string, remedyEn: string): FaultText => ({
  code,
  says,
  id,
  remedy: { id: remedyId, en: remedyEn },
});

const ORDER = [
  'Urutkan dari yang tertinggi ke yang terendah.',
  'Order them from the highest to the lowest.',
] as const;
const BOUNDS = [
  'Turunkan batas bawah atau naikkan batas atas.',
  'Lower the lower bound or raise the upper one.',
] as const;
const ONCE = ['Sisakan satu saja.', 'Leave only one of them.'] as const;
const KNOWN = ['Pilih dari kotak pada peta.', 'Choose from the boxes of the map.'] as const;
const TARGETS = [
  'Tambahkan syarat pengisian bagi jenjang itu, atau keluarkan jenjangnya.',
  'Add requirements for filling that level, or leave the level out.',
] as const;
const KIND = [
  'Isi dengan jenis nilai yang diminta.',
  'Enter a value of the kind that is asked for.',
] as const;
const DATES = [
  'Majukan tanggal awal atau mundurkan tanggal akhir.',
  'Set the first day earlier or the last one later.',
] as const;
const NAME_ONE = ['Isi paling sedikit satu.', 'Name at least one.'] as const;
const LESS_THAN_BETTER = [
  'Beri catatan yang lebih baik nilai yang tidak lebih rendah.',
  'Give the better record a value that is not lower.',
] as const;

export const FAULT_TEXTS: readonly FaultText[] = [
  text(
    'weights-sum',
    /^weights add up to (.+), not 100$/,
    'jumlah bobot $1, bukan 100',
    'Ubah bobot hingga jumlahnya tepat 100.',
    'Change the weights until they add up to exactly 100.',
  ),
  text(
    'not-once',
    /^(.+) occurs (\d+) times, not once$/,
    '$1 muncul $2 kali, bukan sekali',
    'Sebut $1 tepat sekali.',
    'Name $1 exactly once.',
  ),
  text(
    'twice',
    /^an? (number|name|level|box|code|requirement) occurs twice$/,
    'ada yang muncul dua kali',
    ...ONCE,
  ),
  text(
    'out-of-range',
    /^not a number from (.+) to (.+)$/,
    'bukan angka dari $1 sampai $2',
    'Isi angka dari $1 sampai $2.',
    'Enter a number from $1 to $2.',
  ),
  text(
    'not-a-count',
    /^not a whole number from 0 to (.+)$/,
    'bukan bilangan bulat dari 0 sampai $1',
    'Isi bilangan bulat dari 0 sampai $1.',
    'Enter a whole number from 0 to $1.',
  ),
  text(
    'not-whole',
    /^not a whole number$/,
    'bukan bilangan bulat',
    'Isi bilangan bulat.',
    'Enter a whole number.',
  ),
  text(
    'not-a-term',
    /^not one of (.+)$/,
    'bukan salah satu dari $1',
    'Pilih salah satu: $1.',
    'Choose one of: $1.',
  ),
  text('wrong-kind', /^not a text$/, 'bukan teks', ...KIND),
  text('wrong-kind', /^not a list$/, 'bukan daftar', ...KIND),
  text('wrong-kind', /^not an object$/, 'bukan objek', ...KIND),
  text('wrong-kind', /^not true or false$/, 'bukan true atau false', ...KIND),
  text(
    'not-a-date',
    /^not a date$/,
    'bukan tanggal',
    'Isi tanggal sebagai tahun-bulan-hari.',
    'Enter the date as year-month-day.',
  ),
  text(
    'not-an-id',
    /^not a rule set id$/,
    'bukan id kebijakan',
    'Pakai huruf kecil, angka dan tanda hubung.',
    'Use small letters, digits and hyphens.',
  ),
  text('not-years-and-rupiah', /^not years and rupiah$/, 'bukan tahun dan rupiah', ...KIND),
  text('empty', /^empty$/, 'kosong', ...NAME_ONE),
  text('unknown', /^unknown$/, 'tidak dikenal', 'Hapus isian ini.', 'Take this field away.'),
  text('dates-reversed', /^before (validFrom|from)$/, 'mendahului $1', ...DATES),
  text(
    'ends-elsewhere',
    /^does not (begin|end) at (\d)$/,
    'tidak sampai pada $2',
    'Jadikan yang terendah $2.',
    'Let the lowest one be $2.',
  ),
  text(
    'order-not-total',
    /^does not end with nip, so that the order is not total$/,
    'tidak diakhiri nip, sehingga urutan tidak pasti',
    'Taruh nip di tempat terakhir.',
    'Put nip in the last place.',
  ),
  text(
    'leaves-out-zero',
    /^leaves out the score 0$/,
    'tidak mencakup nilai 0',
    'Buat batas tingkat terendah termasuk (≥ 0).',
    'Let the lowest level include its bound (≥ 0).',
  ),
  text(
    'wrong-order',
    /^not (below|above|apart from) the one before$/,
    'tidak sesuai urutan dengan yang sebelumnya',
    ...ORDER,
  ),
  text(
    'wrong-order',
    /^not in ascending order$/,
    'tidak dari yang terendah ke yang tertinggi',
    'Urutkan dari yang terendah ke yang tertinggi.',
    'Order them from the lowest to the highest.',
  ),
  text('stands-below', /^stands below (.+)$/, 'berada di bawah $1', ...ORDER),
  text('not-below', /^not below (.+)$/, 'tidak di bawah $1', ...LESS_THAN_BETTER),
  text('too-low', /^below (.+)$/, 'di bawah $1', 'Isi paling sedikit $1.', 'Enter at least $1.'),
  text('above-the-higher', /^above that of (.+)$/, 'di atas angka $1', ...LESS_THAN_BETTER),
  text(
    'bounds-reversed',
    /^(min|minMonths|lowest) above (max|maxMonths|highest)$/,
    'batas bawah di atas batas atas',
    ...BOUNDS,
  ),
  text('above-the-better', /^above (.+)$/, 'di atas $1', ...LESS_THAN_BETTER),
  text('box-not-in-map', /^box (.+) is not in the map$/, 'kotak $1 tidak ada pada peta kotak', ...KNOWN),
  text(
    'box-must-block',
    /^box does not block$/,
    'syarat kotak tidak menggugurkan',
    'Sertakan syarat kotak, dan jadikan ia menggugurkan.',
    'Include the requirement of a box, and let it block.',
  ),
  text('no-targets', /^(.+) has no targets$/, '$1 tidak mempunyai syarat pengisian', ...TARGETS),
  text('no-targets', /^a level without targets$/, 'jenjang tanpa syarat pengisian', ...TARGETS),
  text(
    'unknown-action',
    /^not in the catalogue of actions$/,
    'tidak ada pada katalog tindak lanjut',
    'Pilih kode dari katalog tindak lanjut.',
    'Choose a code from the catalogue of actions.',
  ),
  text(
    'too-few-lists',
    /^everybody on a list is on one$/,
    'setiap orang pada daftar ada pada satu daftar',
    'Isi paling sedikit 2.',
    'Enter at least 2.',
  ),
  text('none-named', /^no set is named$/, 'tidak ada pilihan yang disebut', ...NAME_ONE),
  text('none-named', /^no change is a set$/, 'tanpa perubahan', ...NAME_ONE),
  text(
    'nobody-present',
    /^a session without anybody present$/,
    'sidang tanpa seorang pun hadir',
    ...NAME_ONE,
  ),
  text(
    'more-than-all',
    /^more than everybody$/,
    'lebih dari semua',
    'Isi bagian paling banyak 1.',
    'Enter a share of at most 1.',
  ),
  text('no-name-fits', /^no name fits$/, 'tidak muat satu nama pun', ...NAME_ONE),
  text('no-month', /^no month$/, 'bukan bulan', 'Isi bulan dari 1 sampai 12.', 'Enter a month from 1 to 12.'),
  text(
    'warning-outweighs',
    /^a warning weighs more than what blocks$/,
    'peringatan lebih berat daripada yang menggugurkan',
    'Beri peringatan bobot yang tidak melebihi yang menggugurkan.',
    'Let a warning weigh no more than what blocks.',
  ),
  text(
    'no-term',
    /^no term at all$/,
    'tanpa masa jabatan',
    'Isi paling sedikit satu tahun.',
    'Enter at least one year.',
  ),
  text(
    'no-day-to-answer',
    /^leaves no day to answer$/,
    'tidak menyisakan hari untuk menjawab',
    'Isi paling sedikit satu hari.',
    'Enter at least one day.',
  ),
];
