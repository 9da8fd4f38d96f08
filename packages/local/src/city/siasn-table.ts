import {
  type Cell,
  daysBetween,
  type EducationLevel,
  type ImportFaultCode,
  type IsoDate,
  type PersonInputs,
  parseIsoDate,
  type SheetRow,
} from '@kotak9/rules';
import type { City } from './generate-city.ts';

/** A table as SIASN exports it, with what is wrong in it on purpose. */
export interface SiasnTable {
  readonly header: SheetRow;
  readonly rows: readonly SheetRow[];
  readonly planted: readonly { readonly row: number; readonly code: ImportFaultCode }[];
}

export interface SiasnTableRequest {
  /** The first so many people of the city. */
  readonly people: number;
  /** How many of the rows are spoilt, spread evenly; each kind of fault in turn. */
  readonly faults: number;
}

type Values = Readonly<Record<string, Cell>>;

/** The people of a city as rows of the export "data utama", under its own column names. */
export function siasnTable(city: City, { people, faults }: SiasnTableRequest): SiasnTable {
  const valuesOf = describer(city);
  const chosen = city.people.slice(0, people).map(valuesOf);
  const every = faults === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(chosen.length / faults));
  const planted: { row: number; code: ImportFaultCode }[] = [];
  const rows = chosen.map((values, index): SheetRow => {
    const number = index + FIRST_ROW;
    const isSpoilt = (index + 1) % every === 0 && planted.length < faults;
    const spoiler = SPOILERS[planted.length % SPOILERS.length];
    if (!isSpoilt || spoiler === undefined) return { number, cells: Object.values(values) };
    planted.push({ row: number, code: spoiler.code });
    return { number, cells: Object.values({ ...values, ...spoiler.spoil(values) }) };
  });
  const [first] = chosen;
  return { header: { number: 1, cells: Object.keys(first ?? {}).map(text) }, rows, planted };
}

const FIRST_ROW = 2;
const EMPTY: Cell = { kind: 'empty' };
const text = (value: string): Cell => ({ kind: 'text', text: value });

function describer({ units, positions }: City): (person: PersonInputs) => Values {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const titles = new Map(positions.map(({ id, title }) => [id, title]));
  return (person) => {
    const unit = unitsById.get(person.unitId);
    const parent = unit?.parentId ? unitsById.get(unit.parentId) : unit;
    const { post, rank } = person;
    const latest = person.education.toSorted((a, b) => b.graduatedIn - a.graduatedIn)[0];
    return {
      'PNS ID': text(`K9-${person.nip.slice(8)}`),
      'NIP BARU': text(person.nip),
      'NIP LAMA': EMPTY,
      NAMA: text(person.name.toUpperCase()),
      'GELAR DEPAN': EMPTY,
      'GELAR BELAKANG': EMPTY,
      'TANGGAL LAHIR': text(dayFirst(person.birthDate)),
      'JENIS KELAMIN': text(person.sex === 'pria' ? 'M' : 'F'),
      'JENIS PEGAWAI NAMA': text(EMPLOYMENT[person.employmentType]),
      'KEDUDUKAN HUKUM NAMA': text(STATUSES[person.status]),
      'TMT CPNS': tmtCpns(person),
      'GOL AKHIR NAMA': text((person.employmentType === 'pppk' && PPPK_GRADES[rank.grade]) || rank.grade),
      'TMT GOLONGAN': serial(rank.since),
      'MK TAHUN': text('0'),
      'MK BULAN': text('0'),
      'JENIS JABATAN NAMA': text(post?.eselon ? 'Struktural' : 'Fungsional'),
      'JABATAN NAMA': post ? text((titles.get(post.positionId) ?? post.title).toUpperCase()) : EMPTY,
      'TMT JABATAN': post ? text(dayFirst(post.since)) : EMPTY,
      'TINGKAT PENDIDIKAN NAMA': latest ? text(EDUCATION[latest.level]) : EMPTY,
      'PENDIDIKAN NAMA': latest ? text(latest.major.toUpperCase()) : EMPTY,
      'TAHUN LULUS': latest ? { kind: 'number', value: latest.graduatedIn } : EMPTY,
      'UNOR NAMA': text((unit?.name ?? '').toUpperCase()),
      'UNOR INDUK NAMA': text((parent?.name ?? '').toUpperCase()),
    };
  };
}

const dayFirst = (date: IsoDate): string => date.split('-').reverse().join('-');

const BEFORE_FIRST_SERIAL = '1899-12-30';

function serial(date: IsoDate): Cell {
  const start = parseIsoDate(BEFORE_FIRST_SERIAL);
  return start === null ? EMPTY : { kind: 'date', serial: daysBetween(start, date) };
}

function tmtCpns({ nip, employmentType }: PersonInputs): Cell {
  return employmentType === 'pns' ? text(`01-${nip.slice(12, 14)}-${nip.slice(8, 12)}`) : EMPTY;
}

const EMPLOYMENT = { pns: 'PNS Daerah Kab/Kota yang bekerja pada Kab/Kota', pppk: 'PPPK' } as const;
const STATUSES = {
  aktif: 'Aktif',
  mpp: 'Masa Persiapan Pensiun',
  cltn: 'Cuti di Luar Tanggungan Negara',
  'cuti-panjang': 'Cuti Besar',
  pensiun: 'Pensiun',
  berhenti: 'Diberhentikan',
} as const;
const PPPK_GRADES: Readonly<Record<string, string>> = { 'II/a': 'V', 'II/c': 'VII', 'III/a': 'IX' };
const EDUCATION: Readonly<Record<EducationLevel, string>> = {
  s3: 'S-3/Doktor',
  s2: 'S-2',
  s1: 'S-1/Sarjana',
  d4: 'Diploma IV',
  d3: 'Diploma III/Sarjana Muda',
  d2: 'Diploma II',
  d1: 'Diploma I',
  slta: 'SLTA',
  sltp: 'SLTP',
  sd: 'Sekolah Dasar',
};

interface Spoiler {
  readonly code: ImportFaultCode;
  spoil(values: Values): Values;
}

/** What goes wrong in such files, each as it does. */
const SPOILERS: readonly Spoiler[] = [
  {
    code: 'nip-is-number',
    spoil: ({ 'NIP BARU': nip }) => ({
      'NIP BARU': { kind: 'number', value: Number(nip?.kind === 'text' ? nip.text : 0) },
    }),
  },
  { code: 'nip-lost-digits', spoil: () => ({ 'NIP BARU': text('1,96803E+17') }) },
  { code: 'date-impossible', spoil: () => ({ 'TMT GOLONGAN': text('31-04-2021') }) },
  { code: 'date-two-digit-year', spoil: () => ({ 'TMT JABATAN': text('01-02-21') }) },
  { code: 'formula', spoil: () => ({ NAMA: { kind: 'formula', formula: 'HYPERLINK("http://x","y")' } }) },
  { code: 'cell-error', spoil: () => ({ 'TAHUN LULUS': { kind: 'error', error: '#N/A' } }) },
  { code: 'term-unknown', spoil: () => ({ 'TINGKAT PENDIDIKAN NAMA': text('Sarjanaa') }) },
  {
    code: 'unit-unknown',
    spoil: () => ({ 'UNOR NAMA': text('DINAS PENDIDKAN'), 'UNOR INDUK NAMA': EMPTY }),
  },
  { code: 'position-unknown', spoil: () => ({ 'JABATAN NAMA': text('KEPALA DINAS YANG TIDAK ADA') }) },
  { code: 'required', spoil: () => ({ 'JENIS PEGAWAI NAMA': EMPTY }) },
];
