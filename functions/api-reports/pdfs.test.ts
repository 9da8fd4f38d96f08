import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST, SECOND } from '../test-bodies.ts';
import { pdfText } from '../test-pdf-text.ts';
import { createCity, createDraft, DECREE, LIST, publish, VACANCY } from '../test-succession.ts';
import type { World, WorldCall } from '../test-world.ts';

const CARD = `/v1/asn/${FIRST}/talent-card.pdf`;
const PRINTED = `/v1/vacancies/${VACANCY}/succession-list/report.pdf`;
const OWN = { role: 'asn', nip: FIRST } as const;

const pdfOf = async (world: World, path: string, call: WorldCall = {}): Promise<Buffer> => {
  const { status, file, headers } = await world.call(`GET ${path}`, call);
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
  if (!file) throw new Error(`No file at ${path}`);
  return file;
};
const textOf = async (...asked: Parameters<typeof pdfOf>): Promise<string> => pdfText(await pdfOf(...asked));
const hashIn = (text: string): string => /Sidikbukti\(SHA-256\):([0-9a-f]{64})/.exec(text)?.[1] ?? '';

/** Remembers which partitions are read. */
class WatchedTable extends MemoryTable {
  readonly partitions = new Set<string>();

  override async get(...[key]: Parameters<MemoryTable['get']>) {
    this.partitions.add(key.pk);
    return super.get(key);
  }

  override async query(...asked: Parameters<MemoryTable['query']>) {
    this.partitions.add(asked[0]);
    return super.query(...asked);
  }
}

describe('a succession list as PDF', () => {
  it('prints the hash of the list, the candidates, and how to check it', async () => {
    const world = await publish(await createDraft());
    const list = await world.call(`GET /v1/vacancies/${VACANCY}/succession-list`);
    const { contentHash } = z.object({ contentHash: z.string() }).parse(list.body);
    const pdf = await pdfOf(world, PRINTED, { role: 'auditor' });
    const text = pdfText(pdf);

    expect(text).toContain(`Sidikisi(SHA-256):${contentHash}`);
    expect(text).toContain(`GET/v1/vacancies/${VACANCY}/succession-list`);
    expect(text).toContain('Yosina1974');
    expect(text).toContain('Ditetapkankomite');
    expect(text).toContain('Halaman1dari1');
    expect(pdf.toString('latin1')).toContain(`(sha256:${contentHash})`);
    expect(await pdfOf(world, PRINTED)).toEqual(pdf);
    expect(world.observer.lines.filter(({ code }) => code === 'report/exported')).toMatchObject([
      { fields: { operation: 'getSuccessionPdf', count: 4, role: 'auditor' } },
      { fields: { role: 'hr-admin' } },
    ]);
  });

  it('shows the appointing official the shortlist alone, under the hash of the whole', async () => {
    const world = await publish(await createDraft());
    const text = await textOf(world, PRINTED, { role: 'appointing-official' });
    expect(text).toContain('Yosina1973');
    expect(text).not.toContain('Yosina1974');
    expect(text).not.toContain('Tidakmemenuhisyarat');
    const whole = await textOf(world, PRINTED);
    const [hash = ''] = /Sidikisi\(SHA-256\):[0-9a-f]{64}/.exec(whole) ?? [];
    expect(hash).not.toBe('');
    expect(text).toContain(hash);
  });

  it('prints the decision', async () => {
    const world = await publish(await createDraft());
    await world.call(`POST /v1/succession-lists/${LIST}/decision`, {
      role: 'appointing-official',
      body: { nip: FIRST, ...DECREE },
    });
    expect(await textOf(world, PRINTED)).toContain(DECREE.decreeNumber);
  });

  it('is not printed where the content was tampered with', async () => {
    const world = await createDraft();
    const item = world.table.all().find(({ sk }) => sk === 'NOW#LIST');
    if (item === undefined) throw new Error('No list');
    const { candidates } = z.looseObject({ candidates: z.array(z.looseObject({})) }).parse(item['data']);
    const data = z.looseObject({}).parse(item['data']);
    const swapped = candidates.map((candidate, at) => (at === 0 ? { ...candidate, score: 99 } : candidate));
    await world.table.write({ put: { ...item, data: { ...data, candidates: swapped } } });
    expect(await world.call(`GET ${PRINTED}`)).toMatchObject({ status: 500 });
  });
});

describe('a talent card', () => {
  it('says where somebody stands, why, and what could change it', async () => {
    const text = await textOf(await createCity(), CARD, OWN);
    for (const part of [
      'KartutalentaYosina1971',
      'KepalaBidangkabid-0',
      'sangatbaik',
      'performance/2025',
      '31Maret2027',
      'PerekatBangsa',
      'Kesesuaian(JPM)100,00%',
      'jptpratama:siapsekarang',
      'pengembangankompetensi10,00menjadi0,00poin',
      'Jejakkotak',
      'Riwayatjabatan',
      'Kesiapanperjabatan',
      'Dasarhukum:KepkaBKN411/2025;PermenPANRB3/2020jo20/2025;',
      'PKNII',
    ]) {
      expect(text, part).toContain(part);
    }
  });

  it('is one page, and says how many are not on it', async () => {
    const world = await createCity();
    const courses = Array.from({ length: 9 }, (_, at) => ({
      name: `Kursus ${at}`,
      year: 2017 + at,
      hours: 20,
    }));
    await world.post(
      ...courses.map((course): [string, object] => [`/v1/asn/${FIRST}/training`, course]),
      ...[2018, 2019, 2020, 2021, 2022].map((year): [string, object] => [
        `/v1/asn/${FIRST}/performance`,
        { year, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
      ]),
    );
    const text = await textOf(world, CARD, OWN);
    expect(text).toContain('Halaman1dari1');
    expect(text).toContain('Kursus8(2025,20JP);');
    expect(text).not.toContain('Kursus0');
    expect(text).not.toContain('2019sesuai');
    expect([...text.matchAll(/…dan\d+lagi,lihataplikasi/g)].length).toBeGreaterThanOrEqual(2);
  });

  it('prints a hash that stays while the person stays, and moves with the inputs', async () => {
    const world = await createCity();
    const first = await pdfOf(world, CARD, OWN);
    const hash = hashIn(pdfText(first));
    expect(hash).not.toBe('');
    expect(first.toString('latin1')).toContain(`(sha256:${hash})`);
    expect(await pdfOf(world, CARD)).toEqual(first);

    await world.post([`/v1/asn/${FIRST}/training`, { name: 'Lain', year: 2026, hours: 4 }]);
    expect(hashIn(await textOf(world, CARD, OWN))).not.toBe(hash);
  });

  it('names the events that it rests on, as history has them', async () => {
    const world = await createCity();
    const Events = z.object({ items: z.array(z.object({ subject: z.string(), hash: z.string() })) });
    const { items } = Events.parse((await world.call(`GET /v1/asn/${FIRST}/events?limit=1000`)).body);
    const text = await textOf(world, CARD, OWN);
    for (const aggregate of ['asn', 'placement']) {
      const last = items.filter(({ subject }) => subject === `${aggregate}/${FIRST}`).at(-1);
      expect(text).toContain(`${aggregate}/${FIRST}dengansidik${last?.hash}`);
    }
  });

  it('is read from the person alone: what a committee noted cannot be in it', async () => {
    const table = new WatchedTable();
    const world = await createCity(table);
    table.partitions.clear();
    await pdfOf(world, CARD, OWN);
    expect([...table.partitions].filter((pk) => !/#(ASN#197105101996031002|ORG|POLIC\w+)/.test(pk))).toEqual(
      [],
    );
  });

  it('is for the person and for those who may see readiness; others are noted', async () => {
    const world = await createCity();
    expect(await world.call(`GET ${CARD}`, { role: 'asn', nip: SECOND })).toMatchObject({ status: 403 });
    for (const role of ['assessor', 'appointing-official'] as const) {
      expect(await world.call(`GET ${CARD}`, { role })).toMatchObject({ status: 403 });
    }
    const noted = () => world.table.all().filter(({ pk }) => pk.includes('#ACCESS#'));
    const before = noted().length;
    await pdfOf(world, CARD, OWN);
    expect(noted()).toHaveLength(before);
    await pdfOf(world, CARD, { role: 'talent-committee' });
    expect(noted()).toHaveLength(before + 1);
    expect(noted().at(-1)).toMatchObject({ operation: 'getTalentCard', role: 'talent-committee' });
    expect(await world.call(`GET ${CARD.replace(FIRST, '197003011994031001')}`)).toMatchObject({
      status: 404,
    });
  });
});
