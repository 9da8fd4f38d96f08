import { type IsoDate, parseIsoDate } from '@kotak9/rules';

/**
 * A date as the API writes it, for the rules.
 *
 * @throws RangeError if it is no day of the calendar, which the API does not send
 */
export const calendarDay = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`no calendar date: ${text}`);
  return date;
};
