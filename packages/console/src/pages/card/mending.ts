/** Inputs whose lack has a remedy of its own, by who has to act; of others the HR office is asked. */
const MENDERS = {
  'predikat-kinerja': 'rater',
  'umpan-balik-360': 'hr',
  'penilaian-kompetensi': 'assessor',
  'kompetensi-teknis': 'assessor',
  potensi: 'assessor',
  'tingkat-pendidikan': 'person',
  'kesesuaian-bidang-ilmu': 'hr',
  'pengembangan-kompetensi': 'person',
  post: 'seat',
  status: 'nobody',
  placement: 'wait',
} as const;

export type Mending = (typeof MENDERS)[keyof typeof MENDERS];

const entries: readonly (readonly [string, Mending])[] = Object.entries(MENDERS);

export const mendingOf = (input: string): Mending => entries.find(([name]) => name === input)?.[1] ?? 'hr';
