import type { Language } from '@kotak9/contracts';

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** All that a command touches of the world. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly out: Output;
  readonly err: Output;
  /** Asks whoever sits at the terminal; null where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly openBrowser: (url: string) => void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The language that the environment asks for (POSIX: LC_ALL before LC_MESSAGES before LANG); Indonesian otherwise. */
export const languageOf = (env: Context['env']): Language => {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'id';
};
