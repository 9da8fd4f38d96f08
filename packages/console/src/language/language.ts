import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags for dates and numbers; English as in the rest of the region, day before month. */
export const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const KEY = 'kotak9.language';
const listeners = new Set<() => void>();

/** Indonesian unless English was chosen on this device. */
export const readLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'id');

const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): readonly [Language, (language: Language) => void] => [
  useSyncExternalStore(subscribe, readLanguage),
  chooseLanguage,
];
