import { describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { type Answer, eventually } from '../support/api.ts';
import { asn, postAll, unit } from '../support/people.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';
import { spoilPerson } from './support/spoil-person.ts';

const PATH = '/system';
const NIP = '199009132015211014';
const WORKER = 'recalculate-placement';
/** Workers that read a person whole when a record is created. */
const FAILING = [WORKER, 'derive-deadlines'];
const Queues = z.object({ items: z.array(z.object({ name: z.string(), failed: z.number() })) });

/** Whether each of the workers that fail has as many dead letters. */
const haveFailed =
  (count: number) =>
  ({ body }: Answer): boolean =>
    Queues.parse(body)
      .items.filter(({ name }) => FAILING.includes(name))
      .every(({ failed }) => failed === count);

describe.skipIf(inject('store') === null)('dead letters in the console', () => {
  it('are found, put back and seen to be worked off, by keyboard alone', async () => {
    const hr = await apiOf({ role: 'hr-admin' });
    const spoilt = await spoilPerson(NIP);
    await postAll(hr, [unit('dinas-uji'), asn({ nip: NIP, unitId: 'dinas-uji', positionId: null })]);
    const queues = () => hr.get('/v1/operations/queues');
    expect(haveFailed(1)(await eventually(queues, haveFailed(1)))).toBe(true);

    const page = await openConsole({ as: 'hr-admin', path: PATH });
    const verdict = page.getByRole('status').filter({ hasText: 'Perlu perhatian' });
    expect(await verdict.textContent()).toContain('1 pesan gagal pada Pemetaan talenta');
    await page.getByRole('button', { name: 'Lihat pesan gagal: Pemetaan talenta' }).focus();
    await page.keyboard.press('Enter');
    const letters = page.getByRole('region', { name: 'Pesan gagal: Pemetaan talenta' }).first();
    await letters.getByText(`asn/${NIP}`).waitFor();
    expect(new URL(page.url()).searchParams.get('worker')).toBe(WORKER);
    expect(await letters.textContent()).not.toContain('Wanggai');
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await checkAccessibility(page);
    }

    await spoilt.mend();
    await letters.getByRole('button', { name: 'Kembalikan ke antrean' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kembalikan 1 pesan ke antrean?' });
    await dialog.waitFor();
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Kembalikan ke antrean' }).focus();
    await page.keyboard.press('Enter');
    await letters.getByText('1 pesan dikembalikan ke antrean').waitFor();
    await letters.getByText('Antrean sudah kosong dan tidak ada yang gagal lagi.').waitFor();
    await letters.getByText('Tidak ada pesan gagal').waitFor();
    expect((await hr.get(`/v1/asn/${NIP}/placement`)).status).toBe(200);

    await letters.getByRole('button', { name: 'Tutup' }).focus();
    await page.keyboard.press('Enter');
    await letters.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
    for (const worker of FAILING) await hr.post(`/v1/operations/queues/${worker}/redrive`, {});
    expect(haveFailed(0)(await eventually(queues, haveFailed(0)))).toBe(true);
  });
});

describe('the page of system health', () => {
  it('shows what the schedules did, and lets the auditor look only', async () => {
    const page = await openConsole({ as: 'auditor', path: `${PATH}?worker=${WORKER}` });
    const runs = page.getByRole('table', { name: 'Jalan terakhir: Pemeriksaan harian' });
    expect(await runs.getByRole('row').count()).toBeGreaterThan(1);
    expect(await runs.textContent()).toContain('Berhasil');
    expect(await page.getByText('Setiap hari pukul 01.00 (WIT)').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Kembalikan ke antrean' }).count()).toBe(0);
  });

  it('keeps what it knows when the connection breaks, says so, and reads anew', async () => {
    const page = await openConsole({ as: 'hr-admin', path: PATH, tolerate: [/^not answered/] });
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await page.getByRole('status').getByText('Tidak ada sambungan').waitFor();
    expect(await page.getByRole('heading', { name: 'Pemetaan talenta' }).isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Tidak ada sambungan').waitFor({ state: 'detached' });
  });

  it('is not for a civil servant', async () => {
    const page = await openConsole({ as: { role: 'asn', nip: NIP }, path: PATH });
    expect(await page.getByText('Pengelola kepegawaian (BKPP)').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Pekerja', exact: true }).count()).toBe(0);
  });

  it.each([360, 1440])('is accessible and fits %i px, in both languages and themes', async (width) => {
    for (const [theme, language] of [
      ['light', 'id'],
      ['dark', 'en'],
      ['light', 'en'],
      ['dark', 'id'],
    ] as const) {
      const page = await openConsole({
        as: 'hr-admin',
        path: `${PATH}?worker=${WORKER}`,
        theme,
        language,
        width,
      });
      await settled(page);
      await checkAccessibility(page);
      await expectNoOverflow(page);
    }
  });
});
