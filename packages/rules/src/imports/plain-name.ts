/** Accents, and marks that are not seen: byte order marks, zero-width and soft hyphens. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
const NOT_ALPHANUMERIC = /[^A-Z0-9]+/g;

/** A name as people mean it: capitals, `&` as DAN, one space for whatever else stands between letters and digits. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toUpperCase()
    .replaceAll('&', ' DAN ')
    .replace(NOT_ALPHANUMERIC, ' ')
    .trim();

/** The same without any space: `T.M.T. CPNS`, `TMT_CPNS` and `TmtCpns` are one header. */
export const compactName = (text: string): string => plainName(text).replaceAll(' ', '');
