import { readFile } from 'node:fs/promises';
import { itemsOf, meritInstrument } from '@kotak9/rules';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openXlsxSheet } from '../../functions/tabular-xlsx.ts';
import { pdfText } from '../../functions/test-pdf-text.ts';
import { allOf } from '../../functions/test-workbook.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const INSTRUMENT = 'kasn-9-2019';
const RENEWED = 'permenpanrb-19-2025';

/** An agency of its own: an assessment that is fixed stays so, and the sample city's is for others to look at. */
const newAgency = (): string => `kota-merit-${Date.now()}`;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');

/** For a POST of its own, made for a version where one is given. */
const keyed = (version?: string) => ({
  headers: {
    'idempotency-key': crypto.randomUUID(),
    ...(version !== undefined && { 'if-match': version }),
  },
});

/** The bytes of the file that the browser is given when a button is pressed, and its name. */
const downloadBy = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const chooseLevel = async (page: Page, item: string, level: number): Promise<void> => {
  const choice = page.getByRole('radiogroup', { name: `Level ${item}`, exact: true });
  await choice.getByRole('radio', { name: String(level), exact: true }).press('Space');
};

describe('the assessment of merit', () => {
  it('goes from opening to verification by keyboard, each by whom it may be done', async () => {
    const agency = newAgency();
    const page = await openConsole({ as: { role: 'hr-admin', agency }, path: '/aspects?year=2026' });
    await press(page, 'Buka penilaian 2026');
    await page.getByText('Indeks belum dapat dihitung').waitFor();
    await press(page, 'Kumpulkan bukti');
    await page.getByText('Bukti dikumpulkan; saran level diperbarui.').waitFor();

    // one level by hand, with the reason that it needs; the others as HR would by another way
    await page.getByRole('link', { name: 'Perencanaan kebutuhan' }).press('Enter');
    await page.getByRole('heading', { name: 'Perencanaan kebutuhan', level: 1 }).waitFor();
    await settled(page);
    await chooseLevel(page, '1.1', 3);
    const save = page.getByRole('button', { name: 'Simpan 1 level' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Alasan', { exact: true }).fill('Rapat tim 29 Oktober');
    await page.reload();
    await page.getByText(/Rapat tim 29 Oktober/).waitFor();
    await save.press('Enter');
    await page.getByText('Level tersimpan.').waitFor();

    const hr = await apiOf({ role: 'hr-admin', agency });
    const path = `/v1/merit-assessments/2026/instruments/${INSTRUMENT}`;
    const { headers } = await hr.get(path);
    const levels = itemsOf(meritInstrument(INSTRUMENT))
      .filter(({ id }) => id !== '1.1')
      .map(({ id }) => ({ item: id, level: 2, reason: 'Rapat tim 29 Oktober' }));
    const set = await hr.post(`${path}/levels`, { levels }, keyed(headers.get('etag') ?? ''));
    expect(set.status).toBe(200);

    await page.getByRole('link', { name: 'Semua aspek' }).press('Enter');
    await page.reload();
    await settled(page);
    await press(page, 'Tetapkan …');
    await press(page, 'Tetapkan');
    await page.getByText('Penilaian ditetapkan.').waitFor();
    await page.getByText('Ditetapkan, menunggu verifikasi').waitFor();

    const auditor = await openConsole({ as: { role: 'auditor', agency }, path: '/aspects/1?year=2026' });
    await settled(auditor);
    await chooseLevel(auditor, '1.1', 2);
    await auditor.getByLabel('Catatan auditor', { exact: true }).fill('Peta jabatan belum ditetapkan');
    await auditor.getByText('1 level berbeda tersimpan di perangkat ini.').waitFor();
    await auditor.getByRole('link', { name: 'Semua aspek' }).press('Enter');
    await settled(auditor);
    await press(auditor, 'Verifikasi …');
    await auditor.getByText('1.1: level 3 → 2. Peta jabatan belum ditetapkan').waitFor();
    await press(auditor, 'Kirim verifikasi');
    await auditor.getByText('Verifikasi dicatat.').waitFor();
    await auditor.getByText('1.1: 3 → 2').waitFor();
  });

  it('hands out the evidence as a PDF and as a workbook, each of which opens', async () => {
    const agency = newAgency();
    const hr = await apiOf({ role: 'hr-admin', agency });
    const path = `/v1/merit-assessments/2026/instruments/${INSTRUMENT}`;
    const reason = 'Rapat tim 29 Oktober';
    const levels = itemsOf(meritInstrument(INSTRUMENT)).map(({ id }) => ({ item: id, level: 2, reason }));
    await hr.post('/v1/merit-assessments', { year: 2026, instrument: INSTRUMENT }, keyed());
    await hr.post('/v1/merit-assessments/2026/evidence', {}, keyed());
    expect(await hr.post(`${path}/levels`, { levels }, keyed('"1"'))).toMatchObject({
      status: 200,
    });

    const page = await openConsole({ as: { role: 'auditor', agency }, path: '/aspects?year=2026' });
    await settled(page);
    const pdf = await downloadBy(page, 'Laporan PDF');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdfText(pdf.bytes)).toContain('Rapattim29Oktober');

    const workbook = await downloadBy(page, 'Laporan xlsx');
    expect(workbook.name).toMatch(/\.xlsx$/);
    expect(workbook.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const rowsOf = async (sheet: string) => allOf((await openXlsxSheet(workbook.bytes, sheet)).rows);
    expect((await rowsOf('Bukti')).length).toBeGreaterThan(1);
    expect((await rowsOf('Butir'))[1]?.cells).toContainEqual({ kind: 'text', text: reason });
  });

  it('keeps what was chosen when somebody else was quicker', async () => {
    const agency = newAgency();
    const hr = await apiOf({ role: 'hr-admin', agency });
    await hr.post('/v1/merit-assessments', { year: 2026, instrument: INSTRUMENT }, keyed());
    const page = await openConsole({ as: { role: 'hr-admin', agency }, path: '/aspects/2?year=2026' });
    await settled(page);
    await chooseLevel(page, '2.1', 4);
    await page.getByLabel('Alasan', { exact: true }).fill('Rencana sudah terbit');
    const other = { levels: [{ item: '2.1', level: 1, reason: 'Belum ada rencana' }] };
    const path = `/v1/merit-assessments/2026/instruments/${INSTRUMENT}/levels`;
    await hr.post(path, other, keyed('"1"'));
    await press(page, 'Simpan 1 level');
    await page.getByText('Data ini sudah diubah orang lain').waitFor();
    await press(page, 'Muat versi terbaru');
    await page.getByText('Belum ada rencana').waitFor();
    expect(await page.getByLabel('Alasan', { exact: true }).inputValue()).toBe('Rencana sudah terbit');
    await press(page, 'Simpan 1 level');
    await page.getByText('Level tersimpan.').waitFor();
  });

  it('shows staff the levels and lets nobody but HR set them', async () => {
    const page = await openConsole({ as: 'assessor', path: '/aspects/3' });
    await page.getByRole('heading', { name: 'Butir, level dan bukti' }).waitFor();
    await settled(page);
    expect(await page.getByRole('radiogroup').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Catat dokumen …' }).count()).toBe(0);
    const civilServant = await openConsole({
      as: { role: 'asn', nip: '197105101996031002' },
      path: '/aspects',
    });
    expect(await civilServant.locator('h1').textContent()).toBe('Anda tidak berwenang melihat halaman ini');
  });

  it('says which weights are missing in the instrument of 2026, and makes none up', async () => {
    const agency = newAgency();
    const page = await openConsole({
      as: { role: 'hr-admin', agency },
      path: '/aspects?year=2026&instrument=permenpanrb-19-2025',
    });
    await press(page, 'Buka penilaian 2026');
    await page.getByText('Indeks belum dapat dihitung').waitFor();
    expect(await page.getByLabel('Bobot A2 Manajemen talenta').inputValue()).toBe('');
    expect(await page.getByLabel('Bobot A1 Perencanaan kebutuhan dan standardisasi jabatan').count()).toBe(0);
  });

  it('lets HR correct weights that were recorded, until the assessment is fixed', async () => {
    const agency = newAgency();
    const hr = await apiOf({ role: 'hr-admin', agency });
    const weights = { A2: 0.2, A3: 0.15, A4: 0.15, A5: 0.1, A6: 0.1, A7: 0.1 };
    const recorded = { weights, validFrom: '2026-01-01', source: 'Lampiran II' };
    const levels = itemsOf(meritInstrument(RENEWED)).map(({ id }) => ({
      item: id,
      level: 2,
      reason: 'Rapat',
    }));
    const satisfaction = { value: 0.8, source: 'Survei' };
    await hr.post('/v1/merit-assessments', { year: 2026, instrument: RENEWED }, keyed());
    const weightsPath = `/v1/merit-instruments/${RENEWED}/weights`;
    expect((await hr.post(weightsPath, recorded, keyed())).status).toBe(201);
    const path = `/v1/merit-assessments/2026/instruments/${RENEWED}/levels`;
    const set = await hr.post(path, { levels, satisfaction }, keyed('"1"'));
    expect(set.status).toBe(200);

    const page = await openConsole({
      as: { role: 'hr-admin', agency },
      path: `/aspects?year=2026&instrument=${RENEWED}`,
    });
    const form = page.getByRole('region', { name: 'Perbaiki bobot aspek' });
    const others = { A2: '0,1', A3: '0,15', A4: '0,15', A5: '0,1', A6: '0,1', A7: '0,2' };
    for (const [aspect, weight] of Object.entries(others)) {
      await form.getByLabel(new RegExp(`^Bobot ${aspect} `)).fill(weight);
      await page.keyboard.press('Tab');
    }
    await form.getByLabel('Berlaku mulai').fill('2026-02-01');
    await form.getByLabel('Peraturan, lampiran, halaman').fill('Lampiran II, ralat');
    await form.getByRole('button', { name: 'Simpan' }).press('Enter');
    await form.getByText('Tersimpan').waitFor();
    expect((await hr.get(`${weightsPath}/2026-02-01`)).body).toMatchObject({ weights: { A2: 0.1, A7: 0.2 } });
  });

  it.each([
    ['/aspects', 360, 'id', 'dark'],
    ['/aspects', 1440, 'en', 'light'],
    ['/aspects', 1440, 'id', 'dark'],
    ['/aspects/1', 360, 'en', 'light'],
    ['/aspects/6', 1440, 'id', 'light'],
    ['/aspects/8', 1440, 'en', 'dark'],
  ] as const)('%s is accessible and fits %i px in %s, %s', async (path, width, language, theme) => {
    const page = await openConsole({ as: 'hr-admin', path, width, language, theme });
    await page.locator('h2').first().waitFor();
    await settled(page);
    await checkAccessibility(page);
    await expectNoOverflow(page);
  });
});
