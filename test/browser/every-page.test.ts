import { beforeAll, describe, expect, it } from 'vitest';
import { atRest } from './support/at-rest.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { type Address, consolePaths, exampleAddresses } from './support/example-addresses.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
] as const;

let addresses: Readonly<Record<string, Address>>;
beforeAll(async () => {
  addresses = await exampleAddresses();
});

describe('every page', () => {
  it('has an address at which it is looked at', () => {
    expect(Object.keys(addresses).toSorted()).toEqual(consolePaths().toSorted());
  });

  it.each(consolePaths().flatMap((path) => [[path, 'id'] as const, [path, 'en'] as const]))(
    '%s in %s is accessible and fits, on a desk and on a phone, light and dark',
    async (route, language) => {
      const address = addresses[route];
      if (address === undefined) throw new Error(`no address of ${route}`);
      const page = await openConsole({ ...address, language });
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        for (const theme of ['light', 'dark']) {
          await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
          await settled(page);
          await atRest(page);
          await checkAccessibility(page);
          await expectNoOverflow(page);
        }
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).not.toBe('Kotak9');
    },
  );
});
