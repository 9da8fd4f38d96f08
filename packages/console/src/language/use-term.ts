import { useLanguage } from './language.ts';
import type { Messages } from './messages.ts';

const nameOf = (names: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;

/** `tata-kelola` → Tata kelola, `s2` → S2: for codes that an agency makes itself. */
export const spelled = (code: string): string => {
  if (/^[a-z]\d$/.test(code)) return code.toUpperCase();
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Names a value of the API by `messages`: `const term = useTerm(competencyNames); term('itg')`. Unknown: spelled out. */
export const useTerm = (messages: Messages<string>): ((value: string) => string) => {
  const [language] = useLanguage();
  return (value) => nameOf(messages[language], value) ?? spelled(value);
};
