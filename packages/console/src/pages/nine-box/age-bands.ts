/** Bands of age in whole years, by which an agency looks at its staff; the last one ends with retirement. */
export const AGE_BANDS = [
  { id: 'to-30', from: 0, to: 30 },
  { id: '31-40', from: 31, to: 40 },
  { id: '41-50', from: 41, to: 50 },
  { id: '51-55', from: 51, to: 55 },
  { id: 'from-56', from: 56, to: 255 },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['id'];

/** Whole years on a day (`YYYY-MM-DD`), by the date of birth that a NIP begins with. */
export const ageOn = (nip: string, today: string): number => {
  const years = Number(today.slice(0, 4)) - Number(nip.slice(0, 4));
  const hasHadBirthday = today.slice(5).replace('-', '') >= nip.slice(4, 8);
  return hasHadBirthday ? years : years - 1;
};
