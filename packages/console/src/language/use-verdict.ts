import { useLanguage } from './language.ts';
import { formatMessage } from './messages.ts';
import { requirementNames, sayVerdictValue, verdictTerms } from './requirements.ts';
import { useFormat } from './use-format.ts';

/** Verdicts on requirements in the reader's language. */
export interface SayVerdict {
  readonly name: (requirement: string) => string;
  readonly value: (requirement: string, value: string) => string;
}

const MONTHS = { id: '{count, number} bulan', en: '{count, plural, one {one month} other {# months}}' };
const OR = { id: 'atau', en: 'or' };

const named = (texts: Readonly<Record<string, string>>, code: string): string => texts[code] ?? code;

export const useVerdict = (): SayVerdict => {
  const [language] = useLanguage();
  const format = useFormat();
  return {
    name: (requirement) => named(requirementNames[language], requirement),
    value: (requirement, value) =>
      sayVerdictValue(requirement, value, {
        date: format.date,
        months: (count) => formatMessage(MONTHS[language], language, { count }),
        term: (code) => named(verdictTerms[language], code),
        or: OR[language],
      }),
  };
};
