/** The ETag of a version: `"12"`. */
export const etagOf = (version: number): string => `"${version}"`;

const IF_MATCH = /^(?:W\/)?(?:"(\d{1,15})"|(\d{1,15}))$/;

/** The version that `If-Match` names (`"12"`, `W/"12"` or `12`); null if it names none, `*` included. */
export const parseIfMatch = (header: string): number | null => {
  const match = IF_MATCH.exec(header.trim());
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
};

/** Whether `If-None-Match` names this ETag, by weak comparison (RFC 9110 §13.1.2). */
export const isNoneMatchHit = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*');
