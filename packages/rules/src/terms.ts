/**
 * The official terms, each once. Values are kebab-case; ranks and eselon keep their official notation.
 * Sources: UU 20/2023, PP 11/2017 (tiers), PermenPANRB 6/2022 (predikat), PermenPANRB 38/2017 (competencies),
 * PermenPANRB 20/2025 Ps 17 (potential), PP 94/2021 (discipline).
 */
export const EMPLOYMENT_TYPES = ['pns', 'pppk'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const SEXES = ['pria', 'wanita'] as const;
export type Sex = (typeof SEXES)[number];

/**
 * Kedudukan hukum. Only `aktif` can be placed in a box or proposed for a post. `cuti-panjang`: in service, and on a
 * leave of many months that is none outside of it (CLTN); which one is not said.
 */
export const SERVICE_STATUSES = ['aktif', 'mpp', 'cltn', 'cuti-panjang', 'pensiun', 'berhenti'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

export const TIERS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  'fungsional',
] as const;
export type Tier = (typeof TIERS)[number];

export const FUNCTIONAL_LEVELS = [
  'ahli-utama',
  'ahli-madya',
  'ahli-muda',
  'ahli-pertama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
] as const;
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];

/** A tier, with `fungsional` replaced by its level: what BUP, default standards and feeder posts depend on. */
export const POST_LEVELS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  ...FUNCTIONAL_LEVELS,
] as const;
export type PostLevel = (typeof POST_LEVELS)[number];

export const ESELONS = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'] as const;
export type Eselon = (typeof ESELONS)[number];

/** Golongan ruang, lowest first: the index is the order. */
export const GRADES = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const;
export type Grade = (typeof GRADES)[number];

export const EXPECTATIONS = ['di-atas-ekspektasi', 'sesuai-ekspektasi', 'di-bawah-ekspektasi'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export const PREDIKATS = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;
export type Predikat = (typeof PREDIKATS)[number];

/** Levels of the potential axis, lowest first. */
export const POTENTIAL_LEVELS = ['rendah', 'menengah', 'tinggi'] as const;
export type PotentialLevel = (typeof POTENTIAL_LEVELS)[number];

export const COMPETENCIES = ['itg', 'kjs', 'kom', 'oph', 'pep', 'pdo', 'mpu', 'pkp', 'prb'] as const;
export type Competency = (typeof COMPETENCIES)[number];

export const POTENTIAL_ITEMS = [
  'kemampuan-intelektual',
  'interpersonal',
  'self-awareness',
  'critical-strategic-thinking',
  'problem-solving',
  'emotional-quotient',
  'growth-mindset',
  'motivasi-komitmen',
] as const;
export type PotentialItem = (typeof POTENTIAL_ITEMS)[number];

/** Highest first. */
export const EDUCATION_LEVELS = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'sltp', 'sd'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Kesesuaian bidang ilmu with the post held, as HR judged it. */
export const FIELD_MATCHES = ['sesuai', 'serumpun', 'tidak-sesuai'] as const;
export type FieldMatch = (typeof FIELD_MATCHES)[number];

export const AWARD_LEVELS = ['internasional', 'nasional', 'satyalancana', 'internal'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];

/** Level of the decree (SK) that set up the task team. */
export const ASSIGNMENT_LEVELS = ['nasional', 'provinsi', 'instansi', 'unit'] as const;
export type AssignmentLevel = (typeof ASSIGNMENT_LEVELS)[number];

/** Outcome of a 360-degree feedback round. */
export const FEEDBACK_CATEGORIES = ['sangat-baik', 'baik', 'cukup', 'kurang'] as const;
export type FeedbackCategory = (typeof FEEDBACK_CATEGORIES)[number];

/** How a post was held: for good, or as acting official (penjabat, pelaksana tugas, pelaksana harian). */
export const HOLDINGS = ['definitif', 'pj-kepala-daerah', 'plt-lebih-tinggi', 'plt-setara', 'plh'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** What an ASN may have declared to stand in the way of a post (benturan kepentingan). */
export const CONFLICT_KINDS = ['keluarga', 'usaha', 'lainnya'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const SANCTION_LEVELS = ['ringan', 'sedang', 'berat'] as const;
export type SanctionLevel = (typeof SANCTION_LEVELS)[number];
