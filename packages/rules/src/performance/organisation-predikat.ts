/** Predikat kinerja organisasi, best first (PermenPANRB 6/2022). */
export const ORGANISATION_PREDIKATS = [
  'istimewa',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'sangat-kurang',
] as const;
export type OrganisationPredikat = (typeof ORGANISATION_PREDIKATS)[number];
