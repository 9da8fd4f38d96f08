const TERM = /^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/;

/**
 * A key or term of the data as words: `penugasan-tim-kerja` → Penugasan tim kerja, `leadDays` → Lead days. A rank, an
 * eselon, or a text that somebody wrote reads as it stands.
 */
export const plainName = (key: string): string => {
  if (!key.split(' / ').every((part) => TERM.test(part))) return key;
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
