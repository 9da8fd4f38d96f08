import type { LogFields } from './observer.ts';

/** Ids and codes have no blanks; a sentence or a person's name nearly always does. */
const ID = /^[\w.:/#@+=-]{1,200}$/;
/** NIPs tell birth date and sex. */
const NIP = /\d{18}/g;

const WITHHELD = '(withheld)';

/** The same fields, with every text withheld that does not look like an id or that holds a NIP. */
export const toSafeFields = (fields: LogFields): Record<string, string | number> => {
  const safe: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'number') safe[name] = value;
    else if (typeof value === 'string')
      safe[name] = ID.test(value) && maskNips(value) === value ? value : WITHHELD;
  }
  return safe;
};

export const maskNips = (text: string): string => text.replace(NIP, '(nip)');
