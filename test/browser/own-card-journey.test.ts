import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const People = z.object({ items: z.array(z.object({ nip: z.string(), name: z.string() })) });
const Years = z.object({ items: z.array(z.object({ year: z.number(), workResult: z.string() })) });
const Ruled = z.object({ rulings: z.array(z.object({ ruledBy: z.string().min(1) })) });
const Filed = z.object({ id: z.string() });
const Objections = z.object({ items: z.array(z.unknown()) });

const STATEMENT = 'Hasil kerja 2025 pada e-Kinerja adalah di atas ekspektasi.';
const REASON = 'Sesuai dengan lembar evaluasi e-Kinerja 2025.';

interface Person {
  readonly nip: string;
  readonly name: string;
}

/** Three people who have not objected yet; of the first the performance of 2025 could be better. */
const findPeople = async (): Promise<readonly [Person, Person, Person]> => {
  const hr = await apiOf({ role: 'hr-admin' });
  const people = People.parse((await hr.get('/v1/asn?box=5&limit=50')).body).items;
  const free: Person[] = [];
  for (const person of people) {
    const objections = Objections.parse((await hr.get(`/v1/asn/${person.nip}/objections`)).body).items;
    if (objections.length === 0) free.push(person);
  }
  for (const person of free) {
    const years = Years.parse((await hr.get(`/v1/asn/${person.nip}/performance`)).body).items;
    const [second, third] = free.filter(({ nip }) => nip !== person.nip);
    const isOpen = years.some(({ year, workResult }) => year === 2025 && workResult === 'sesuai-ekspektasi');
    if (isOpen && second !== undefined && third !== undefined) return [person, second, third];
  }
  throw new Error('nobody in box 5 of the sample city can object');
};

const keyed = (etag: string | null = null) => ({
  headers: { 'idempotency-key': crypto.randomUUID(), ...(etag !== null && { 'if-match': etag }) },
});

/** Files an objection without the console. Gives its id. */
const fileBy = async (nip: string, body: object): Promise<string> => {
  const asn = await apiOf({ role: 'asn', nip });
  return Filed.parse((await asn.post(`/v1/asn/${nip}/objections`, body, keyed())).body).id;
};

const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
};

describe('the own card', () => {
  let nip = '';
  let name = '';
  let second = '';
  let third = '';
  beforeAll(async () => {
    const people = await findPeople();
    [{ nip, name }] = people;
    [second, third] = [people[1].nip, people[2].nip];
  });

  it('shows a civil servant everything that is calculated about them', async () => {
    const page = await openConsole({ as: { role: 'asn', nip }, path: '/me' });
    await page.getByRole('heading', { level: 1, name: 'Kartu talenta saya' }).waitFor();
    await page.getByText(name, { exact: true }).waitFor();
    for (const title of [
      'Kotak talenta',
      'Dari mana nilainya',
      'Apa yang dapat memindahkan saya',
      'Kesiapan per jabatan',
      'Kompetensi terhadap standar jabatan',
      'Kinerja menurut tahun',
      'Jejak kotak',
      'Riwayat jabatan',
      'Siapa yang melihat data saya',
    ]) {
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    await page.getByRole('img', { name: /kedudukan: Kotak 5/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh PDF' }).click();
    expect((await download).suggestedFilename()).toBe(`kartu-talenta-${nip}.pdf`);
  });

  it.each([
    ['id', 'light', 360],
    ['id', 'dark', 1440],
    ['en', 'light', 1440],
    ['en', 'dark', 360],
  ] as const)('is accessible and fits: %s, %s, %i px', async (language, theme, width) => {
    const page = await openConsole({ as: { role: 'asn', nip }, path: '/me', language, theme, width });
    await checkAccessibility(page);
    await expectNoOverflow(page);
    await page
      .getByRole('button', { name: language === 'id' ? 'Ajukan keberatan' : 'File an objection' })
      .click();
    await page.getByRole('dialog').waitFor();
    await checkAccessibility(page);
    await expectNoOverflow(page);
  });

  it('objects, and keeps what was typed until it is sent', async () => {
    const page = await openConsole({ as: { role: 'asn', nip }, path: '/me' });
    await page.getByRole('button', { name: 'Ajukan keberatan' }).click();
    await choose(page, 'Apa yang dipersoalkan', 'Kinerja tahunan');
    await page.getByRole('button', { name: 'Kirim keberatan' }).click();
    await page.getByText('Wajib diisi').first().waitFor();
    await choose(page, 'Data yang mana', /^2025/);
    await page.getByText('Saya tahu isi yang benar').click();
    await choose(page, 'Hasil kerja', 'Di atas ekspektasi');
    await choose(page, 'Perilaku kerja', 'Di atas ekspektasi');
    await page.getByLabel('Keberatan Anda').fill(STATEMENT);

    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Ajukan keberatan' }).click();
    expect(await page.getByLabel('Keberatan Anda').inputValue()).toBe(STATEMENT);
    await page.getByLabel('Bukti').fill('SKP 2025, lembar evaluasi 12');
    await page.getByRole('button', { name: 'Kirim keberatan' }).click();

    await page.getByText('Keberatan diajukan').waitFor();
    await page.getByRole('link', { name: 'Kinerja tahunan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Keberatan atas Kinerja tahunan' }).waitFor();
    await page.getByText(STATEMENT).waitFor();
    await checkAccessibility(page);
    expect(await page.getByRole('heading', { name: 'Jawab keberatan' }).count()).toBe(0);
  });

  it('is answered by the committee, by keyboard alone, and changes what was contested', async () => {
    const page = await openConsole({ as: 'talent-committee', path: '/objections' });
    await checkAccessibility(page);
    const row = page.getByRole('row').filter({ hasText: nip }).filter({ hasText: name });
    await row.getByRole('link', { name: 'Kinerja tahunan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jawab keberatan' }).waitFor();
    await settled(page);
    await checkAccessibility(page);

    await page.getByRole('button', { name: 'Pilih Putusan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Dikabulkan', exact: true }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText('Dikabulkan seperti yang diminta ASN.').waitFor();
    await page.getByLabel('Alasan').focus();
    await page.keyboard.type(REASON);
    await page.getByRole('button', { name: 'Tetapkan putusan' }).focus();
    await page.keyboard.press('Enter');

    await page.getByText('Putusan ditetapkan').waitFor();
    await page.getByText('Tim Penilai Kinerja: Dikabulkan').waitFor();
    await page.getByText(/^Kotak (5 menjadi \d|tetap 5)$/).waitFor();
    expect(await page.getByRole('button', { name: 'Tetapkan putusan' }).count()).toBe(0);
    await checkAccessibility(page);
  });

  it('shows the answer and its reason to the person, and not who gave it', async () => {
    const page = await openConsole({ as: { role: 'asn', nip }, path: '/me', width: 360 });
    await page.getByText('Dikabulkan', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Kinerja tahunan' }).click();
    await page.getByText(REASON).waitFor();
    await settled(page);
    await expectNoOverflow(page);
    const committee = await apiOf({ role: 'talent-committee' });
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const { rulings } = Ruled.parse((await committee.get(`/v1/objections/${id}`)).body);
    expect(rulings).toHaveLength(1);
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const { ruledBy } of rulings) expect(shown).not.toContain(ruledBy);
  });

  it('is taken to the next instance after a refusal, and withdrawn', async () => {
    const id = await fileBy(second, { kind: 'placement', claim: 'misread-input', statement: STATEMENT });
    const committee = await apiOf({ role: 'talent-committee' });
    const refusal = { outcome: 'ditolak', reason: 'Data dibaca sebagaimana tercatat.' };
    const { headers } = await committee.get(`/v1/objections/${id}`);
    await committee.post(`/v1/objections/${id}/ruling`, refusal, keyed(headers.get('etag')));

    const page = await openConsole({ as: { role: 'asn', nip: second }, path: `/objections/${id}` });
    await page.getByText(refusal.reason).waitFor();
    await page.getByLabel('Mengapa jawaban tidak diterima').fill('Bukti tidak diperiksa.');
    await checkAccessibility(page);
    await page.getByRole('button', { name: /^Teruskan ke Pejabat yang Berwenang/ }).click();
    await page.getByText('Keberatan diteruskan').waitFor();
    await page.getByText(/^Menunggu jawaban Pejabat yang Berwenang/).waitFor();

    await page.getByRole('button', { name: 'Cabut keberatan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Keberatan berakhir tanpa jawaban').waitFor();
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: 'Cabut keberatan' }).click();
    await page.getByText('Keberatan dicabut').waitFor();
    await page.getByText(/^Selesai pada .*: Dicabut\.$/).waitFor();
  });

  it('keeps what the committee typed when the objection has changed meanwhile', async () => {
    const id = await fileBy(third, {
      kind: 'performance',
      claim: 'wrong-content',
      id: '2025',
      statement: STATEMENT,
    });
    const page = await openConsole({ as: 'talent-committee', path: `/objections/${id}` });
    await choose(page, 'Pilih Putusan', 'Ditolak');
    await page.getByLabel('Alasan').fill(REASON);
    // an attempt on what is frozen is recorded, and makes another version of the objection
    const hr = await apiOf({ role: 'hr-admin' });
    const changed = { year: 2025, workResult: 'di-bawah-ekspektasi', behaviour: 'sesuai-ekspektasi' };
    const attempt = await hr.put(`/v1/asn/${third}/performance/2025`, changed, keyed());
    expect(attempt.status).toBe(409);

    await page.getByRole('button', { name: 'Tetapkan putusan' }).click();
    await page.getByText('Data ini sudah diubah orang lain').waitFor();
    expect(await page.getByLabel('Alasan').inputValue()).toBe(REASON);
    await page.getByRole('button', { name: 'Muat versi terbaru' }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Tetapkan putusan' }).click();
    await page.getByText('Keberatan ditolak; tidak ada data yang berubah.').waitFor();
  });

  it('is nobody else’s, and holds nothing that the committee noted', async () => {
    const page = await openConsole({ as: { role: 'asn', nip }, path: `/people/${second}` });
    await page.getByRole('heading', { name: 'Anda tidak berwenang melihat halaman ini' }).waitFor();
    const asn = await apiOf({ role: 'asn', nip });
    const refused = [
      `/v1/asn/${second}`,
      `/v1/asn/${second}/placement`,
      `/v1/asn/${second}/talent-card.pdf`,
      '/v1/talent-periods',
      '/v1/talent-periods/2026/calibrations',
      '/v1/talent-periods/2026/sessions',
    ];
    const statuses = await Promise.all(refused.map(async (path) => [path, (await asn.get(path)).status]));
    expect(statuses).toEqual(refused.map((path) => [path, 403]));
  });
});
