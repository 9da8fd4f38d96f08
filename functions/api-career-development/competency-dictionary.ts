import { type careerDevelopmentOperations, say } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { COMPETENCY_DICTIONARY } from '@kotak9/rules';

/** The dictionary in the language of the caller. */
export const competencyDictionary: Act<typeof careerDevelopmentOperations.getCompetencyDictionary> = async ({
  language,
}) => {
  const { validFrom, source, competencies } = COMPETENCY_DICTIONARY;
  return {
    status: 200,
    body: {
      validFrom,
      source,
      competencies: competencies.map(({ code, kind, name, definition, levels }) => ({
        code,
        kind,
        name: say(name, language),
        definition: say(definition, language),
        levels: levels.map(({ level, ...text }) => ({ level, text: say(text, language) })),
      })),
    },
  };
};
