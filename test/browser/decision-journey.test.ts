import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventually } from '../support/api.ts';
import { ADMINISTRATORS, HEAD, recordSmallCity } from '../support/small-city.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';
import { tabTo } from './support/tab-to.ts';

/** A city of its own: what is published and decided here, no other test sees. */
const agency = `kota-${randomUUID().slice(0, 8)}`;
const VACANCY = 'vac-kepala-dinas-1';
const LIST = 'lst-kepala-dinas-1';
const DECISION = `/succession/${VACANCY}/decision`;
const [FIRST, SECOND, , FOURTH] = ADMINISTRATORS;
const REASON = 'Memimpin program prioritas kota selama empat tahun.';

const as = (role: string) => ({ role, agency });
const List = z.object({ shortlist: z.array(z.string()) });
const Created = z.object({ id: z.string() });
const Refusals = z.object({ items: z.array(z.looseObject({})) });

const open = (options: Parameters<typeof openConsole>[0]): Promise<Page> =>
  openConsole({ tolerate: [/forecast/], ...options });

beforeAll(async () => {
  const hr = await apiOf(as('hr-admin'));
  await recordSmallCity(hr, 2026);
  // opened by hand where no event has opened it yet
  await hr.post('/v1/vacancies', {
    positionId: 'kepala-dinas',
    cause: 'pensiun',
    effectiveDate: '2026-10-01',
  });
  const isReady = (body: unknown): boolean => {
    const list = List.safeParse(body);
    return list.success && list.data.shortlist.join() === ADMINISTRATORS.slice(0, 3).join();
  };
  const drafted = await eventually(
    () => hr.get(`/v1/vacancies/${VACANCY}/succession-list`),
    ({ body }) => isReady(body),
  );
  expect(isReady(drafted.body)).toBe(true);
});

describe('from a vacancy to a decision', () => {
  it('leads from the tree of posts to the vacancy', async () => {
    const page = await open({ as: as('talent-committee'), path: '/succession' });
    await page.getByRole('combobox', { name: 'Cari jabatan' }).fill('kepala-dinas');
    await page
      .getByRole('search')
      .getByRole('option', { name: /kepala-dinas/ })
      .click();
    await page.getByRole('link', { name: 'Buka lowongan' }).click();
    await page.getByRole('heading', { level: 2, name: 'Pemeriksaan syarat' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/succession/${VACANCY}`);
  });

  it('draws the chain of posts anew for whoever is supposed at a step', async () => {
    const page = await open({ as: as('hr-admin'), path: `/succession/${VACANCY}/cascade` });
    const steps = page.getByRole('list', { name: 'Langkah demi langkah' }).getByRole('listitem');
    const [first, second] = [steps.nth(0), steps.nth(1)];
    await second.getByRole('heading', { name: 'kabid-0' }).waitFor();
    const leaver = first.locator(`a[href="/people/${HEAD}"]`);
    expect(await leaver.textContent()).not.toContain(HEAD);

    await first.getByRole('button', { name: 'Andaikan orang lain' }).click();
    await first.getByRole('button', { name: 'Orang lain untuk kepala-dinas' }).click();
    await page.getByRole('option').first().click();
    await second.getByRole('heading', { name: 'kabid-1' }).waitFor();
    await first.getByText('pilihan Anda').waitFor();
    expect(await second.locator(`a[href="/people/${SECOND}"]`).count()).toBe(1);
    expect(new URL(page.url()).searchParams.getAll('choice')).toEqual([`kepala-dinas:${SECOND}`]);

    await page.getByRole('button', { name: 'Kembali ke peringkat 1 semua' }).click();
    await second.getByRole('heading', { name: 'kabid-0' }).waitFor();
    expect(await first.locator(`a[href="/people/${FIRST}"]`).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows the mayor no name before the committee has published', async () => {
    const page = await open({ as: as('appointing-official'), path: DECISION });
    await page.getByText('Belum ada yang dapat diputuskan').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.content()).not.toContain(SECOND);
  });

  it('tells the mayor by name who leaves the post', async () => {
    const page = await open({ as: as('appointing-official'), path: `/succession/${VACANCY}` });
    const about = page.getByRole('region', { name: 'Tentang lowongan ini' });
    await about.getByText('Yosina Wanggai').waitFor();
    expect(await about.textContent()).not.toContain(HEAD);
  });

  it('lets the committee compare, and publish after saying what that freezes', async () => {
    const page = await open({ as: as('talent-committee'), path: `/succession/${VACANCY}` });
    const table = page.getByRole('region', { name: 'Calon berdampingan' });
    await table.getByRole('columnheader', { name: SECOND }).waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(4);
    await page.getByRole('button', { name: 'Tambahkan calon' }).click();
    await page.getByRole('option').first().click();
    await table.getByRole('columnheader', { name: FOURTH }).waitFor();

    await page.getByRole('button', { name: 'Tetapkan daftar' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toMatch(/membekukan.*[0-9a-f]{64}/s);
    await checkAccessibility(page);
    await dialog.getByLabel('Nomor berita acara').fill('BA-1/2026');
    await dialog.getByRole('button', { name: 'Tetapkan dan bekukan' }).click();
    await page.getByText('Ditetapkan dan dibekukan').waitFor();
    await page.getByRole('status').filter({ hasText: 'PPK sekarang dapat memilih' }).waitFor();
    await page.getByText('BA-1/2026').waitFor();
  });

  it('keeps what the mayor typed over a reload', async () => {
    const page = await open({ as: as('appointing-official'), path: DECISION });
    await page.getByLabel('Nomor SK pengangkatan').fill('821.22/7/2026');
    await page.reload();
    await page.getByRole('button', { name: 'Kosongkan dan mulai lagi' }).waitFor();
    expect(await page.getByLabel('Nomor SK pengangkatan').inputValue()).toBe('821.22/7/2026');
  });

  it('asks the mayor for an approval on a day within an election freeze, and names the recorded one', async () => {
    const hr = await apiOf(as('hr-admin'));
    const election = 'Pemilihan wali kota 2027';
    const freeze = { election, candidatesFixedOn: '2027-09-01', until: '2027-12-31' };
    const recorded = await hr.post('/v1/election-freezes', freeze);
    const page = await open({ as: as('appointing-official'), path: DECISION });
    const approval = page.getByLabel('Nomor persetujuan Menteri Dalam Negeri');
    const day = page.getByLabel('TMT jabatan');
    await day.waitFor();
    expect(await approval.count()).toBe(0);

    await day.fill('2027-03-15');
    await approval.waitFor();
    await page.getByText('Dari 1 Mar 2027 sampai 31 Des 2027').waitFor();
    await page.getByText('Belum ada persetujuan yang tercatat').waitFor();
    await page.getByRole('button', { name: 'Periksa sebelum diputuskan' }).click();
    await page.getByText('tanpa itu keputusan ditolak').waitFor();

    const { id } = Created.parse(recorded.body);
    const letter = { number: '100.2.2.6/1/OTDA', date: '2026-11-20', positionIds: ['kepala-dinas'] };
    await hr.post(`/v1/election-freezes/${id}/approvals`, letter);
    await page.reload();
    await page.getByText('Tercatat untuk jabatan ini: 100.2.2.6/1/OTDA').waitFor();
    await day.fill('2026-12-15');
    await approval.waitFor({ state: 'detached' });
  });

  it('lets the committee take the list back: nothing waits for the mayor then, and no name is seen', async () => {
    const home = await open({ as: as('appointing-official') });
    const asked: string[] = [];
    home.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await home.reload();
    await home.getByRole('link', { name: 'Lihat tiga nama' }).waitFor();
    await settled(home);
    expect(asked.filter((path) => path.startsWith('/v1/vacancies'))).toEqual(['/v1/vacancies']);

    const page = await open({ as: as('talent-committee'), path: `/succession/${VACANCY}` });
    await page.getByRole('button', { name: 'Tarik daftar' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Tarik daftar' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Alasan penarikan').fill('Standar kompetensi jabatan diperbarui');
    await checkAccessibility(page);
    await confirm.click();
    await page.getByRole('status').filter({ hasText: 'Daftar kembali menjadi konsep' }).waitFor();
    await page.getByText('Konsep: masih disusun ulang').waitFor();

    await home.reload();
    await home.getByText('Tidak ada daftar yang menunggu keputusan').waitFor();
    await home.goto(DECISION);
    await home.getByText('Belum ada yang dapat diputuskan').waitFor();
    expect(await home.getByRole('radio').count()).toBe(0);
    expect(await home.content()).not.toContain(SECOND);

    const committee = await apiOf(as('talent-committee'));
    const again = await committee.post(`/v1/succession-lists/${LIST}/publication`, {});
    expect(again).toMatchObject({ status: 201, body: { status: 'published' } });
  });

  it('offers three names and nobody else; whoever goes around the page is refused, and that is recorded', async () => {
    const page = await open({ as: as('appointing-official'), path: DECISION });
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('radio').count()).toBe(3);
    expect(await page.content()).not.toContain(FOURTH);

    const mayor = await apiOf(as('appointing-official'));
    const around = await mayor.post(`/v1/succession-lists/${LIST}/decision`, {
      nip: FOURTH,
      decreeNumber: '821.22/8/2026',
    });
    expect(around).toMatchObject({ status: 422, body: { code: 'appointment/not-among-three' } });
    const auditor = await apiOf(as('auditor'));
    const recorded = await eventually(
      () => auditor.get('/v1/refusals?code=appointment/not-among-three'),
      ({ body }) => Refusals.safeParse(body).data?.items.length === 1,
    );
    expect(Refusals.parse(recorded.body).items).toHaveLength(1);
  });

  it('asks for a reason below rank 1, explains a conflict, and decides, all by keyboard', async () => {
    const page = await open({ as: as('appointing-official'), path: DECISION });
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByLabel('Nomor SK pengangkatan'));
    await page.keyboard.type('821.22/9/2026');
    const review = page.getByRole('button', { name: 'Periksa sebelum diputuskan' });
    await tabTo(page, review);
    await page.keyboard.press('Enter');
    await page.getByText('Tulis alasan, paling sedikit 10 huruf.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    // somebody tries another name meanwhile: the vacancy has another version from then on
    const mayor = await apiOf(as('appointing-official'));
    await mayor.post(`/v1/succession-lists/${LIST}/decision`, { nip: FOURTH, decreeNumber: '8/2026' });

    await page.getByLabel('Alasan tidak memilih peringkat 1').focus();
    await page.keyboard.type(REASON);
    await tabTo(page, review);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const sealed = await dialog.textContent();
    for (const said of [SECOND, 'Peringkat 2', '821.22/9/2026', REASON, LIST]) expect(sealed).toContain(said);
    expect(sealed).toMatch(/[0-9a-f]{64}/);
    await checkAccessibility(page);

    const decide = dialog.getByRole('button', { name: 'Putuskan' });
    await tabTo(page, decide);
    await page.keyboard.press('Enter');
    await dialog.getByText('Isian Anda tetap ada').waitFor();
    await tabTo(page, decide);
    await page.keyboard.press('Enter');
    await page.getByText('Diputuskan dan disegel').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.getByText('Yang terjadi sesudah ini').waitFor();
    const drafts = 'Object.keys(localStorage).filter((key) => key.includes("decision"))';
    expect(await page.evaluate(drafts)).toEqual([]);
  });

  it.each(['hr-admin', 'auditor'])('shows %s the decision with rank and reason', async (role) => {
    const page = await open({ as: as(role), path: `/succession/${VACANCY}` });
    const decision = page.getByRole('region', { name: 'Keputusan' });
    await decision.waitFor();
    const said = await decision.textContent();
    for (const part of ['Peringkat 2', '821.22/9/2026', REASON]) expect(said).toContain(part);
    expect(await page.getByRole('button', { name: 'Tarik daftar' }).count()).toBe(0);
  });
});

describe('who may not', () => {
  it.each([
    ['hr-admin', DECISION],
    ['talent-committee', DECISION],
    ['appointing-official', `/succession/${VACANCY}/cascade`],
    ['assessor', '/succession'],
  ])('%s is told so at %s', async (role, path) => {
    const page = await open({ as: as(role), path });
    await page.getByRole('heading', { name: 'Anda tidak berwenang melihat halaman ini' }).waitFor();
  });
});

describe('the pages of succession', () => {
  it.each([
    ['talent-committee', '/succession'],
    ['talent-committee', '/succession?post=kepala-dinas&view=picture'],
    ['talent-committee', `/succession/${VACANCY}`],
    ['hr-admin', `/succession/${VACANCY}/cascade`],
    ['appointing-official', '/succession'],
    ['appointing-official', DECISION],
  ])('are accessible and fit every screen: %s, %s', async (role, path) => {
    for (const width of [360, 1440]) {
      const theme = width === 360 ? 'dark' : 'light';
      for (const language of ['id', 'en'] as const) {
        const page = await open({ as: as(role), path, width, theme, language });
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await checkAccessibility(page);
        await expectNoOverflow(page);
      }
    }
  });

  it('goes through the tree by keyboard', async () => {
    const page = await open({ as: as('hr-admin'), path: '/succession' });
    const first = page.getByRole('treeitem', { name: 'kepala-dinas' });
    await tabTo(page, first);
    await page.keyboard.press('ArrowLeft');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'kabid-0' }).waitFor();
    expect(new URL(page.url()).searchParams.get('post')).toBe('kabid-0');
  });
});
