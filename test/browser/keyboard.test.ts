import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventually } from '../support/api.ts';
import { ADMINISTRATORS, recordSmallCity, SUPERVISORS } from '../support/small-city.ts';
import { openConsole } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';
import { pressOn, tabTo } from './support/tab-to.ts';

/** A city of its own: what is published and decided here, no other test sees. */
const agency = `kota-${randomUUID().slice(0, 8)}`;
const VACANCY = 'vac-kepala-dinas-1';
const LIST = 'lst-kepala-dinas-1';
const [FIRST] = ADMINISTRATORS;
const [SUPERVISOR] = SUPERVISORS;
const as = (role: string) => ({ role, agency });
const List = z.object({ shortlist: z.array(z.string()) });

const open = (options: Parameters<typeof openConsole>[0]): Promise<Page> =>
  openConsole({ tolerate: [/forecast/], ...options });

/** Chooses by the first letters of an option, as the keyboard does. */
const chooseByTyping = async (page: Page, field: RegExp, letters: string): Promise<void> => {
  await pressOn(page, page.getByRole('button', { name: field }));
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
};

beforeAll(async () => {
  const hr = await apiOf(as('hr-admin'));
  await recordSmallCity(hr, 2026);
  await hr.post('/v1/vacancies', {
    positionId: 'kepala-dinas',
    cause: 'pensiun',
    effectiveDate: '2026-10-01',
  });
  const drafted = await eventually(
    () => hr.get(`/v1/vacancies/${VACANCY}/succession-list`),
    ({ body }) => List.safeParse(body).data?.shortlist.length === 3,
  );
  expect(List.parse(drafted.body).shortlist).toHaveLength(3);
});

describe('by keyboard alone', () => {
  it('HR sends a file and has its rows checked', async () => {
    const page = await open({ as: as('hr-admin'), path: '/imports' });
    await chooseByTyping(page, /Jenis berkas/, 'Penilaian kinerja');
    const chooser = page.waitForEvent('filechooser');
    await pressOn(page, page.getByRole('button', { name: 'Pilih berkas' }));
    const rows = ['NIP,TAHUN,HASIL KERJA,PERILAKU KERJA', `${FIRST},2023,Baik sekali,Sesuai Ekspektasi`];
    await (await chooser).setFiles({
      name: 'kinerja.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${rows.join('\n')}\n`),
    });
    await pressOn(page, page.getByRole('button', { name: 'Kirim dan periksa' }));
    await page.getByText('Selesai diperiksa').waitFor();
  });

  it('a civil servant objects', async () => {
    const page = await open({ as: { role: 'asn', agency, nip: SUPERVISOR }, path: '/me' });
    await pressOn(page, page.getByRole('button', { name: 'Ajukan keberatan' }));
    await page.getByRole('dialog').waitFor();
    await chooseByTyping(page, /Apa yang dipersoalkan/, 'Kinerja');
    await chooseByTyping(page, /Data yang mana/, '2025');
    await tabTo(page, page.getByLabel('Keberatan Anda'));
    await page.keyboard.type('Hasil kerja 2025 pada e-Kinerja lain dari yang tercatat.');
    await pressOn(page, page.getByRole('button', { name: 'Kirim keberatan' }));
    await page.getByText('Keberatan diajukan').waitFor();
  });

  it('the committee publishes a list', async () => {
    const page = await open({ as: as('talent-committee'), path: `/succession/${VACANCY}` });
    await pressOn(page, page.getByRole('button', { name: 'Tetapkan daftar' }));
    await tabTo(page, page.getByRole('dialog').getByLabel('Nomor berita acara'));
    await page.keyboard.type('BA-2/2026');
    await pressOn(page, page.getByRole('button', { name: 'Tetapkan dan bekukan' }));
    await page.getByText('Ditetapkan dan dibekukan').waitFor();
  });

  it('an overseer checks the proof of a decision', async () => {
    const mayor = await apiOf(as('appointing-official'));
    const decision = { nip: FIRST, decreeNumber: '821.22/3/2026' };
    expect((await mayor.post(`/v1/succession-lists/${LIST}/decision`, decision)).status).toBe(201);
    const page = await open({ as: as('auditor'), path: '/overseer' });
    await pressOn(page, page.getByRole('button', { name: /Periksa/ }));
    await page.getByRole('dialog').getByText(/^Utuh/).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});
