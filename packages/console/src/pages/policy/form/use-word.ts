import { LOCALES, useLanguage } from '../../../language/language.ts';
import { useFieldName } from '../use-field-name.ts';

/** 4 January 1970, a Sunday: the days of a week are counted from it. */
const SUNDAY_MS = 3 * 86_400_000;

/** Says what a term in a list is called; `field` is the key of the list, since a 6 may be a box or a Saturday. */
export const useWord = (field: string): ((term: unknown) => string) => {
  const [language] = useLanguage();
  const name = useFieldName();
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return (term) => {
    if (typeof term === 'string') return name(term);
    if (field === 'restDays' && typeof term === 'number')
      return weekday.format(SUNDAY_MS + term * 86_400_000);
    return String(term);
  };
};
