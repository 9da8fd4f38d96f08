import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDraft, DRAFTER, openDraft, SECOND, storedPolicy } from './policy-drafts.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const weight = (page: Page, name: string) => page.getByLabel(`Bobot ${name}`);
describe('the policy studio', () => {
  it('drafts from the policy in force', async () => {
    const page = await openConsole({ as: DRAFTER, path: '/policies' });
    await page.getByRole('button', { name: 'Susun konsep' }).click();
    await page.getByLabel('Judul kebijakan').fill(`Kebijakan Uji ${Date.now()}`);
    await page.getByRole('button', { name: 'Buat konsep' }).click();
    await page.getByRole('button', { name: 'Simpan konsep' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/policies\/kebijakan-uji-\d+$/);
    expect(await page.getByText('Isinya sama dengan kebijakan yang berlaku.').isVisible()).toBe(true);
  });

  it('explains a fault as it is typed, tries the mended draft on everybody, saves and fixes it', async () => {
    const id = await createDraft();
    const page = await openDraft(id);
    await weight(page, 'Predikat kinerja').fill('50');
    const mend = 'Jumlah bobot 90, bukan 100. Ubah bobot hingga jumlahnya tepat 100.';
    await page.getByText(mend).first().waitFor();
    expect(await page.getByText('90 % · kurang 10').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Coba sekarang' }).isDisabled()).toBe(true);

    await weight(page, 'Penghargaan').fill('25');
    await page.getByText('Tidak ada kesalahan: kebijakan dapat dihitung.').waitFor();
    await page.getByRole('button', { name: 'Coba sekarang' }).click();
    const moved = page.locator('.stat', { hasText: 'Bergeser' }).locator('.stat__value');
    await moved.waitFor();
    expect(Number(await moved.textContent())).toBeGreaterThan(0);
    expect(
      await page.getByRole('table', { name: 'Siapa yang bergeser' }).locator('tbody tr').count(),
    ).toBeGreaterThan(0);
    await checkAccessibility(page);

    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tersimpan, versi 2.').waitFor();
    await page.getByRole('button', { name: 'Validasi' }).click();
    await page
      .getByText('Anda yang menyusun isinya; anggota komite lain yang harus memberlakukannya.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Berlakukan…' }).isDisabled()).toBe(true);
    expect(await storedPolicy(id)).toMatchObject({ status: 'validated' });
  });

  it('says what the service says of the same draft', async () => {
    const id = await createDraft();
    const page = await openDraft(id);
    await page.getByLabel('Di atas ekspektasi, mulai dari').fill('70,5');
    await page.getByRole('button', { name: 'Coba sekarang' }).click();
    const moved = page.locator('.stat', { hasText: 'Bergeser' }).locator('.stat__value');
    await moved.first().waitFor();
    const here = await moved.first().textContent();
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tersimpan, versi 2.').waitFor();
    await page.getByRole('button', { name: 'Validasi' }).click();
    await page.getByRole('button', { name: 'Mulai putar ulang' }).click();
    await page.getByText(/^Putar ulang rep-.* selesai/).waitFor();
    expect(await moved.allInnerTexts()).toEqual([here, here]);
  });

  it('keeps what was edited on the device, through a reload and a lost connection', async () => {
    const id = await createDraft();
    const page = await openDraft(id, 'result');
    await page.getByRole('textbox', { name: 'Kinerja' }).fill('60');
    await page.getByText('Ada perubahan yang belum disimpan').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByRole('textbox', { name: 'Kinerja' }).inputValue()).toBe('60');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tidak ada sambungan ke layanan').first().waitFor();
    expect(await page.getByText('Ada perubahan yang belum disimpan').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tersimpan, versi 2.').waitFor();
    await page.getByRole('textbox', { name: 'Kinerja' }).fill('65');
    await page.getByRole('button', { name: 'Buang perubahan' }).click();
    expect(await page.getByRole('textbox', { name: 'Kinerja' }).inputValue()).toBe('60');
  });

  it('shows both versions where another member was quicker, and loses neither', async () => {
    const id = await createDraft();
    const page = await openDraft(id);
    await weight(page, 'Predikat kinerja').fill('55');
    await weight(page, 'Penghargaan').fill('20');
    const theirs = { title: 'Judul lain', basedOn: 'bkn-411-2025', patch: {} };
    const put = await (await apiOf(SECOND)).put(`/v1/policies/${id}`, theirs, {
      headers: { 'If-Match': '"1"' },
    });
    expect(put.status).toBe(200);
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Anggota lain sudah menyimpan versi lain').waitFor();
    expect(
      await page
        .getByText('Perubahan Anda berasal dari versi 1; yang tersimpan sekarang versi 2.')
        .isVisible(),
    ).toBe(true);
    expect(await weight(page, 'Predikat kinerja').inputValue()).toBe('55');
    await page.getByRole('button', { name: 'Lanjutkan versi saya' }).click();
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tersimpan, versi 3.').waitFor();
    expect(JSON.stringify(await storedPolicy(id))).toContain('"weight":55');
  });

  it('is put in force by a second member, from a day on, who says to know what follows', async () => {
    const id = await createDraft();
    const validated = await (await apiOf(DRAFTER)).post(`/v1/policies/${id}/validation`, {});
    expect(validated.status).toBe(200);
    const page = await openConsole({ as: SECOND, path: `/policies/${id}` });
    await page.getByRole('button', { name: 'Berlakukan…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mulai hari').fill('2031-01-01');
    await dialog.getByLabel('Nomor berita acara').fill('BA-7/KT/2026');
    await dialog.getByLabel('NIP').fill('196803151993031004');
    await dialog.getByLabel('Atas nama').fill('Komite Talenta');
    const sure = dialog.getByRole('button', { name: 'Berlakukan kebijakan' });
    expect(await sure.isDisabled()).toBe(true);
    await dialog.getByText(/^Mulai 1 Jan\w* 2031 semua orang ditempatkan/).waitFor();
    await checkAccessibility(page);
    await dialog.getByText('Saya memahami akibatnya').click();
    await sure.click();
    await page.getByText('Menunggu hari berlakunya').waitFor();
    expect(await storedPolicy(id)).toMatchObject({ status: 'scheduled' });

    // until that day it can be called off: the policy of today is put in force from the same day
    await page.getByRole('button', { name: 'Batalkan pemberlakuan ini…' }).click();
    await dialog.getByText(/^Mulai 1 Jan\w* 2031 semua orang ditempatkan/).waitFor();
    await dialog.getByLabel('Nomor berita acara').fill('BA-8/KT/2026');
    await dialog.getByLabel('NIP').fill('196803151993031004');
    await dialog.getByLabel('Atas nama').fill('Komite Talenta');
    await dialog.getByText('Saya memahami akibatnya').click();
    await sure.click();
    await page.getByText('Menunggu hari berlakunya').waitFor({ state: 'detached' });
    expect(await storedPolicy(id)).toMatchObject({ status: 'superseded' });
  });

  it('can be edited by keyboard alone', async () => {
    const id = await createDraft();
    const page = await openDraft(id);
    await weight(page, 'Predikat kinerja').focus();
    await page.keyboard.press('ArrowDown');
    await weight(page, 'Penghargaan').focus();
    await page.keyboard.press('ArrowUp');
    expect(await weight(page, 'Predikat kinerja').inputValue()).toBe('59');
    await page.getByRole('button', { name: 'Simpan konsep' }).press('Enter');
    await page.getByText('Tersimpan, versi 2.').waitFor();
  });

  it.each(['hr-admin', 'assessor'])('is read by %s, who can change and try nothing', async (role) => {
    const page = await openConsole({ as: role, path: '/policies/bkn-411-2025' });
    expect(await weight(page, 'Predikat kinerja').getAttribute('readonly')).not.toBeNull();
    for (const name of ['Simpan konsep', 'Validasi', 'Coba sekarang', 'Berlakukan…'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
  });

  it.each([
    [360, 'light', 'id'],
    [360, 'dark', 'en'],
    [1440, 'light', 'en'],
    [1440, 'dark', 'id'],
  ] as const)('is accessible and fits %i px, %s, in %s', async (width, theme, language) => {
    for (const path of [
      '/policies',
      ...['performance', 'potential', 'result', 'succession', 'other'].map(
        (section) => `/policies/kemenkeu-type?section=${section}`,
      ),
    ]) {
      const page = await openConsole({ as: DRAFTER, path, width, theme, language });
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await checkAccessibility(page);
      await expectNoOverflow(page);
      await page.close();
    }
  });
});
