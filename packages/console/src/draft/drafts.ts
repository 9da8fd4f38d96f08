const PREFIX = 'kotak9.draft.';

export const draftKey = (agency: string, subject: string, form: string): string =>
  `${PREFIX}${agency}.${subject}.${form}`;

/** Forgets every draft on this device. */
export const dropDrafts = (): void => {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    localStorage.removeItem(key);
  }
};
