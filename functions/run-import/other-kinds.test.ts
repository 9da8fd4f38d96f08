import { COMPETENCIES, POTENTIAL_ITEMS } from '@kotak9/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { createImportWorld, type ImportWorld } from '../import-world.ts';
import { asnBody, FIRST, positionBody, SECOND, standardBody, unitBody } from '../test-bodies.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = createImportWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/positions', positionBody('kabid-1')]);
  await world.post(['/v1/asn', asnBody(FIRST, 'kabid-1')]);
});

const listOf = async (path: string) => (await world.call(`GET /v1/asn/${FIRST}/${path}`)).body;
const counts = async (id: string) => (await world.call(`GET /v1/imports/${id}`)).body;
const positionOf = async (id: string) => (await world.call(`GET /v1/positions/${id}`)).body;

describe('an import of e-Kinerja', () => {
  const file = (...rows: readonly string[]) => ['NIP;TAHUN;HASIL KERJA;PERILAKU KERJA', ...rows].join('\n');
  const kept = { year: 2024, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };

  it('records and corrects ratings, several of one person, and takes them back', async () => {
    await world.post([`/v1/asn/${FIRST}/performance`, kept]);
    const before = await listOf('performance');
    const id = await world.check(
      'e-kinerja',
      file(
        `'${FIRST};2024;Di Atas Ekspektasi;Sesuai Ekspektasi`,
        `'${FIRST};2025;Sesuai Ekspektasi;Sesuai Ekspektasi`,
        `'${SECOND};2025;Sesuai Ekspektasi;Sesuai Ekspektasi`,
      ),
    );
    expect(await counts(id)).toMatchObject({ counts: { new: 1, changed: 1, unchanged: 0, refused: 1 } });
    expect(await world.rows(id, '?verdict=refused')).toMatchObject([
      { faults: [{ code: 'person-unknown' }] },
    ]);
    expect(await world.step(id, 'commit')).toMatchObject({ committed: { done: 2, left: 0 } });
    expect(await listOf('performance')).toMatchObject({
      items: [
        { year: 2024, workResult: 'di-atas-ekspektasi', predikat: 'baik' },
        { year: 2025, predikat: 'baik' },
      ],
    });
    expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 2, left: 0 } });
    expect(await listOf('performance')).toEqual(before);
  });

  it('leaves a rating that an objection holds', async () => {
    await world.post([`/v1/asn/${FIRST}/performance`, kept]);
    const id = await world.check('e-kinerja', file(`'${FIRST};2024;Di Atas Ekspektasi;Sesuai Ekspektasi`));
    const held = {
      pk: `kota-jayapura#ASN#${FIRST}`,
      sk: 'NOW#OBJECTION#performance#2024',
      objectionId: 'obj-1',
    };
    await world.table.write({ put: held });
    expect(await world.step(id, 'commit')).toMatchObject({ committed: { done: 0, left: 1 } });
    expect(await world.rows(id)).toMatchObject([{ written: false, left: 'contested' }]);
  });
});

it('an import of the assessment centre is an assessor’s to make', async () => {
  const columns = ['NIP', 'TANGGAL ASESMEN', ...COMPETENCIES, ...POTENTIAL_ITEMS];
  const levels = columns.slice(2).map(() => '4');
  const csv = [columns.join(';'), [`'${FIRST}`, '17 Juni 2025', ...levels].join(';')].join('\n');
  const id = await world.check('assessment-centre', csv);
  expect(await counts(id)).toMatchObject({ status: 'checked', counts: { new: 1 } });
  const as = { role: 'assessor' } as const;
  expect(await world.call(`POST /v1/imports/${id}/commit`, { ...as, body: {} })).toMatchObject({
    status: 202,
  });
  await world.pump(id);
  expect(await listOf('assessments')).toMatchObject({
    items: [{ date: '2025-06-17', competencies: { itg: 4 } }],
  });
  expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 1, left: 0 } });
  expect(await listOf('assessments')).toMatchObject({ items: [] });
});

it('an import of positions makes posts that stay, and changes others back', async () => {
  const csv = [
    'KODE JABATAN;NAMA JABATAN;UNIT KERJA;JENIS JABATAN;ESELON;URUSAN',
    'kabid-1;Kepala Bidang SMP;Unit dinas-pendidikan;Administrator;III.b;pendidikan',
    'kasi-1;Kepala Seksi;Unit dinas-pendidikan;Pengawas;IV.a;pendidikan',
  ].join('\n');
  const id = await world.check('positions', csv);
  expect(await counts(id)).toMatchObject({ status: 'checked', counts: { new: 1, changed: 1, refused: 0 } });
  await world.step(id, 'commit');
  expect(await positionOf('kasi-1')).toMatchObject({ tier: 'pengawas', holder: null });
  expect((await world.call(`GET /v1/asn/${FIRST}`)).body).toMatchObject({
    post: { title: 'Kepala Bidang SMP' },
  });
  expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 1, left: 1 } });
  expect(await positionOf('kabid-1')).toMatchObject({ title: 'Kepala Bidang kabid-1', holder: FIRST });
  expect(await positionOf('kasi-1')).toMatchObject({ title: 'Kepala Seksi' });
  expect(await world.rows(id)).toMatchObject([{ undone: true }, { undone: false, left: 'stays' }]);
});

it('an import of standards sets those of posts and their holders', async () => {
  const { status } = await world.call('PUT /v1/positions/kabid-1/standard', { body: standardBody(3) });
  expect(status).toBe(200);
  const columns = ['KODE JABATAN', ...COMPETENCIES];
  const csv = [columns.join(';'), ['kabid-1', ...COMPETENCIES.map(() => '4')].join(';')].join('\n');
  const id = await world.check('standards', csv);
  expect(await counts(id)).toMatchObject({ status: 'checked', counts: { changed: 1 } });
  await world.step(id, 'commit');
  expect(await positionOf('kabid-1')).toMatchObject({ standard: { competencies: { itg: 4 } } });
  expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 1, left: 0 } });
  expect(await positionOf('kabid-1')).toMatchObject({ standard: standardBody(3) });
});
