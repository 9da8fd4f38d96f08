export type Expiry = 'lasting' | 'valid' | 'soon' | 'expired';

/** Days before the end from which on somebody should do something about it. */
const SOON_DAYS = 180;

const DAY = 86_400_000;

/** How urgent it is that something counts no longer after `until`; null: it stays as it is. */
export const expiryOf = (until: string | null, today: string): Expiry => {
  if (until === null) return 'lasting';
  const days = (Date.parse(until) - Date.parse(today)) / DAY;
  if (days < 0) return 'expired';
  return days <= SOON_DAYS ? 'soon' : 'valid';
};
