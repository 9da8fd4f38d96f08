import type { ExplainedFault } from '@kotak9/rules';
import type { Language } from '../../language/language.ts';

/** A fault in one sentence for the field that it stands at: what is wrong, and what mends it. */
export const faultSentence = ({ message, remedy }: ExplainedFault, language: Language): string => {
  const said = message[language];
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  return remedy === null ? sentence : `${sentence} ${remedy[language]}`;
};
