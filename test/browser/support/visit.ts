import type { Browser, Page } from 'playwright-core';

export type Language = 'id' | 'en';
export type Theme = 'light' | 'dark';

export interface Visitor {
  /** Of the stack. */
  readonly url: string;
  /** Who is signed in; null: nobody. */
  readonly token: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
}

/** A page of a browser that knows nothing but what the visitor's device and tab remember. */
export const visit = async (browser: Browser, visitor: Visitor): Promise<Page> => {
  const { url, language, theme, width } = visitor;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    timezoneId: 'Asia/Jayapura',
  });
  await context.addInitScript(remembered(visitor));
  return context.newPage();
};

/** Changes that the page makes later stay. */
const remembered = ({ token, language, theme }: Visitor): string => {
  const keep = (store: string, key: string, value: string): string =>
    `if (${store}.getItem('${key}') === null) ${store}.setItem('${key}', ${JSON.stringify(value)});`;
  const session = JSON.stringify({ token, refreshToken: null });
  return [
    keep('localStorage', 'kotak9.language', language),
    keep('localStorage', 'kotak9.theme', theme),
    ...(token === null ? [] : [keep('sessionStorage', 'kotak9.session', session)]),
  ].join('\n');
};

/** Until the page has what it asked for and shows it. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
};
