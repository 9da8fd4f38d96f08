import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const Standing = z.object({ items: z.array(z.object({ nip: z.string(), box: z.number().nullable() })) });

/** Everybody of both periods of the sample city, with the box in each. */
const readPeriods = async () => {
  const hr = await apiOf({ role: 'hr-admin' });
  const read = async (year: number) =>
    Standing.parse((await hr.get(`/v1/talent-periods/${year}/people?limit=1000`)).body).items;
  const before = new Map((await read(2025)).map(({ nip, box }) => [nip, box]));
  return (await read(2026)).map(({ nip, box: to }) => ({ nip, from: before.get(nip) ?? null, to }));
};

describe('the two talent periods of the sample city', () => {
  const PERIODS = '/nine-box?view=heat&period=2026&compare=2025';

  it('are compared: who went up, down, in, out, and who stayed', async () => {
    const people = await readPeriods();
    const count = (is: (from: number | null, to: number | null) => boolean): number =>
      people.filter(({ from, to }) => is(from, to)).length;
    const page = await openConsole({ as: 'talent-committee', path: PERIODS });
    const turns = page.getByRole('list', { name: 'Perpindahan' }).getByRole('listitem');
    await expect
      .poll(() => turns.allInnerTexts())
      .toEqual(
        [
          [count((from, to) => from !== null && to !== null && to > from), 'Naik'],
          [count((from, to) => from !== null && to !== null && to < from), 'Turun'],
          [count((from, to) => from === null && to !== null), 'Baru terpetakan'],
          [count((from, to) => from !== null && to === null), 'Tidak lagi terpetakan'],
          [count((from, to) => from !== null && to === from), 'Tetap'],
        ].map(([figure, name]) => expect.stringMatching(new RegExp(`^${figure}\\s+${name}$`))),
      );
  });

  it('lead by a click on a trail to who went there, and to the card', async () => {
    const people = await readPeriods();
    const page = await openConsole({ as: 'talent-committee', path: PERIODS });
    await page.locator('.nine-box__trails g text').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('way')).toMatch(/^\d-\d$/);
    const [from, to] = (new URL(page.url()).searchParams.get('way') ?? '').split('-').map(Number);

    const links = page.getByRole('table', { name: 'Yang berpindah' }).getByRole('link');
    const expected = people
      .filter((one) => one.from === from && one.to === to)
      .map(({ nip }) => `/people/${nip}`);
    expect(expected.length).toBeGreaterThan(0);
    const listed = async () => {
      const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
      return addresses.toSorted();
    };
    await expect.poll(listed).toEqual(expected.toSorted());
    await links.first().click();
    await expect.poll(() => expected.includes(new URL(page.url()).pathname)).toBe(true);
  });

  it.each([
    ['id', 'light', 1440],
    ['en', 'dark', 360],
  ] as const)('are accessible and fit: %s, %s, %i px', async (language, theme, width) => {
    const page = await openConsole({ as: 'auditor', path: PERIODS, language, theme, width });
    await page.locator('.nine-box__turns').waitFor();
    await page.locator('summary').click();
    await checkAccessibility(page);
    await expectNoOverflow(page);
  });

  it('open in counts, where trails are drawn, when one is chosen to compare with', async () => {
    const page = await openConsole({ as: 'auditor', path: '/nine-box' });
    await page.getByRole('button', { name: /Bandingkan dengan/ }).click();
    await page.getByRole('option', { name: 'Periode 2025' }).click();
    await page.locator('.nine-box__trails g').first().waitFor();
    expect(new URL(page.url()).search).toBe('?compare=2025&view=heat');
  });
});
