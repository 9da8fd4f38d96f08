import { competencyNames, potentialItemNames } from '../../language/person-terms.ts';
import { useTerm } from '../../language/use-term.ts';
import { fieldMessages } from './field-messages.ts';

/** Names a field of an entry by its path, e.g. `competencies.itg`. */
export const useFieldName = (): ((path: string) => string) => {
  const field = useTerm(fieldMessages);
  const competency = useTerm(competencyNames);
  const item = useTerm(potentialItemNames);
  return (path) => {
    const [group = '', code] = path.split('.');
    if (code === undefined) return field(path);
    return group === 'competencies' ? competency(code) : item(code);
  };
};
