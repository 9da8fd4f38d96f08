import { day } from '@kotak9/rules/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type PostsScene, postsScene, showPosts } from './posts-scene.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { tabTo } from './support/tab-to.ts';

const TODAY = day('2026-11-30');
const CITY = postsScene(5_000, TODAY);
const EMPTY = CITY.bench.filter(({ ready }) => ready === 0);
/** With more than a thousand posts right under it. */
const WIDEST = 'dinas-pendidikan.pembinaan-sd';

const openTree = async (
  search = '',
  look: { readonly width?: number; readonly theme?: 'light' | 'dark' } = {},
  scene: PostsScene = CITY,
): Promise<Page> => {
  const page = await openConsole({ as: 'hr-admin', path: '/imports', ...look });
  await showPosts(page, scene);
  await page.goto(`/succession${search}`);
  await settled(page);
  return page;
};

const rows = (page: Page) => page.getByRole('treeitem');
const rowOf = (page: Page, id: string) => page.locator(`[role="treeitem"][data-post="${id}"]`);
const said = (page: Page) => page.locator('.succession__bar [role="status"]').textContent();
const focused = (page: Page) => page.evaluate<string | null>('document.activeElement.dataset.post ?? null');
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('the tree of 5,000 posts', () => {
  it('draws only the rows in sight, and knows how many there are', async () => {
    const page = await openTree(`?post=${WIDEST}`);
    await rowOf(page, WIDEST).locator('[data-turns]').click();
    const staff = CITY.positions.filter(({ superiorId }) => superiorId === WIDEST);
    await expect.poll(() => page.locator(`[aria-setsize="${staff.length}"]`).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Buka semua' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    expect(await rows(page).count()).toBeLessThan(60);
    expect(await said(page)).toBe('5.021 jabatan');
  });

  it('shows only what a pressed figure counts, with the way to it', async () => {
    const page = await openTree();
    await page.getByRole('button', { name: /^Tanpa cadangan/ }).click();
    await expect.poll(() => said(page)).toBe(`${EMPTY.length} dari 5.021 jabatan`);
    expect(asked(page, 'only')).toBe('empty');
    expect(await page.getByRole('button', { name: /^Tanpa cadangan/ }).getAttribute('aria-pressed')).toBe(
      'true',
    );

    await page.getByRole('button', { name: /^Lowong sekarang/ }).click();
    const both = EMPTY.filter(({ positionId }) =>
      CITY.positions.some(({ id, holder }) => id === positionId && holder === null),
    );
    await expect.poll(() => said(page)).toBe(`${both.length} dari 5.021 jabatan`);

    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await expect.poll(() => said(page)).toBe('5.021 jabatan');
    expect(asked(page, 'only')).toBeNull();
    // the pressed button is gone
    await expect.poll(() => focused(page)).toBe('sekda');
  });

  it('goes from a search to the post, past the filter, with the way to it open', async () => {
    const page = await openTree('?only=empty');
    const post = CITY.positions.find(({ superiorId }) => superiorId === WIDEST) ?? expect.unreachable();
    const holder = CITY.people.find(({ nip }) => nip === post.holder) ?? expect.unreachable();
    await tabTo(page, page.getByRole('combobox', { name: 'Cari jabatan atau pemangku' }));
    await page.keyboard.type(holder.nip);
    await page.getByRole('option', { name: holder.name }).waitFor();
    await page.keyboard.press('Enter');

    await expect.poll(() => focused(page)).toBe(post.id);
    expect([asked(page, 'post'), asked(page, 'only')]).toEqual([post.id, null]);
    await expect.poll(() => rowOf(page, post.id).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('navigation', { name: 'Jalan ke jabatan ini' }).getByRole('button').last().click();
    await expect.poll(() => focused(page)).toBe(WIDEST);
  });

  it('comes back to the post that the address names', async () => {
    const page = await openTree(`?post=${WIDEST}`);
    await page.getByRole('heading', { level: 2, name: 'Kepala Bidang Pembinaan SD' }).waitFor();
    await expect.poll(() => rowOf(page, WIDEST).isVisible()).toBe(true);
    expect(await focused(page)).toBeNull();
  });
});

describe('by keyboard', () => {
  it('is one stop, where arrows, ends and letters move', async () => {
    const page = await openTree();
    await tabTo(page, rowOf(page, 'sekda'));
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).not.toBe(first);
    const last = await focused(page);
    expect(await rowOf(page, last ?? '').getAttribute('aria-posinset')).toBe(
      await rowOf(page, last ?? '').getAttribute('aria-setsize'),
    );
    await page.keyboard.press('Home');
    await page.keyboard.type('i');
    await expect.poll(() => focused(page)).toBe('inspektur');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('sekda');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  it('goes from the picture to the list with the post in focus', async () => {
    const page = await openTree(`?post=${WIDEST}&view=picture`);
    await page.getByRole('button', { name: 'Lihat daftar' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(WIDEST);
    await page.getByRole('radio', { name: 'Gambar' }).click();
    await page
      .getByRole('navigation', { name: /^Di atas/ })
      .getByRole('button')
      .first()
      .click();
    await expect
      .poll(() => page.evaluate<string | null>(`document.activeElement.getAttribute('aria-current')`))
      .toBe('true');
  });
});

describe('the look of it', () => {
  it.each(['?only=empty', `?post=${WIDEST}`, `?post=${WIDEST}&view=picture`])(
    'is accessible and fits: %s',
    async (search) => {
      for (const look of [
        { width: 1440, theme: 'light' },
        { width: 360, theme: 'dark' },
      ] as const) {
        const page = await openTree(search, look);
        await page.getByRole('heading', { level: 2, name: 'Pohon jabatan' }).waitFor();
        await checkAccessibility(page);
        await expectNoOverflow(page);
      }
    },
  );

  it('leads on a phone from the tree to what was chosen', async () => {
    const page = await openTree('', { width: 360 });
    await rowOf(page, 'sekda').click();
    await page.getByRole('link', { name: 'Lihat rincian: Sekretaris Daerah' }).click();
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('chosen');
  });
});
