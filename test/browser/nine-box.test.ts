import type { components } from '@kotak9/client';
import { day } from '@kotak9/rules/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type NineBoxScene, nineBoxScene } from './nine-box-rows.ts';
import { lines, showScene } from './show-scene.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const TODAY = day('2026-11-30');
const CROWD = 20_000;

type PeriodEntry = components['schemas']['TalentPeriodEntry'];

const openScene = async (scene: NineBoxScene, search = '', prepare = async (_page: Page) => {}) => {
  const page = await openConsole({ as: 'hr-admin', path: '/people' });
  await showScene(page, scene);
  await prepare(page);
  await page.goto(`/nine-box${search}`);
  await settled(page);
  await page.locator('.nine-box__bar').waitFor();
  return page;
};

const cell = (page: Page, box: number) => page.locator(`.nine-box__cell--${box}`);
const namesIn = (page: Page, box: number) => cell(page, box).locator('.nine-box__chip-name').allInnerTexts();
const found = (page: Page) => page.locator('.nine-box__bar [role="status"]').textContent();

describe('the nine-box of 20,000 people', () => {
  it('draws only who is in sight, whatever is looked at', async () => {
    const page = await openScene(nineBoxScene(CROWD, TODAY));
    expect(await found(page)).toMatch(/^20\.000 dari 20\.000 pegawai/);
    for (const search of ['', '?level=pelaksana', '?unit=dinas-pendidikan']) {
      await page.goto(`/nine-box${search}`);
      await settled(page);
      await page.locator('.nine-box__chip').first().waitFor();
      expect(await page.locator('.nine-box__chip').count()).toBeLessThan(300);
    }
  });

  it('sorts in the table, which holds no more rows than are seen', async () => {
    const page = await openScene(nineBoxScene(CROWD, TODAY), '?view=table');
    const table = page.getByRole('table', { name: 'Pegawai' });
    const firstName = () => table.locator('tbody th[scope=row] a').first().textContent();
    expect(await table.locator('tbody tr').count()).toBeLessThan(60);
    expect(await table.getAttribute('aria-rowcount')).toBe('20001');
    const best = await firstName();

    await page.getByRole('button', { name: 'Urutkan menurut Nama' }).click();
    await expect.poll(firstName).not.toBe(best);
    expect(await page.getByRole('columnheader', { name: 'Nama' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });
});

describe('what is looked at', () => {
  const scene = nineBoxScene(300, TODAY);

  it('stands in the address, narrows every view, and can be cleared', async () => {
    const page = await openScene(scene);
    await page.getByRole('searchbox', { name: 'Nama atau NIP' }).fill('ayomi');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('ayomi');
    const fitting = scene.rows.filter(({ name }) => name.toLowerCase().includes('ayomi'));
    expect(fitting.length).toBeGreaterThan(0);
    await expect.poll(() => found(page)).toContain(`${fitting.length} dari 300`);

    await page.getByText('Pensiun ≤ 24 bulan').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('marks')).toBe('retiring');
    await page.reload();
    await page.locator('.nine-box__bar').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('ayomi');

    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await expect.poll(() => found(page)).toContain('300 dari 300');
    expect(new URL(page.url()).search).toBe('');
  });

  it('is a unit with all below it, chosen from the tree', async () => {
    const page = await openScene(scene);
    const parent = scene.units.find(({ id }) => scene.units.some(({ parentId }) => parentId === id));
    const { id, name } = parent ?? expect.unreachable();
    const within = new Set([
      id,
      ...scene.units.filter(({ parentId }) => parentId === id).map((one) => one.id),
    ]);

    await page.getByRole('button', { name: /^Unit kerja/ }).click();
    const option = page.getByRole('row', { name, exact: true });
    await option.focus();
    await page.keyboard.press('Enter');

    await expect.poll(() => new URL(page.url()).searchParams.get('unit')).toBe(id);
    const fitting = scene.rows.filter(({ unitId }) => within.has(unitId));
    await expect.poll(() => found(page)).toContain(`${fitting.length} dari 300`);
  });

  it('shows what follows for the chosen box', async () => {
    const page = await openScene(scene);
    await cell(page, 9).getByRole('button').click();
    const detail = page.getByRole('region', { name: /^Kotak 9/ }).first();
    await detail.getByText('Beri penghargaan atas kinerja.').waitFor();
    await detail.getByRole('button', { name: 'Lihat dalam tabel' }).click();
    const count = scene.rows.filter(({ box }) => box === 9).length;
    await expect
      .poll(() => page.getByRole('table', { name: 'Pegawai' }).getAttribute('aria-rowcount'))
      .toBe(String(count + 1));
  });

  it('says of the unplaced why, and lists whom', async () => {
    const page = await openScene(scene);
    const lacking = scene.rows.filter(({ missing }) =>
      missing.some(({ input, reason }) => input === 'umpan-balik-360' && reason === 'absent'),
    );
    await page.getByRole('button', { name: /^Umpan balik 360° belum ada/ }).click();
    const list = page.getByRole('list', { name: /^Umpan balik 360° belum ada/ });
    expect(await list.getAttribute('aria-label')).toContain(`${lacking.length} pegawai`);
    await expect.poll(() => list.getByRole('link').count()).toBe(lacking.length);
  });

  it('is compared with a talent period, with trails and movers', async () => {
    const [mover] = scene.rows.filter(({ box }) => box === 9);
    const { nip, name } = mover ?? expect.unreachable();
    const entries = scene.rows.map(
      (row): PeriodEntry => ({
        nip: row.nip,
        unitId: row.unitId,
        status: row.box === null ? 'unplaced' : 'placed',
        box: row.nip === nip ? 5 : row.box,
        performanceScore: null,
        potentialScore: null,
        talentScore: row.talentScore,
        placementVersion: 1,
        inputsVersion: 1,
        ruleSet: 'bkn-411-2025',
        asOf: '2025-12-01',
      }),
    );
    const page = await openScene(scene, '?view=heat&compare=2025', async (one) => {
      await one.route('**/v1/talent-periods*', (route) =>
        route.fulfill(lines([{ year: 2025, people: entries.length }])),
      );
      await one.route('**/v1/talent-periods/2025/people*', (route) => route.fulfill(lines(entries)));
    });
    await page.getByRole('button', { name: '1 Naik' }).waitFor();
    expect(await page.locator('.nine-box__trails g').count()).toBe(1);
    expect(
      await page.getByRole('table', { name: 'Yang berpindah' }).getByRole('link').allInnerTexts(),
    ).toEqual([name]);
    await checkAccessibility(page);

    await page.locator('summary').click();
    await page.getByRole('button', { name: 'Dari kotak 5 ke kotak 9', pressed: false }).waitFor();
  });
});

describe('by keyboard', () => {
  it('goes through a box with arrows and opens the card with Enter', async () => {
    const page = await openScene(nineBoxScene(300, TODAY));
    const list = page.getByRole('list', { name: 'Pegawai di kotak 5' });
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("href")');
    expect(await list.locator('a[tabindex="0"]').count()).toBe(1);

    await cell(page, 5).getByRole('button').focus();
    await page.keyboard.press('Tab');
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('End');
    const count = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
    await expect
      .poll(() => page.evaluate<string>('document.activeElement.closest("li").getAttribute("aria-posinset")'))
      .toBe(String(count));
    const last = await focused();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(last);
  });
});

const People = z.object({
  items: z.array(
    z.object({
      nip: z.string(),
      name: z.string(),
      box: z.number().nullable(),
      objection: z.string().nullable(),
    }),
  ),
});
const Ratings = z.object({
  items: z.array(
    z.object({
      year: z.number(),
      workResult: z.string(),
      behaviour: z.string(),
      rater: z.string().nullable(),
    }),
  ),
});

describe('while the page is open', () => {
  it('moves somebody whose placement changes on the server, and says so', async () => {
    const hr = await apiOf({ role: 'hr-admin' });
    const { items } = People.parse((await hr.get('/v1/nine-box/people')).body);
    // what somebody objects to is frozen
    const { nip, name, box } =
      items.find((person) => person.box === 8 && person.objection === null) ?? expect.unreachable();
    const ratings = `/v1/asn/${nip}/performance`;
    const latest = Ratings.parse((await hr.get(ratings)).body).items.toSorted((a, b) => b.year - a.year)[0];
    const before = latest ?? expect.unreachable();

    const page = await openConsole({ as: 'hr-admin', path: '/nine-box' });
    await page.locator('.nine-box__bar').waitFor();
    await page.getByRole('searchbox', { name: 'Nama atau NIP' }).fill(nip);
    await expect.poll(() => namesIn(page, 8)).toEqual([name]);
    try {
      const worse = { workResult: 'di-bawah-ekspektasi', behaviour: 'di-bawah-ekspektasi' };
      expect((await hr.put(`${ratings}/${before.year}`, { ...before, ...worse })).status).toBe(200);

      const news = page.locator('.nine-box__news [role="status"]');
      await expect.poll(() => news.textContent()).toContain(`${name} pindah dari kotak ${box}`);
      expect(await namesIn(page, 8)).toEqual([]);
      const moved = page.locator('.nine-box__chip[data-moved]');
      expect(await moved.locator('.nine-box__chip-name').allInnerTexts()).toEqual([name]);
    } finally {
      await hr.put(`${ratings}/${before.year}`, before);
    }
  });
});

const Filed = z.object({ id: z.string() });

describe('marks while the page is open', () => {
  it('say that somebody objects, and no longer when the objection has ended', async () => {
    const hr = await apiOf({ role: 'hr-admin' });
    const { items } = People.parse((await hr.get('/v1/nine-box/people')).body);
    const { nip, name } =
      items.findLast(({ box, objection }) => box !== null && objection === null) ?? expect.unreachable();
    const asn = await apiOf({ role: 'asn', nip });
    const page = await openConsole({ as: 'hr-admin', path: `/nine-box?q=${nip}` });
    const chip = page.locator('.nine-box__chip', { hasText: name });
    await chip.waitFor();
    const isMarked = async () => (await chip.filter({ hasText: 'Keberatan' }).count()) === 1;
    expect(await isMarked()).toBe(false);

    const filed = await asn.post(`/v1/asn/${nip}/objections`, {
      kind: 'placement',
      claim: 'misread-input',
      statement: 'Masukan terbaca keliru menurut saya.',
    });
    const { id } = Filed.parse(filed.body);
    await expect.poll(isMarked).toBe(true);
    expect((await asn.post(`/v1/objections/${id}/withdrawal`, {})).status).toBe(200);
    await expect.poll(isMarked).toBe(false);
  });
});

describe('the look of it', () => {
  it.each(['chips', 'heat', 'table'])('is accessible and fits, as %s', async (view) => {
    for (const [language, theme, width] of [
      ['id', 'light', 1440],
      ['en', 'dark', 360],
    ] as const) {
      const page = await openConsole({
        as: 'auditor',
        path: `/nine-box?view=${view}&box=8`,
        language,
        theme,
        width,
      });
      await page.locator('.nine-box__bar').waitFor();
      await checkAccessibility(page);
      await expectNoOverflow(page);
    }
  });
});
