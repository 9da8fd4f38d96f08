export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text in every language the service speaks; `{name}` marks a parameter. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Picks the language by an `Accept-Language` header (RFC 9110 §12.5.4). Indonesian unless English is preferred.
 */
export const pickLanguage = (acceptLanguage: string | undefined): Language => {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return {
        language: tag.trim().split('-')[0] ?? '',
        quality: quality === undefined ? 1 : Number(quality.slice(2)),
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of ranges) {
    if (language === 'en') return 'en';
    if (language === 'id') return 'id';
  }
  return 'id';
};

/** Fills `{name}` places of a text. */
export const say = (
  text: Text,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string => text[language].replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
