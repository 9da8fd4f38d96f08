import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openConsole, settled } from './support/open-console.ts';

describe('the frame around every page', () => {
  it('speaks the language and has the theme that this device chose, at once and ever after', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/people' });
    await page.locator('header').getByRole('button').last().click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByRole('navigation', { name: 'Main menu' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('is gone through by keyboard: past the menu, and from page to page', async () => {
    const page = await openConsole({ as: 'hr-admin' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Lompat ke isi');
    await page.keyboard.press('Enter');
    await focusIsOn(page, 'content');
    const people = page.getByRole('navigation').getByRole('link', { name: 'Pegawai' });
    await people.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people');
    await page.getByRole('heading', { level: 1, name: 'Pegawai' }).waitFor();
    // whoever reads by ear is at the new page, not at the old link
    await focusIsOn(page, 'content');
    expect(await people.getAttribute('aria-current')).toBe('page');
  });

  it('opens its menu by a button where there is no room, and gives the focus back', async () => {
    const page = await openConsole({ as: 'hr-admin', width: 360 });
    const button = page.getByRole('button', { name: 'Menu', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Menu utama' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.waitForFunction("document.activeElement.textContent.trim() === 'Menu'");
    await button.click();
    await menu.getByRole('link', { name: 'Pegawai' }).click();
    await page.waitForURL('**/people');
    await menu.waitFor({ state: 'detached' });
  });

  it('offers the pages of the role alone, and says of another for whom it is', async () => {
    const page = await openConsole({ as: 'appointing-official' });
    const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    expect(links).toContain('Suksesi');
    expect(links).not.toContain('Pegawai');
    await page.goto('/people');
    await settled(page);
    expect(await page.getByRole('main').textContent()).toContain('Pengelola kepegawaian');
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('says where an address leads nowhere', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/tidak-ada' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Halaman tidak ada');
    await page.getByRole('main').getByRole('link', { name: 'Ke beranda' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('says when there is no network, keeps what was read, and goes on when it is back', async () => {
    const page = await openConsole({
      as: 'hr-admin',
      path: '/people',
      tolerate: [/ERR_INTERNET_DISCONNECTED/],
    });
    const rows = await page.getByRole('main').getByRole('link').count();
    expect(rows).toBeGreaterThan(0);
    await page.context().setOffline(true);
    const banner = page.getByRole('status').filter({ hasText: 'Tidak ada jaringan' });
    await banner.waitFor();
    expect(await page.getByRole('main').getByRole('link').count()).toBe(rows);
    await page.context().setOffline(false);
    await banner.waitFor({ state: 'detached' });
  });
});

const focusIsOn = (page: Page, id: string) => page.waitForFunction(`document.activeElement.id === '${id}'`);

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement.textContent.trim()');
