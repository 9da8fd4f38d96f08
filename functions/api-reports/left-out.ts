/** Says how many are not on the page, and where they are. */
export const leftOut = (count: number): string | null =>
  count === 0 ? null : `… dan ${count} lagi, lihat aplikasi.`;
