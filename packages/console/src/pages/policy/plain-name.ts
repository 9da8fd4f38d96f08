/** A key of the data as words: `penugasan-tim-kerja` → Penugasan tim kerja, `leadDays` → Lead days. */
export const plainName = (key: string): string => {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
