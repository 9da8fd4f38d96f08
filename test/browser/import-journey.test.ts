import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWorkbook } from '../../functions/test-workbook.ts';
import { excellence, postAll } from '../support/people.ts';
import { checkAccessibility } from './support/check-accessibility.ts';
import { expectNoOverflow } from './support/expect-no-overflow.ts';
import { openConsole, settled } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

/** A stack that is used for several runs has the people and files of the earlier ones. */
const RUN = 100 + Math.floor(Math.random() * 900);
const UNIT = { id: `uji-impor-${RUN}`, name: `Unit Uji Impor ${RUN}` };
const POST = { id: `kepala-uji-impor-${RUN}`, title: 'Kepala Bidang Uji Impor' };
const YOSINA = { nip: `198501152010012${RUN}`, name: `Yosina Wanggai ${RUN}` };
const RATINGS = `kinerja-${RUN}.xlsx`;
const STRANGER = `199003202015032${RUN}`;
const SIASN = [
  'NIP BARU',
  'NAMA',
  'JENIS PEGAWAI NAMA',
  'GOL AKHIR NAMA',
  'TMT GOLONGAN',
  'UNOR NAMA',
  'JABATAN NAMA',
  'TMT JABATAN',
] as const;
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const sheet = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => ({ number: at + 1, cells: cells.map(text) }));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotak9-browser-'));
  const hr = await apiOf({ role: 'hr-admin' });
  await postAll(hr, [
    ['/v1/units', { ...UNIT, parentId: null }],
    [
      '/v1/positions',
      { ...POST, unitId: UNIT.id, tier: 'administrator', eselon: 'III.b', field: 'pendidikan' },
    ],
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A workbook of a few rows, as HR has it on the desk. */
const workbook = async (name: string, rows: readonly (readonly string[])[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, await testWorkbook([{ name: 'Data', rows: sheet(rows) }]));
  return path;
};

/** Sends a file from the list of imports, and waits on its own page for the verdicts. */
const check = async (page: Page, kind: string, path: string): Promise<void> => {
  await page.getByRole('link', { name: 'Impor data' }).click();
  await page.getByRole('button', { name: /Jenis berkas/ }).click();
  await page.getByRole('option', { name: kind }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Kirim dan periksa' }).click();
  await page.waitForURL(/\/imports\/imp-/);
  await page.getByText('Selesai diperiksa').waitFor();
};
const commit = async (page: Page, rows: number): Promise<void> => {
  await page.getByRole('button', { name: `Tulis ${rows} baris` }).click();
  await page.getByText(`${rows} baris ditulis.`).waitFor();
};
const figure = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });

describe('from a workbook to the nine-box', () => {
  it('brings in a person and two ratings, and shows the person in the box that follows', async () => {
    const page = await openConsole({ as: 'hr-admin' });

    await check(
      page,
      'Data utama SIASN',
      await workbook('data-utama.xlsx', [
        [...SIASN, 'AGAMA'],
        [
          ...[YOSINA.nip, YOSINA.name, 'PNS', 'IV/b', '01-04-2021', UNIT.name],
          ...[POST.title, '01-02-2020', '-'],
        ],
      ]),
    );
    await commit(page, 1);
    // all that places her but her performance
    const inputs = excellence(YOSINA.nip, 2026).filter(([path]) => !path.endsWith('/performance'));
    await postAll(await apiOf({ role: 'hr-admin' }), inputs);

    const best = ['DI ATAS EKSPEKTASI', 'Diatas Ekspektasi'];
    await check(
      page,
      'Penilaian kinerja (e-Kinerja)',
      await workbook(RATINGS, [
        ['NIP', 'TAHUN', 'HASIL KERJA', 'PERILAKU KERJA', 'KETERANGAN'],
        [YOSINA.nip, '2024', ...best, ''],
        [YOSINA.nip, '2025', ...best, 'baik sekali'],
        [YOSINA.nip, '2023', 'istimewa', 'Sesuai Ekspektasi', ''],
        [STRANGER, '2025', ...best, ''],
      ]),
    );
    expect(await figure(page, 'Baru').textContent()).toContain('2');
    expect(await figure(page, 'Ditolak').textContent()).toContain('2');
    await page.getByText('HASIL KERJA (C4)').waitFor();
    await page.getByText('NIP ini belum tercatat').waitFor();
    await page.getByText('1 kolom tidak dikenal').waitFor();
    await checkAccessibility(page);

    // where the import is stands in its address
    await page.reload();
    await settled(page);
    await commit(page, 2);
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await page.getByRole('option', { name: 'Baru (2)' }).click();
    await page.getByRole('row').filter({ hasText: 'Ditulis' }).first().waitFor();
    await checkAccessibility(page);

    await page.goto(`/nine-box?unit=${UNIT.id}`);
    const box9 = page.getByRole('region', { name: /Kotak 9/ });
    await box9.getByRole('link', { name: YOSINA.name }).waitFor();
  });

  it('takes back what it wrote, once that is confirmed', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/imports' });
    await page.getByRole('link', { name: RATINGS }).first().click();
    await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
    await page.getByRole('button', { name: 'Jangan' }).click();
    await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
    await checkAccessibility(page);
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('2 baris dibatalkan.').waitFor();

    await page.goto(`/nine-box?unit=${UNIT.id}`);
    await page.getByText('Belum terpetakan (1)').waitFor();
  });

  it('says at once what no import can be, and why a file could not be read', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/imports' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'data.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('x'),
    });
    await page.getByText('Simpan ulang berkas .xls lama sebagai .xlsx').waitFor();
    expect(await page.getByRole('button', { name: 'Kirim dan periksa' }).isDisabled()).toBe(true);

    await page.getByRole('button', { name: /Jenis berkas/ }).click();
    await page.getByRole('option', { name: 'Penilaian kinerja (e-Kinerja)' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'kolom.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`NIP;PERILAKU KERJA\n${YOSINA.nip};Sesuai Ekspektasi\n`),
    });
    await page.getByRole('button', { name: 'Kirim dan periksa' }).click();
    await page.getByText('Kolom wajib tidak ada').waitFor();
    await checkAccessibility(page);
  });

  it('offers assessors what the assessment centre found, and auditors nothing to send', async () => {
    const assessor = await openConsole({ as: 'assessor', path: '/imports', width: 360 });
    await assessor.getByText('Satu hasil asesmen per baris').waitFor();
    await expectNoOverflow(assessor);
    const auditor = await openConsole({ as: 'auditor', path: '/imports', language: 'en', theme: 'dark' });
    await auditor.getByRole('link', { name: RATINGS }).first().waitFor();
    expect(await auditor.getByRole('button', { name: 'Send and check' }).count()).toBe(0);
    await checkAccessibility(auditor);
  });
});
