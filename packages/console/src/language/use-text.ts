import { useLanguage } from './language.ts';
import { formatMessage, type Messages, type MessageValues } from './messages.ts';

/** Says a text of `messages` in the chosen language: `const text = useText(messages); text('title')`. */
export const useText = <Key extends string>(
  messages: Messages<Key>,
): ((key: Key, values?: MessageValues) => string) => {
  const [language] = useLanguage();
  return (key, values) => formatMessage(messages[language][key], language, values);
};
