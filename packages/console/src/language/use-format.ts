import { type Language, LOCALES, useLanguage } from './language.ts';

/** Dates and numbers as the reader writes them. Calendar dates (`YYYY-MM-DD`) have no time zone. */
export interface Format {
  /** `2026-02-01` → 1 Feb 2026: short, since it stands in tables. */
  readonly date: (date: string) => string;
  /** `2026-05` or a date of it → Mei 2026. */
  readonly month: (month: string) => string;
  /** An instant, in the time of the office. */
  readonly instant: (instant: string) => string;
  readonly number: (value: number, digits?: number) => string;
  /** 0.125 → 12,5 %. */
  readonly percent: (share: number, digits?: number) => string;
}

const OFFICE_ZONE = 'Asia/Jayapura';

const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${options.style} ${options.minimumFractionDigits} ${options.maximumFractionDigits}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, options);
  numberFormats.set(key, made);
  return made;
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const createFormat = (language: Language): Format => {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: OFFICE_ZONE,
  });
  return {
    date: (value) => day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`)),
    month: (value) => month.format(new Date(`${value.slice(0, 7)}-01T00:00:00Z`)),
    instant: (value) => instant.format(new Date(value)),
    number: (value, digits = 0) =>
      numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    percent: (share, digits = 0) =>
      numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
  };
};

/** Made once: a page of people asks hundreds of times, and making one takes longer than formatting a page with it. */
const formats: Readonly<Record<Language, () => Format>> = {
  id: once(() => createFormat('id')),
  en: once(() => createFormat('en')),
};

export const useFormat = (): Format => {
  const [language] = useLanguage();
  return formats[language]();
};
