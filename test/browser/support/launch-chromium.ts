import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** CI runs as root, where Chromium's sandbox does not start. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
