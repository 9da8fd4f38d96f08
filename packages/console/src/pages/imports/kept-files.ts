/**
 * Files that were chosen and are still to be sent, by the import that waits for them. Only the tab knows them: after a
 * reload the file has to be chosen again, while the import waits.
 */
const files = new Map<string, File>();

export const keepFile = (importId: string, file: File): void => {
  files.set(importId, file);
};

/** The file, once. */
export const takeFile = (importId: string): File | null => {
  const file = files.get(importId) ?? null;
  files.delete(importId);
  return file;
};
