import { findingNames } from '../../language/finding-terms.ts';
import { type Language, useLanguage } from '../../language/language.ts';
import { serviceStatusNames } from '../../language/person-terms.ts';
import { requirementNames } from '../../language/requirements.ts';
import { deadlineNames, programmeNames } from '../../language/talent-terms.ts';
import { expectationNames, potentialNames } from '../../language/terms.ts';
import { fieldNames } from './field-names.ts';
import { otherFieldNames } from './other-field-names.ts';
import { plainName } from './plain-name.ts';
import { wordNames } from './word-names.ts';

/** Later ones win: where a field and a term are one word, it is the field. */
const SOURCES = [
  requirementNames,
  deadlineNames,
  programmeNames,
  serviceStatusNames,
  findingNames,
  expectationNames,
  potentialNames,
  wordNames,
  otherFieldNames,
  fieldNames,
];

const namesIn = (language: Language): ReadonlyMap<string, string> =>
  new Map(SOURCES.flatMap((names) => Object.entries(names[language])));

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: namesIn('id'),
  en: namesIn('en'),
};

/** Says what a field or a term of a policy is called. */
export const useFieldName = (): ((key: string) => string) => {
  const [language] = useLanguage();
  return (key) => NAMES[language].get(key) ?? plainName(key);
};
