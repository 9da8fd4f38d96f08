import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';

const figure = (page: Page, label: string): Promise<string | null> =>
  page.locator('.stat', { hasText: label }).locator('.stat__value').textContent();

/** Until pools and retirements, which take longer than the forecast, are there. */
const whole = async (page: Page): Promise<void> => {
  await page.getByRole('group', { name: 'Di mana calon kurang' }).waitFor();
  await settled(page);
};

describe('the timeline', () => {
  it('says the same in bars, heat map and lanes', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/timeline' });
    await whole(page);
    const vacant = Number(await figure(page, 'Jabatan akan lowong'));
    expect(vacant).toBeGreaterThan(0);
    const heat = page.getByRole('group', { name: 'Di mana calon kurang' });
    const totals = await heat.locator('tbody tr td:last-child').allTextContents();
    expect(totals.reduce((sum, total) => sum + Number(total), 0)).toBe(vacant);
    const bars = await page.getByRole('img', { name: /^Batang per bulan/ }).getAttribute('aria-label');
    expect(bars).toContain(`: ${vacant} jabatan`);
    const lanes = page.getByRole('group', { name: 'Jabatan demi jabatan' }).locator('li');
    expect(await lanes.first().getAttribute('aria-setsize')).toBe(String(vacant));
  });

  it('lets somebody suppose a later retirement by keyboard, keeps it in the address, and goes back', async () => {
    const page = await openConsole({ as: 'talent-committee', path: '/timeline' });
    await whole(page);
    const before = await page.locator('.stat').first().textContent();
    await page.getByRole('slider', { name: 'Batas usia pensiun (BUP)' }).focus();
    await page.keyboard.press('End');
    await page.getByText('Yang tampak di bawah adalah andaian, bukan prakiraan').waitFor();
    expect(await page.getByText('Setiap orang pensiun 3 tahun lebih lambat.').isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.get('bup')).toBe('3');
    const supposed = await page.locator('.stat').first().textContent();
    expect(supposed).not.toBe(before);
    await page.reload();
    await whole(page);
    await page.getByText('Yang tampak di bawah adalah andaian, bukan prakiraan').waitFor();
    await page.getByRole('button', { name: 'Kembali ke prakiraan' }).press('Enter');
    await page
      .getByText('Yang tampak di bawah adalah andaian, bukan prakiraan')
      .waitFor({ state: 'detached' });
    expect(await page.locator('.stat').first().textContent()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });

  it('narrows to a level, which is then all that there is', async () => {
    const page = await openConsole({ as: 'auditor', path: '/timeline?level=jpt-pratama&by=year' });
    await whole(page);
    const heat = page.getByRole('group', { name: 'Di mana calon kurang' });
    expect(await heat.locator('tbody th').allTextContents()).toEqual(['JPT pratama']);
    expect(await heat.locator('thead th').allTextContents()).toContain('2031');
  });

  it('says what to do where there is nothing', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/timeline?level=jpt-utama' });
    await page.getByText('Tidak ada jabatan yang akan lowong').waitFor();
  });

  it('is not for the appointing official, who may not see candidates yet', async () => {
    const page = await openConsole({ as: 'appointing-official', path: '/timeline' });
    expect(await page.locator('h1').textContent()).toBe('Anda tidak berwenang melihat halaman ini');
  });

  it.each([
    [360, 'id', 'light'],
    [360, 'en', 'dark'],
    [1440, 'id', 'dark'],
    [1440, 'en', 'light'],
  ] as const)('is accessible and fits %i px in %s, %s', async (width, language, theme) => {
    const page = await openConsole({
      as: 'hr-admin',
      path: '/timeline?early=20&lead=2&by=month',
      width,
      language,
      theme,
    });
    await page.locator('.timeline__heat').waitFor();
    await settled(page);
    await checkAccessibility(page);
    await expectNoOverflow(page);
  });
});
