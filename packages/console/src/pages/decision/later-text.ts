/** The later of two calendar dates: as text, `YYYY-MM-DD` sorts by time. */
export const laterText = (a: string, b: string): string => (a > b ? a : b);
