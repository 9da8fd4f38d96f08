import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, LOCALES } from './language.ts';

/** Texts of one page in both languages, each an ICU message. English must have what Indonesian has. */
export interface Messages<Key extends string = string> {
  readonly id: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Keeps the keys, so that a text that is missing or misspelt does not compile. */
export const defineMessages = <const Key extends string>(messages: Messages<Key>): Messages<Key> => messages;

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (message: string, language: Language): IntlMessageFormat => {
  const key = `${language}:${message}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(message, LOCALES[language]);
  formats.set(key, made);
  return made;
};

/** Fills an ICU message. Throws where a value that it names is not given. */
export const formatMessage = (message: string, language: Language, values?: MessageValues): string =>
  values === undefined && !message.includes('{')
    ? message
    : String(formatOf(message, language).format(values));
