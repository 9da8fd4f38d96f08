import { describe, expect, it } from 'vitest';
import { openConsole } from './support/open-console.ts';

/** More stops than any of the pages has. */
const STOPS = 80;

/** What has the focus, where the bar at the top hides all of it; empty otherwise. */
const HIDDEN = `(() => {
  const focused = document.activeElement;
  if (focused === document.body || focused.closest('.shell__bar, .shell__side, .shell__skip')) return '';
  const isUnder = focused.getBoundingClientRect().bottom <= document.querySelector('.shell__bar').getBoundingClientRect().bottom;
  return isUnder ? focused.outerHTML.slice(0, 80) : '';
})()`;

describe('what has the focus', () => {
  it.each(['/succession', '/timeline', '/nine-box'])(
    'is never under the bar at the top: %s',
    async (path) => {
      for (const width of [360, 1440]) {
        const page = await openConsole({ as: 'auditor', path, width });
        const hidden = new Set<string>();
        for (const key of ['Tab', 'Shift+Tab']) {
          for (let stop = 0; stop < STOPS; stop += 1) {
            await page.keyboard.press(key);
            hidden.add(await page.evaluate<string>(HIDDEN));
          }
        }
        expect([...hidden]).toEqual(['']);
      }
    },
  );

  it.each([
    ['/nine-box?q=a', 'Hapus saringan', 'INPUT'],
    ['/timeline?bup=1', 'Kembali ke prakiraan', 'BUTTON'],
  ])('has a place after the press that leaves nothing to press: %s, %s', async (path, name, where) => {
    const page = await openConsole({ as: 'auditor', path });
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe(where);
  });
});
