import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DRAFTER } from './policy-drafts.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { openConsole } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

const Mover = z.looseObject({ nip: z.string(), after: z.looseObject({ box: z.number().nullable() }) });
const Replay = z.looseObject({
  id: z.string(),
  state: z.string(),
  movers: z.object({ items: z.array(Mover), next: z.string().nullable() }),
});

/** A replay of the sample city, finished. */
const replayOf = async (policy: string) => {
  const api = await apiOf(DRAFTER);
  const started = Replay.parse((await api.post(`/v1/policies/${policy}/replay`, {})).body);
  const read = async () => Replay.parse((await api.get(`/v1/replays/${started.id}`)).body);
  await expect.poll(async () => (await read()).state).toBe('finished');
  return read();
};

describe('who moves under a policy', () => {
  it('is read to the last page, drawn as far as it is looked at, and found by box', async () => {
    const replay = await replayOf('kemenkeu-type');
    const [mover] = replay.movers.items;
    if (mover === undefined) return expect.unreachable('nobody moves');
    // as many as an agency may have that the sample city has not
    const many = Array.from({ length: 1500 }, (_, at) => ({
      ...mover,
      nip: `19700101199503${String(at).padStart(4, '0')}`,
      ...(at % 300 === 299 && { after: { ...mover.after, box: null } }),
    }));
    const page = await openConsole({ as: DRAFTER, path: '/policies' });
    const asked: (string | null)[] = [];
    await page.route(`**/v1/replays/${replay.id}?*`, async (route) => {
      const cursor = new URL(route.request().url()).searchParams.get('cursor');
      const limit = Number(new URL(route.request().url()).searchParams.get('limit'));
      if (limit > 1) asked.push(cursor);
      const from = Number(cursor ?? 0);
      const items = many.slice(from, from + limit);
      const next = from + limit < many.length ? String(from + limit) : null;
      await route.fulfill({ json: { ...replay, movers: { items, next } } });
    });
    await page.goto(`/policies/kemenkeu-type?replay=${replay.id}`);
    await page.getByText('1.500 orang', { exact: true }).waitFor();
    expect(asked).toEqual([null, '1000']);

    const table = page.getByRole('table', { name: 'Siapa yang bergeser' });
    expect(await table.getAttribute('aria-rowcount')).toBe('1501');
    expect(await table.getByRole('rowheader').count()).toBeLessThan(100);
    await checkAccessibility(page);
    await page.getByRole('group', { name: 'Siapa yang bergeser' }).focus();
    await page.keyboard.press('End');
    await table.getByRole('rowheader', { name: '197001011995031499' }).waitFor();

    await page.getByRole('button', { name: /Ke$/ }).press('Enter');
    await page.getByRole('option', { name: 'Belum ditempatkan' }).press('Enter');
    await page.getByText('5 dari 1.500 orang').waitFor();
    expect(await table.getByRole('rowheader').count()).toBe(5);
    expect(new URL(page.url()).searchParams.get('to')).toBe('none');
  });
});
