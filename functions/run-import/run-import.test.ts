import type { Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createImportWorld, type ImportWorld } from '../import-world.ts';
import { asnBody, FIRST, FOURTH, positionBody, SECOND, THIRD, unitBody } from '../test-bodies.ts';

const HEADER =
  'NIP BARU;NAMA;JENIS PEGAWAI NAMA;KEDUDUKAN HUKUM NAMA;GOL AKHIR NAMA;TMT GOLONGAN;UNOR NAMA;JABATAN NAMA;TMT JABATAN;TINGKAT PENDIDIKAN NAMA;PENDIDIKAN NAMA;TAHUN LULUS;KESESUAIAN BIDANG ILMU';

interface Said {
  readonly name?: string;
  readonly grade?: string;
  readonly title?: string;
  readonly since?: string;
  readonly education?: string;
  readonly status?: string;
}
const rowOf = (nip: string, said: Said = {}): string => {
  const { name = `Yosina ${nip.slice(0, 4)}`, grade = 'IV/b', title = '', status = 'Aktif' } = said;
  const { since = title === '' ? '' : '2 Januari 2021', education = ';;;' } = said;
  return `'${nip};${name};PNS;${status};${grade};01-04-2021;Unit dinas-pendidikan;${title};${since};${education}`;
};
const siasn = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
const nipOf = (n: number): string => `198003151${String(999501).slice(1)}1${String(n).padStart(3, '0')}`;

let world: ImportWorld;
const scene = async (made: ImportWorld): Promise<ImportWorld> => {
  await made.post(['/v1/units', unitBody()]);
  for (const id of ['kabid-1', 'kabid-2']) await made.post(['/v1/positions', positionBody(id)]);
  return made;
};
beforeEach(async () => {
  world = await scene(createImportWorld());
});

const asn = async (nip: string) => z.looseObject({}).parse((await world.call(`GET /v1/asn/${nip}`)).body);
const position = async (id: string) => (await world.call(`GET /v1/positions/${id}`)).body;
const eventsOf = (nip: string): readonly unknown[] =>
  world
    .events()
    .filter(({ subject }) => subject === `asn/${nip}`)
    .map(({ type }) => type);
/** What is stored, but for the import's own. */
const recorded = () =>
  world.table.all().filter(({ pk }) => !/#(IMPORT|REGISTER#import|IDEMPOTENCY)/.test(pk));

describe('a dry run', () => {
  it('says what each row is and writes nothing of it', async () => {
    await world.post(['/v1/asn', asnBody(FIRST, null)], ['/v1/asn', asnBody(SECOND, null)]);
    const before = recorded();
    const id = await world.check(
      'siasn-data-utama',
      siasn(rowOf(FIRST), rowOf(SECOND, { grade: 'IV/c' }), rowOf(THIRD), rowOf('123'), rowOf(THIRD)),
    );
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({
      status: 'checked',
      progress: { rows: 5, done: 5 },
      counts: { new: 1, changed: 1, unchanged: 1, refused: 2 },
      columns: { unknown: [], missing: [] },
      upload: null,
    });
    expect(await world.rows(id)).toMatchObject([
      { row: 2, verdict: 'unchanged', subject: FIRST, before: null, after: null, written: null },
      {
        row: 3,
        verdict: 'changed',
        subject: SECOND,
        before: { rank: { grade: 'IV/b' } },
        after: { rank: { grade: 'IV/c' } },
      },
      { row: 4, verdict: 'new', subject: THIRD, after: { record: { nip: THIRD }, status: 'aktif' } },
      { row: 5, verdict: 'refused', faults: [{ code: 'nip-length', column: 'NIP BARU', cell: 'A5' }] },
      { row: 6, verdict: 'refused', faults: [{ code: 'row-twice' }] },
    ]);
    expect(recorded()).toEqual(before);
  });

  it('writes the file again with its faults marked', async () => {
    const id = await world.check('siasn-data-utama', siasn(rowOf(FIRST), rowOf('123')));
    const marked = world.objects.stored.get(`kota-jayapura/${id}/1/faults`)?.toString() ?? '';
    expect(marked).toContain('NIP BARU: ');
    expect(marked.split('\n').filter((line) => line.includes('NIP BARU: '))).toHaveLength(1);
  });

  it.each([
    ['NAMA;UNOR NAMA\nA;B', 'columns-missing', 'NIP BARU'],
    ['NIP BARU;NIP BARU;NAMA\n1;2;3', 'columns-missing', 'UNOR NAMA'],
    ['apa saja\n1', 'header-missing', undefined],
    ['', 'nothing-in-it', undefined],
  ])('says of %j that it is %s', async (csv, code, named) => {
    const id = await world.check('siasn-data-utama', csv);
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({
      status: 'failed',
      failure: { code, names: named === undefined ? [] : expect.arrayContaining([named]) },
    });
    expect((await world.call(`GET /v1/imports/${id}/rows`)).status).toBe(409);
  });

  it('may be repeated with another mapping, which is remembered once it was committed', async () => {
    const csv = siasn(rowOf(FIRST)).replace('NIP BARU', 'NOMOR');
    const id = await world.check('siasn-data-utama', csv);
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({ status: 'failed' });
    const mapping = { columns: { NOMOR: 'nip' } };
    expect(await world.step(id, 'check', { mapping })).toMatchObject({ counts: { new: 1 } });
    await world.step(id, 'commit');
    const next = await world.check('siasn-data-utama', csv);
    expect((await world.call(`GET /v1/imports/${next}`)).body).toMatchObject({
      status: 'checked',
      counts: { unchanged: 1 },
      mapping: { columns: { NOMOR: 'nip' } },
    });
  });
});

describe('a commit', () => {
  it('writes the accepted rows as the API would, in the name of whoever asked for it', async () => {
    const id = await world.check(
      'siasn-data-utama',
      siasn(
        rowOf(FIRST, { title: 'Kepala Bidang kabid-1', education: 'S-2;Hukum;2004;sesuai' }),
        rowOf(SECOND),
        rowOf(THIRD, { status: 'CLTN' }),
      ),
    );
    const done = await world.step(id, 'commit', { rows: { except: [3] } });
    expect(done).toMatchObject({ status: 'committed', committed: { done: 2, left: 0 } });
    expect(await asn(FIRST)).toMatchObject({ positionId: 'kabid-1', status: 'aktif', version: 1 });
    expect(await position('kabid-1')).toMatchObject({ holder: FIRST, holderSince: '2021-01-02' });
    expect((await world.call(`GET /v1/asn/${FIRST}/education`)).body).toMatchObject({
      items: [{ id: 's2-2004', level: 's2', fieldMatch: 'sesuai' }],
    });
    expect((await world.call(`GET /v1/asn/${SECOND}`)).status).toBe(404);
    expect(await asn(THIRD)).toMatchObject({ status: 'cltn' });
    const [created] = world.events('record.created');
    expect(created).toMatchObject({ correlationId: id, actor: { role: 'hr-admin' } });
    expect(await world.rows(id)).toMatchObject([
      { written: true, left: null },
      { written: false, left: null },
      { written: true, left: null },
    ]);
  });

  it('takes one kind of verdict alone', async () => {
    await world.post(['/v1/asn', asnBody(FIRST, null)]);
    const id = await world.check('siasn-data-utama', siasn(rowOf(FIRST, { grade: 'IV/c' }), rowOf(SECOND)));
    expect(await world.step(id, 'commit', { verdicts: ['changed'] })).toMatchObject({
      committed: { done: 1, left: 0 },
    });
    expect(eventsOf(FIRST)).toEqual(['record.created.v1', 'record.changed.v1']);
    expect(eventsOf(SECOND)).toEqual([]);
  });

  it('of the same file a second time changes nothing', async () => {
    const csv = siasn(
      ...Array.from({ length: 30 }, (_, n) => rowOf(nipOf(n + 1), { education: 'S-1;Hukum;2004;sesuai' })),
    );
    await world.step(await world.check('siasn-data-utama', csv), 'commit');
    const before = recorded();
    const again = await world.check('siasn-data-utama', csv);
    expect(await world.step(again, 'commit')).toMatchObject({
      counts: { new: 0, changed: 0, unchanged: 30, refused: 0 },
      committed: { done: 0, left: 0 },
    });
    expect(recorded()).toEqual(before);
  });

  it('leaves a row whose person changed since the check, and writes the rest', async () => {
    await world.post(['/v1/asn', asnBody(FIRST, null)]);
    const id = await world.check(
      'siasn-data-utama',
      siasn(rowOf(FIRST, { grade: 'IV/c' }), rowOf(SECOND), rowOf(THIRD)),
    );
    const body = { rank: { grade: 'IV/d', since: '2024-04-01' } };
    await world.call(`PATCH /v1/asn/${FIRST}`, { body, headers: { 'If-Match': '"1"' } });
    await world.post(['/v1/asn', asnBody(SECOND, null)]);
    expect(await world.step(id, 'commit')).toMatchObject({ committed: { done: 1, left: 2 } });
    expect(await world.rows(id)).toMatchObject([
      { written: false, left: 'changed-since-checked' },
      { written: false, left: 'changed-since-checked' },
      { written: true, left: null },
    ]);
    expect(await asn(FIRST)).toMatchObject({ rank: { grade: 'IV/d' } });
  });

  it('writes nothing twice, however often and whenever its parts are brought', async () => {
    const csv = siasn(...Array.from({ length: 40 }, (_, n) => rowOf(nipOf(n + 1))));
    const id = await world.check('siasn-data-utama', csv);
    await world.call(`POST /v1/imports/${id}/commit`, { body: {} });
    await world.start(id);
    const [part = ''] = world.queued.splice(0);
    await Promise.all([world.handle(part), world.handle(part), world.handle(part)]);
    await world.handle(part);
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({
      status: 'committed',
      committed: { done: 40, left: 0 },
    });
    for (let n = 1; n <= 40; n++) expect(eventsOf(nipOf(n))).toEqual(['record.created.v1']);
    expect(
      world.events('import.finished').filter(({ data }) => JSON.stringify(data).includes('commit')),
    ).toHaveLength(1);
  });

  it('that is killed on the way goes on where it was', async () => {
    for (const survived of [0, 1, 2]) {
      const table = new DyingTable();
      world = await scene(createImportWorld(table));
      const csv = siasn(...Array.from({ length: 60 }, (_, n) => rowOf(nipOf(n + 1))));
      const id = await world.check('siasn-data-utama', csv);
      await world.call(`POST /v1/imports/${id}/commit`, { body: {} });
      await world.start(id);
      const [part = ''] = world.queued.splice(0);
      table.transactionsLeft = survived;
      expect(await world.handle(part)).toHaveLength(1);
      table.transactionsLeft = Number.POSITIVE_INFINITY;
      expect(await world.handle(part)).toEqual([]);
      expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({
        status: 'committed',
        committed: { done: 60, left: 0 },
      });
      for (let n = 1; n <= 60; n++) expect(eventsOf(nipOf(n))).toEqual(['record.created.v1']);
    }
  });
});

class DyingTable extends MemoryTable {
  transactionsLeft = Number.POSITIVE_INFINITY;

  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    if (this.transactionsLeft-- <= 0) throw new Error('killed');
    return super.transact(writes);
  }
}

describe('an undo', () => {
  it('gives changed people back what they had, the post and its career included', async () => {
    await world.post(['/v1/asn', asnBody(FIRST, 'kabid-1')]);
    await world.post([
      `/v1/asn/${FIRST}/education`,
      { level: 's1', major: 'Hukum', fieldMatch: 'sesuai', graduatedIn: 1995 },
    ]);
    const before = await asn(FIRST);
    const career = (await world.call(`GET /v1/asn/${FIRST}/career`)).body;
    const moved = rowOf(FIRST, {
      grade: 'IV/c',
      title: 'Kepala Bidang kabid-2',
      education: 'S-1;Ilmu Hukum;1995;serumpun',
    });
    const id = await world.check('siasn-data-utama', siasn(moved));
    expect(await world.step(id, 'commit')).toMatchObject({ committed: { done: 1, left: 0 } });
    expect(await asn(FIRST)).toMatchObject({ positionId: 'kabid-2', rank: { grade: 'IV/c' } });
    expect(await world.step(id, 'undo')).toMatchObject({ status: 'undone', undone: { done: 1, left: 0 } });
    expect(await asn(FIRST)).toEqual({ ...before, version: 4 });
    expect(await position('kabid-1')).toMatchObject({ holder: FIRST });
    expect(await position('kabid-2')).toMatchObject({ holder: null });
    expect((await world.call(`GET /v1/asn/${FIRST}/career`)).body).toMatchObject({
      items: z.object({ items: z.array(z.unknown()) }).parse(career).items,
    });
    expect((await world.call(`GET /v1/asn/${FIRST}/education`)).body).toMatchObject({
      items: [{ major: 'Hukum', fieldMatch: 'sesuai' }],
    });
    expect(await world.rows(id)).toMatchObject([{ written: true, undone: true, left: null }]);
  });

  it('withdraws new people, unless something was recorded about them since', async () => {
    const id = await world.check(
      'siasn-data-utama',
      siasn(rowOf(FIRST, { title: 'Kepala Bidang kabid-1' }), rowOf(SECOND)),
    );
    await world.step(id, 'commit');
    await world.post([`/v1/asn/${SECOND}/feedback`, { year: 2025, category: 'baik' }]);
    expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 1, left: 1 } });
    expect(await asn(FIRST)).toMatchObject({ status: 'berhenti', positionId: null });
    expect(eventsOf(FIRST)).toEqual(['record.created.v1', 'record.withdrawn.v1']);
    expect(await position('kabid-1')).toMatchObject({ holder: null });
    expect(await asn(SECOND)).toMatchObject({ status: 'aktif' });
    expect(await world.rows(id)).toMatchObject([
      { undone: true },
      { undone: false, left: 'changed-since-committed' },
    ]);
    // sent again, the file brings back whoever was withdrawn
    const again = await world.check(
      'siasn-data-utama',
      siasn(rowOf(FIRST, { title: 'Kepala Bidang kabid-1' })),
    );
    await world.step(again, 'commit');
    expect(await asn(FIRST)).toMatchObject({ status: 'aktif', positionId: 'kabid-1' });
  });

  it('leaves whoever was changed once more since', async () => {
    await world.post(['/v1/asn', asnBody(FIRST, null)]);
    const id = await world.check('siasn-data-utama', siasn(rowOf(FIRST, { grade: 'IV/c' })));
    await world.step(id, 'commit');
    const body = { rank: { grade: 'IV/d', since: '2024-04-01' } };
    await world.call(`PATCH /v1/asn/${FIRST}`, { body, headers: { 'If-Match': '"2"' } });
    expect(await world.step(id, 'undo')).toMatchObject({ undone: { done: 0, left: 1 } });
    expect(await asn(FIRST)).toMatchObject({ rank: { grade: 'IV/d' } });
  });

  it('twice brought is done once', async () => {
    const id = await world.check('siasn-data-utama', siasn(rowOf(FIRST), rowOf(FOURTH)));
    await world.step(id, 'commit');
    await world.call(`POST /v1/imports/${id}/undo`, { body: {} });
    await world.start(id);
    const [part = ''] = world.queued.splice(0);
    await Promise.all([world.handle(part), world.handle(part)]);
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({ undone: { done: 2, left: 0 } });
    expect(eventsOf(FIRST)).toEqual(['record.created.v1', 'record.withdrawn.v1']);
  });
});
