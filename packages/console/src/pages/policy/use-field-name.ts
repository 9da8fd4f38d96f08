import { useLanguage } from '../../language/language.ts';
import { expectationNames, levelNames, potentialNames } from '../../language/terms.ts';
import { fieldNames } from './field-names.ts';
import { plainName } from './plain-name.ts';

/** Says what a field or a term of a policy is called. */
export const useFieldName = (): ((key: string) => string) => {
  const [language] = useLanguage();
  const names = new Map<string, string>([
    ...Object.entries(levelNames[language]),
    ...Object.entries(expectationNames[language]),
    ...Object.entries(potentialNames[language]),
    ...Object.entries(fieldNames[language]),
  ]);
  return (key) => names.get(key) ?? plainName(key);
};
