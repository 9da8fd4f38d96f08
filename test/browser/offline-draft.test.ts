import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const People = z.object({ items: z.array(z.object({ nip: z.string() })) });
const Objections = z.object({ items: z.array(z.object({ id: z.string() })) });
const Objection = z.object({ statement: z.string(), evidence: z.array(z.string()) });

const STATEMENT = 'Nilai kinerja 2025 saya belum diperhitungkan dalam kotak ini.';
const EVIDENCE = 'Lembar evaluasi kinerja 2025';
/** What a browser says of a network that is not there, or that a test has cut. */
const CUT = [/^not answered: .* net::ERR_(INTERNET_DISCONNECTED|FAILED)/];
/** What has arrived of somebody, in full. */
const objectionsOf = async (nip: string): Promise<readonly z.infer<typeof Objection>[]> => {
  const hr = await apiOf({ role: 'hr-admin' });
  const { items } = Objections.parse((await hr.get(`/v1/asn/${nip}/objections`)).body);
  const read = async (id: string) => Objection.parse((await hr.get(`/v1/objections/${id}`)).body);
  return Promise.all(items.map(({ id }) => read(id)));
};

/** Some who have not objected to anything. */
const findPeople = async (count: number): Promise<readonly string[]> => {
  const hr = await apiOf({ role: 'hr-admin' });
  const { items } = People.parse((await hr.get('/v1/asn?box=8&limit=20')).body);
  const found: string[] = [];
  for (const { nip } of items) {
    if (found.length < count && (await objectionsOf(nip)).length === 0) found.push(nip);
  }
  if (found.length < count) throw new Error(`fewer than ${count} people in box 8 can object`);
  return found;
};

const openCard = (nip: string): Promise<Page> =>
  openConsole({ as: { role: 'asn', nip }, path: '/me', tolerate: CUT });
const openForm = (page: Page) => page.getByRole('button', { name: 'Ajukan keberatan' }).click();
const send = (page: Page) => page.getByRole('button', { name: 'Kirim keberatan' }).click();
const statement = (page: Page) => page.getByLabel('Keberatan Anda');

describe('what was typed into a form', () => {
  let people: readonly string[] = [];
  beforeAll(async () => {
    people = await findPeople(2);
  });

  it('outlives a connection that is gone and the page itself, and is sent once', async () => {
    const [nip = ''] = people;
    const page = await openCard(nip);
    await openForm(page);
    await statement(page).fill(STATEMENT);

    await page.context().setOffline(true);
    await page.getByLabel('Bukti').fill(EVIDENCE);
    await send(page);
    await page.getByRole('dialog').getByText('Tidak ada sambungan ke layanan').waitFor();
    expect(await statement(page).inputValue()).toBe(STATEMENT);
    expect(await objectionsOf(nip)).toEqual([]);

    await page.context().setOffline(false);
    await page.reload();
    await settled(page);
    await openForm(page);
    await page.getByText('Isian ini dipulihkan').waitFor();
    expect(await statement(page).inputValue()).toBe(STATEMENT);
    expect(await page.getByLabel('Bukti').inputValue()).toBe(EVIDENCE);
    await send(page);
    await page.getByText('Keberatan diajukan').waitFor();
    expect(await objectionsOf(nip)).toEqual([{ statement: STATEMENT, evidence: [EVIDENCE] }]);

    await page.reload();
    await settled(page);
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes(".draft."))')).toEqual(
      [],
    );
  });

  it('is sent once where the answer was lost on its way', async () => {
    const [, nip = ''] = people;
    const page = await openCard(nip);
    let lost = 0;
    await page.route('**/v1/asn/*/objections', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await openForm(page);
    await statement(page).fill(STATEMENT);
    await send(page);
    await page.getByText('Keberatan diajukan').waitFor();
    expect(lost).toBe(1);
    expect(await objectionsOf(nip)).toEqual([{ statement: STATEMENT, evidence: [] }]);
  });

  it('leaves with the person who signs out', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/imports' });
    await page.getByRole('button', { name: /Jenis berkas/ }).click();
    await page.getByRole('option', { name: 'Daftar jabatan' }).click();
    await page.reload();
    await settled(page);
    await page.getByText('Isian ini dipulihkan').waitFor();
    await page.getByRole('button', { name: 'Kosongkan dan mulai lagi' }).click();
    await page.getByText('Isian ini dipulihkan').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /Jenis berkas/ }).click();
    await page.getByRole('option', { name: 'Daftar jabatan' }).click();
    await page.locator('header').getByRole('button').last().click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes(".draft."))')).toEqual(
      [],
    );
  });
});
