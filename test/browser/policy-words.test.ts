import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDraft, openDraft, storedPolicy } from './policy-drafts.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';

const LEVELS = 'Jenjang yang mendapat daftar suksesi';
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const words = (page: Page, name: string) => group(page, name).getByRole('listitem').allInnerTexts();
const focused = (page: Page) => page.locator(':focus').getAttribute('aria-label');

describe('the lists of words of a policy', () => {
  it('are changed by keyboard, and every change can be taken back', async () => {
    const page = await openDraft(await createDraft(), 'succession');
    const levels = group(page, LEVELS);
    const named = async () => (await words(page, LEVELS)).map((word) => word.replace(/\s*×$/, ''));
    expect(await named()).toEqual(['JPT pratama', 'Administrator', 'Pengawas']);

    await levels.getByRole('button', { name: 'Hapus JPT pratama' }).press('Enter');
    expect(await named()).toEqual(['Administrator', 'Pengawas']);
    expect(await focused(page)).toBe('Hapus Administrator');
    await levels.getByRole('button', { name: 'Hapus Pengawas' }).press('Delete');
    expect(await named()).toEqual(['Administrator']);
    await page.getByText('Ada perubahan yang belum disimpan').waitFor();

    await page.getByRole('button', { name: 'Urungkan' }).press('Enter');
    expect(await named()).toEqual(['Administrator', 'Pengawas']);

    // a level that was taken out comes back where it belongs, and the draft is as it was
    await levels.getByRole('button', { name: /Tambahkan/ }).press('Enter');
    await page.getByRole('option', { name: 'JPT pratama' }).press('Enter');
    expect(await named()).toEqual(['JPT pratama', 'Administrator', 'Pengawas']);
    await page.getByText('Tersimpan, versi 1.').waitFor();
  });

  it('are judged as they are typed, and saved', async () => {
    const id = await createDraft();
    const page = await openDraft(id, 'other');
    await page.locator('summary', { hasText: /^Sumber$/ }).press('Enter');
    const sources = group(page, 'Sumber');
    const before = await sources.getByRole('textbox').count();
    await sources.getByRole('button', { name: 'Tambah Sumber' }).press('Enter');
    const added = sources.getByRole('textbox').last();
    await sources.getByText('Isi dengan jenis nilai yang diminta.').waitFor();
    expect(await added.getAttribute('aria-invalid')).toBe('true');
    await added.fill('Perwali 7/2026');
    await page.getByText('Tidak ada kesalahan: kebijakan dapat dihitung.').waitFor();
    await checkAccessibility(page);

    await sources.getByRole('button', { name: 'Hapus Sumber 1' }).press('Enter');
    expect(await focused(page)).toBe('Hapus Sumber 2');
    await page.getByRole('button', { name: 'Simpan konsep' }).click();
    await page.getByText('Tersimpan, versi 2.').waitFor();
    const { sources: saved } = (await storedPolicy(id)).ruleSet;
    expect(saved).toHaveLength(before);
    expect(saved).toContain('Perwali 7/2026');
  });

  it('say what is wrong with them as a whole', async () => {
    const page = await openDraft(await createDraft(), 'succession');
    const levels = group(page, LEVELS);
    await levels.getByRole('button', { name: /Tambahkan/ }).press('Enter');
    await page.getByRole('option', { name: 'Pelaksana' }).press('Enter');
    await levels.getByText(/^Pelaksana tidak mempunyai syarat pengisian/i).waitFor();
    expect(await page.getByRole('button', { name: 'Validasi' }).isDisabled()).toBe(true);
  });

  it.each([
    [360, 'succession'],
    [1440, 'other'],
  ] as const)('fit %i px with every part of %s open, and are accessible', async (width, section) => {
    const page = await openDraft(await createDraft(), section);
    await page.setViewportSize({ width, height: 900 });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await checkAccessibility(page);
    await expectNoOverflow(page);
  });
});
