/** What the rules say of a fault, in Indonesian; `$1`, `$2` are names and numbers of the policy itself. */
const PATTERNS: readonly (readonly [english: RegExp, indonesian: string])[] = [
  [/^weights add up to (.+), not 100$/, 'jumlah bobot $1, bukan 100'],
  [/^(.+) occurs (\d+) times, not once$/, '$1 muncul $2 kali, bukan sekali'],
  [/^an? (number|name|level|box|code|requirement) occurs twice$/, 'ada yang muncul dua kali'],
  [/^not a number from (.+) to (.+)$/, 'bukan angka dari $1 sampai $2'],
  [/^not a whole number from 0 to (.+)$/, 'bukan bilangan bulat dari 0 sampai $1'],
  [/^not a whole number$/, 'bukan bilangan bulat'],
  [/^not one of (.+)$/, 'bukan salah satu dari $1'],
  [/^not a text$/, 'bukan teks'],
  [/^not a list$/, 'bukan daftar'],
  [/^not an object$/, 'bukan objek'],
  [/^not true or false$/, 'bukan true atau false'],
  [/^not a date$/, 'bukan tanggal'],
  [/^not a rule set id$/, 'bukan id kebijakan'],
  [/^empty$/, 'kosong'],
  [/^unknown$/, 'tidak dikenal'],
  [/^before validFrom$/, 'mendahului validFrom'],
  [/^before from$/, 'mendahului from'],
  [/^does not (begin|end) at (\d)$/, 'tidak sampai pada $2'],
  [
    /^does not end with nip, so that the order is not total$/,
    'tidak diakhiri nip, sehingga urutan tidak pasti',
  ],
  [/^leaves out the score 0$/, 'tidak mencakup nilai 0'],
  [/^not (below|above|apart from) the one before$/, 'tidak sesuai urutan dengan yang sebelumnya'],
  [/^stands below (.+)$/, 'berada di bawah $1'],
  [/^not below (.+)$/, 'tidak di bawah $1'],
  [/^below (.+)$/, 'di bawah $1'],
  [/^above that of (.+)$/, 'di atas angka $1'],
  [/^above (.+)$/, 'di atas $1'],
  [/^(min|minMonths|lowest) above (max|maxMonths|highest)$/, 'batas bawah di atas batas atas'],
  [/^box (.+) is not in the map$/, 'kotak $1 tidak ada pada peta kotak'],
  [/^box does not block$/, 'syarat kotak tidak menggugurkan'],
  [/^(.+) has no targets$/, '$1 tidak mempunyai syarat pengisian'],
  [/^a level without targets$/, 'jenjang tanpa syarat pengisian'],
  [/^not in the catalogue of actions$/, 'tidak ada pada katalog tindak lanjut'],
  [/^everybody on a list is on one$/, 'setiap orang pada daftar ada pada satu daftar'],
  [/^no set is named$/, 'tidak ada pilihan yang disebut'],
  [/^no change is a set$/, 'tanpa perubahan'],
  [/^a session without anybody present$/, 'sidang tanpa seorang pun hadir'],
  [/^more than everybody$/, 'lebih dari semua'],
  [/^no name fits$/, 'tidak muat satu nama pun'],
  [/^no month$/, 'bukan bulan'],
  [/^a warning weighs more than what blocks$/, 'peringatan lebih berat daripada yang menggugurkan'],
  [/^no term at all$/, 'tanpa masa jabatan'],
  [/^leaves no day to answer$/, 'tidak menyisakan hari untuk menjawab'],
];

/** @returns null for a fault that nobody has put into Indonesian yet */
export const faultInIndonesian = (fault: string): string | null => {
  const known = PATTERNS.find(([english]) => english.test(fault));
  return known === undefined ? null : fault.replace(...known);
};
