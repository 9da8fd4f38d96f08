import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, FIRST, HEAD, positionBody, SECOND, unitBody } from '../test-bodies.ts';
import { place } from '../test-succession.ts';
import { createWorld, type World } from '../test-world.ts';

const MOVES = `GET /v1/asn/${FIRST}/moves`;
const person = `/v1/asn/${FIRST}`;
const expectations = { workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };

/** Person P of worked case 10.2, but for the experience: performance 79.75, box 8. */
const createPerson = async (changes: { readonly hours?: number } = {}): Promise<World> => {
  const world = createWorld();
  const competencies = { itg: 3, kjs: 3, kom: 3, oph: 3, pep: 3, pdo: 3, mpu: 3, pkp: 3, prb: 3 };
  const potential = {
    'kemampuan-intelektual': 4,
    interpersonal: 4,
    'self-awareness': 4,
    'critical-strategic-thinking': 4,
    'problem-solving': 4,
    'emotional-quotient': 4,
    'growth-mindset': 3,
    'motivasi-komitmen': 3,
  };
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/positions', positionBody('kepala', { tier: 'jpt-pratama', eselon: 'II.b' })],
    ['/v1/positions', positionBody('staf', { tier: 'pelaksana', eselon: null })],
    ['/v1/asn', asnBody(FIRST, 'kabid', { positionSince: '2021-02-01' })],
    [`${person}/performance`, { year: 2024, ...expectations }],
    [`${person}/performance`, { year: 2025, ...expectations }],
    [`${person}/awards`, { name: 'SLKS', level: 'satyalancana', date: '2023-08-17' }],
    [`${person}/assignments`, { name: 'Tim', level: 'provinsi', date: '2025-06-01' }],
    [`${person}/feedback`, { year: 2025, category: 'baik' }],
    [`${person}/education`, { level: 's2', major: 'Manajemen', fieldMatch: 'sesuai', graduatedIn: 2008 }],
    [`${person}/assessments`, { date: '2025-01-10', competencies, potential }],
    [`${person}/training`, { name: 'PKA', year: 2025, hours: changes.hours ?? 12 }],
  );
  return world;
};

const Texts = z.object({
  nextChange: z.object({ text: z.string() }),
  explanation: z.array(z.object({ name: z.string(), text: z.string() })),
  moves: z.array(z.object({ kind: z.string(), text: z.string() })),
  goals: z.array(z.object({ text: z.string(), sets: z.array(z.object({ text: z.string() })) })),
});
const textsIn = async (world: World, language: string) => {
  const { body } = await world.call(MOVES, { headers: { 'accept-language': language } });
  return Texts.parse(body);
};

describe('GET /v1/asn/{nip}/moves towards the next box', () => {
  it('names the smallest changes, before any recalculation has come through', async () => {
    const world = await createPerson();
    expect(await world.call(MOVES, { role: 'asn', nip: FIRST })).toMatchObject({
      status: 200,
      body: {
        goal: 'box',
        maxChanges: 3,
        placement: { status: 'placed', box: 8, asOf: '2026-08-03', ruleSet: 'bkn-411-2025' },
        goals: [
          {
            box: 9,
            raises: ['performance'],
            sets: [
              {
                moves: [{ kind: 'tim-kerja', from: 'provinsi', to: 'nasional', earliest: '2026-09-03' }],
                box: 9,
                performanceScore: 82,
              },
              { moves: [{ kind: 'umpan-balik' }] },
              { moves: [{ kind: 'predikat' }] },
            ],
          },
        ],
      },
    });
  });

  it('says it in Indonesian with the figures of the calculation', async () => {
    const { goals, moves, explanation, nextChange } = await textsIn(await createPerson(), 'id');
    expect(goals[0]?.text).toBe('Kotak 9 tercapai dengan 1 perubahan.');
    expect(goals[0]?.sets[0]?.text).toMatch(
      /^Ditugaskan dalam tim kerja dengan SK tingkat nasional \(kini provinsi\)\. Hasil: kinerja 82,00, potensial \d\d,\d\d, kotak 9; paling cepat 3 September 2026\.$/,
    );
    expect(goals[0]?.sets[2]?.text).toContain(
      'Sampai saat itu yang habis berlaku harus diperbarui setara: pengembangan kompetensi.',
    );
    expect(moves.find(({ kind }) => kind === 'predikat')?.text).toBe(
      'Predikat kinerja berikutnya naik dari baik menjadi sangat baik: kinerja +12,00, potensial 0,00 poin; paling cepat 1 Februari 2027.',
    );
    expect(moves.find(({ kind }) => kind === 'asesmen-kompetensi')?.text).toBeUndefined();
    expect(explanation.find(({ name }) => name === 'penugasan-tim-kerja')?.text).toMatch(
      /^penugasan tim kerja: provinsi bernilai 85,00, bobot 15, 12,75 poin; sumber: assignments\/.+\. Terhitung begini sampai 31 Mei 2027\.$/,
    );
    expect(nextChange.text).toMatch(
      /^Bila tidak diperbarui, pada 1 Januari 2027 berubah: pengembangan kompetensi 8,00 menjadi 0,00 poin\. Kotak 8 menjadi \d\.$|Kotak tetap 8\.$/,
    );
  });

  it('and in English', async () => {
    const { goals, moves, explanation, nextChange } = await textsIn(await createPerson(), 'en');
    expect(goals[0]?.text).toBe('Box 9 is reached with 1 change(s).');
    expect(goals[0]?.sets[0]?.text).toContain(
      'A task team by a decree of level nasional (now provinsi). Outcome: performance 82.00',
    );
    expect(moves.find(({ kind }) => kind === 'jam-pelatihan')?.text).toBe(
      'Training up to 20 hours (JP) within one year (12 count now): performance 0.00, potential +2.00 points; 3 September 2026 at the earliest.',
    );
    expect(moves.find(({ kind }) => kind === 'asesmen-potensi')?.text).toContain(
      'Reassessment: potential item growth mindset rises from 3 to 4',
    );
    expect(explanation.at(-1)?.text).toBe(
      'integritas: none is worth 100.00, weight 15, 15.00 points; source: no record.',
    );
    expect(nextChange.text).toContain('Unless renewed, on 1 January 2027 this changes');
  });

  it('says honestly what is not within reach', async () => {
    const world = await createPerson({ hours: 1 });
    const sanction = { level: 'berat', from: '2024-01-01', until: '2025-06-30' };
    await world.post([`${person}/discipline`, sanction]);
    const { body } = await world.call(MOVES);
    expect(body).toMatchObject({ placement: { box: 5 }, goals: [{ box: 7 }, { box: 8 }, { box: 9 }] });
    const { goals } = Texts.parse(body);
    const beyond = goals.filter(({ sets }) => sets.length === 0).map(({ text }) => text);
    expect(beyond).toContain('Kotak 9 tidak tercapai dengan paling banyak 3 perubahan.');
  });

  it('is the own record only, and staff', async () => {
    const world = await createPerson();
    expect(await world.call(MOVES, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
    expect(await world.call(MOVES, { role: 'auditor' })).toMatchObject({ status: 200 });
    expect(await world.call(MOVES, { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await world.call(MOVES, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(`GET /v1/asn/${HEAD}/moves`)).toMatchObject({ status: 404 });
    expect(await world.call(`${MOVES}?goal=lain`)).toMatchObject({ status: 400 });
  });

  it('has nothing to offer somebody who is in no box', async () => {
    const world = createWorld();
    await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
    expect(await world.call(MOVES)).toMatchObject({
      status: 200,
      body: { placement: { status: 'unplaced' }, moves: [], goals: [] },
    });
  });
});

describe('GET /v1/asn/{nip}/moves towards a post', () => {
  const TO_POST = `${MOVES}?goal=post`;

  it('says what is missing for it, and asks for no box of somebody who is in one', async () => {
    const world = await createPerson();
    await place(world, FIRST);
    expect(await world.call(`${TO_POST}&positionId=kepala`)).toMatchObject({
      status: 200,
      body: {
        goal: 'post',
        opportunity: { post: { positionId: 'kepala' }, way: 'promosi', fit: 'siap', missing: [] },
        boxes: null,
      },
    });
  });

  it('names the smallest changes to a box that the post asks for', async () => {
    const world = await createPerson({ hours: 1 });
    const sanction = { level: 'sedang', from: '2024-01-01', until: '2025-06-30' };
    await world.post([`${person}/discipline`, sanction]);
    const { body } = await world.call(`${TO_POST}&positionId=kepala`);
    expect(body).toMatchObject({
      opportunity: {
        missing: [
          {
            requirement: 'box',
            act: 'naik-kotak',
            text: 'Kotak 5, diminta kotak 9 / 8 / 7; dengan naik kotak, paling cepat 3 Agustus 2027.',
          },
          { requirement: 'age', by: 'never' },
        ],
      },
      boxes: {
        anyOf: [9, 8, 7],
        text: 'Kotak 7 tercapai dengan 1 perubahan.',
        sets: [{ moves: [{}] }, {}, {}],
      },
    });
  });

  it('needs a post that there is and that a way leads to, from today on', async () => {
    const world = await createPerson();
    const codeOf = async (query: string) => {
      const { status, body } = await world.call(`${TO_POST}${query}`);
      return [status, z.object({ code: z.string() }).parse(body).code];
    };
    expect(await codeOf('')).toEqual([422, 'matching/position-missing']);
    expect(await codeOf('&positionId=lain')).toEqual([404, 'resource/not-found']);
    expect(await codeOf('&positionId=staf')).toEqual([422, 'matching/no-way-to-post']);
    expect(await codeOf('&positionId=kepala&appointment=2026-08-02')).toEqual([
      422,
      'matching/appointment-past',
    ]);
  });
});
