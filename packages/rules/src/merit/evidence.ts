import type { IsoDate } from '../brands.ts';

/** What is counted as evidence of merit, by aspect. */
export const EVIDENCE_CODES = [
  'abk',
  'peta-jabatan',
  'proyeksi',
  'data-lengkap',
  'pensiun-terpetakan',
  'usulan-formasi',
  'rencana-pengadaan',
  'pengadaan-terbuka',
  'orientasi',
  'penempatan-sesuai',
  'standar-kompetensi',
  'profil-asesmen',
  'talent-pool',
  'kesenjangan-kompetensi',
  'kesenjangan-kinerja',
  'program-pengembangan',
  'jam-pelajaran',
  'magang',
  'pembimbingan',
  'pola-karier',
  'pengisian-jpt',
  'mutasi-tpk',
  'perjanjian-kinerja',
  'penilaian-berkala',
  'analisis-kinerja',
  'hasil-kinerja-dipakai',
  'tpp-kinerja',
  'satyalancana',
  'data-pelanggaran',
  'klaim-perlindungan',
  'layanan-tepat-waktu',
  'pensiun-tepat-waktu',
  'integrasi',
  'kinerja-elektronik',
  'layanan-mandiri',
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** What an item of evidence is about: something counted, or the papers recorded for one item of an instrument. */
export type EvidenceKey = EvidenceCode | `dokumen:${string}`;

/** The key of the papers that were recorded for an item of an instrument, e.g. `dokumen:4.1`. */
export const documentKey = (item: string): EvidenceKey => `dokumen:${item}`;

/** One thing that was found when evidence was gathered, with the place where anybody may look it up. */
export interface EvidenceItem {
  readonly code: EvidenceKey;
  /** `share`: `value` of `of`; `count`: `value` alone; `document`: `value` documents. */
  readonly measure: 'share' | 'count' | 'document';
  readonly value: number;
  readonly of: number | null;
  /** Path of the API that shows it. */
  readonly source: string;
  readonly asOf: IsoDate;
}
