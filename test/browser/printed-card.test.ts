import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { openConsole } from './support/open-console.ts';
import { apiOf, tokenFor } from './support/shared-stack.ts';

const People = z.object({ items: z.array(z.object({ nip: z.string(), name: z.string() })) });
const Missing = z.object({ missing: z.array(z.unknown()) });
const Goals = z.object({ goals: z.array(z.unknown()) });
const Posts = z.object({ items: z.array(z.object({ missing: z.array(z.unknown()) })) });
const Own = z.object({ items: z.array(z.unknown()) });

interface Person {
  readonly nip: string;
  readonly name: string;
}

const POINT = 96 / 72;

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

/** The people whose cards have most to say, of each part that may be long. */
const findFullest = async (): Promise<readonly [Person, ...Person[]]> => {
  const hr = await apiOf({ role: 'hr-admin' });
  const people = People.parse((await hr.get('/v1/asn?limit=60')).body).items;
  const measured: (readonly [Person, readonly number[]])[] = [];
  for (const person of people) {
    const of = async (part: string) => (await hr.get(`/v1/asn/${person.nip}/${part}`)).body;
    measured.push([
      person,
      [
        lengthOf(Missing.parse(await of('placement')).missing),
        lengthOf(Goals.parse(await of('moves')).goals),
        lengthOf(Posts.parse(await of('opportunities?limit=3')).items.map(({ missing }) => missing)),
        Own.parse(await of('career')).items.length,
      ],
    ]);
  }
  const fullest = new Set(
    [0, 1, 2, 3].flatMap((part) =>
      measured
        .toSorted(([, a], [, b]) => (b[part] ?? 0) - (a[part] ?? 0))
        .slice(0, 1)
        .map(([person]) => person),
    ),
  );
  const [first, ...others] = fullest;
  if (first === undefined) throw new Error('nobody in the sample city');
  return [first, ...others];
};

/** Every page of a PDF is an object of that type. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

const print = async (page: Page): Promise<Buffer> =>
  page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false });

/** The same card as the API writes it. */
const pdfOf = async (nip: string): Promise<Buffer> => {
  const response = await fetch(`${inject('stackUrl')}/v1/asn/${nip}/talent-card.pdf`, {
    headers: { authorization: `Bearer ${await tokenFor({ role: 'hr-admin' })}` },
  });
  return Buffer.from(await response.arrayBuffer());
};

interface Look {
  readonly smallest: number;
  readonly letters: string;
  readonly scheme: string;
  readonly buttons: number;
}

/** What is seen on paper: the smallest letters (outside of the drawing), their colour, the theme, what can be pressed. */
const LOOK = `(() => {
  const paper = document.querySelector('.paper');
  const said = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  const sizes = [...paper.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && element.closest('svg') === null && said(element))
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  return {
    smallest: Math.min(...sizes),
    letters: getComputedStyle(paper).color,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    buttons: [...document.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
  };
})()`;

describe('the printed card', () => {
  let people: Awaited<ReturnType<typeof findFullest>>;
  beforeAll(async () => {
    people = await findFullest();
  });

  it.each([
    ['id', 'light'],
    ['en', 'dark'],
  ] as const)('is one page of A4 for whoever has most to say: %s', async (language, theme) => {
    for (const { nip } of people) {
      const page = await openConsole({ as: 'hr-admin', path: `/people/${nip}`, language, theme });
      await page.getByRole('heading', { level: 2 }).nth(10).waitFor();
      expect(pagesOf(await print(page)), nip).toBe(1);
    }
  });

  it('is one page as the PDF of the API too', async () => {
    for (const { nip } of people) expect(pagesOf(await pdfOf(nip)), nip).toBe(1);
  });

  it('is legible, light in the dark theme, and says what is not on it', async () => {
    const [{ nip, name }] = people;
    const page = await openConsole({ as: { role: 'asn', nip }, path: '/me', theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.paper');
    await paper.getByText(name, { exact: true }).waitFor();
    for (const title of [
      'Data diri',
      'Kotak talenta',
      'Dari mana nilainya',
      'Kompetensi terhadap standar jabatan',
      'Kinerja menurut tahun',
      'Jejak kotak',
      'Riwayat jabatan',
      'Kesiapan per jabatan',
      'Apa yang dapat memindahkan saya',
    ]) {
      await paper.getByRole('heading', { name: title }).waitFor();
    }
    await paper.getByText(/^Dasar hukum: .* menurut aturan /).waitFor();
    await paper.getByText(new RegExp(`^Dicetak .* oleh ${nip}, ASN`)).waitFor();
    await paper
      .getByText(/^… dan \d+ lagi, lihat aplikasi/)
      .first()
      .waitFor();
    const { smallest, ...look } = await page.evaluate<Look>(LOOK);
    expect(smallest).toBeGreaterThanOrEqual(8 * POINT - 0.01);
    expect(look).toEqual({ letters: 'rgb(0, 0, 0)', scheme: 'light', buttons: 0 });
  });

  it('leaves the screen as it was', async () => {
    const [{ nip }] = people;
    const page = await openConsole({ as: 'auditor', path: `/people/${nip}` });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.paper').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cetak' }).waitFor();
  });
});
