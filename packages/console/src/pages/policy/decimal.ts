/** What somebody typed as a number, with a decimal comma or point; null: it is none. */
export const readDecimal = (typed: string): number | null => {
  const plain = typed.trim().replace(',', '.');
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
};

/** A number to be edited: with the reader's decimal sign, and none for thousands, which would be read as one. */
export const writeDecimal = (value: number, language: 'id' | 'en'): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value);
