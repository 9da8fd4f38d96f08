import { describe, expect, it } from 'vitest';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';

describe('sign-in on one machine', () => {
  it('lets somebody in as the role that was picked, and out again', async () => {
    const page = await openConsole({ path: '/people' });
    await page.getByRole('button', { name: 'Masuk sebagai' }).click();
    await page.getByRole('option', { name: 'Komite Talenta' }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('navigation', { name: 'Menu utama' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/people');
    await settled(page);
    await page.reload();
    await page.getByRole('navigation', { name: 'Menu utama' }).waitFor();
    await page.locator('header').getByRole('button').last().click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(await page.evaluate('sessionStorage.getItem("kotak9.session")')).toBeNull();
  });

  it('asks a civil servant for the NIP', async () => {
    const page = await openConsole();
    await page.getByRole('button', { name: 'Masuk sebagai' }).click();
    await page.getByRole('option', { name: 'ASN', exact: true }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    expect(await page.getByText('Isi NIP, 18 angka').isVisible()).toBe(true);
  });

  it.each([360, 1440])('is accessible and fits %i px', async (width) => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openConsole({ width, theme });
      await checkAccessibility(page);
      await expectNoOverflow(page);
    }
  });
});
