import { findingNames } from '../../language/finding-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import type { Entry } from './entry-values.ts';

const LABELLED = ['title', 'name', 'major', 'year', 'date', 'since', 'from', 'level', 'predikat', 'category'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An entry in one line: what it is called, when it was, and how it was rated, as far as it has these. */
export const useEntryWords = (): ((entry: Entry) => string) => {
  const term = useTerm(findingNames);
  const format = useFormat();
  const said = (value: unknown): string => {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return '';
    return DAY.test(value) ? format.date(value) : value;
  };
  return (entry) =>
    LABELLED.map((name) => {
      const value = said(entry[name]);
      return ['level', 'predikat', 'category'].includes(name) && value !== '' ? term(value) : value;
    })
      .filter((word) => word !== '')
      .join(', ');
};
