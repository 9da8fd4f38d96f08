import { describe, expect, it } from 'vitest';
import { UNIT } from '../test-bodies.ts';
import {
  createSchool,
  FORMATION,
  fixed,
  GRANT,
  GURU,
  KASI,
  proposalBody,
  propose,
  step,
} from './planning-calls.ts';

const PATH = '/v1/projections';
const number = (year: number, people: number, jabatanId = GURU) => ({
  unitId: UNIT,
  jabatanId,
  year,
  number: people,
});

describe('a projection', () => {
  it('follows BUP over five years: 1 January 2027 leaves in 2027, 29 February 1972 in 2030', async () => {
    const world = await createSchool();
    const id = await fixed(world);
    const { body } = await world.call(`GET ${PATH}/2027/${id}/rows`, { role: 'auditor' });
    expect(body).toMatchObject({
      items: [
        { jabatanId: KASI },
        {
          jabatanId: GURU,
          years: [
            { year: 2027, opening: 2, retiring: 1, closing: 1, need: 4, shortage: 3 },
            { year: 2028, retiring: 0, shortage: 3 },
            { year: 2029, retiring: 0, shortage: 3 },
            { year: 2030, retiring: 1, closing: 0, shortage: 4 },
            { year: 2031, shortage: 4 },
          ],
        },
        { title: 'Arsiparis', years: [{ shortage: null }, {}, {}, {}, {}] },
      ],
      nextPart: null,
    });
    expect((await world.call(`GET ${PATH}/2027/${id}/rows?part=2`)).body).toEqual({
      items: [],
      nextPart: null,
    });
  });

  it('is fixed with its totals and hash, and stays as it was when the workload changes', async () => {
    const world = await createSchool();
    const answer = await world.call(`POST ${PATH}`, { body: { firstYear: 2027, unitId: UNIT } });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        asOf: '2026-08-03',
        rows: 3,
        parts: 1,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        totals: [{ year: 2027, opening: 2, retiring: 1, need: 5, shortage: 4 }, {}, {}, {}, { year: 2031 }],
      },
    });
    expect(world.events('projection.fixed')).toMatchObject([
      { data: { firstYear: 2027, unitId: UNIT, rows: 3 } },
    ]);
    await world.call(`PUT /v1/units/${UNIT}/workload-analyses/${GURU}`, {
      headers: { 'If-Match': '"1"' },
      body: { year: 2027, tasks: [{ name: 'Mengajar', volume: 75_000, unit: 'menit', minutes: 1 }] },
    });
    const again = await world.call(`GET ${answer.headers['location']}`);
    expect(again.body).toEqual(answer.body);
    expect((await world.call(`GET ${PATH}/2027`)).body).toMatchObject({ items: [answer.body] });
    const other = await world.call(`POST ${PATH}`, { body: { firstYear: 2027, unitId: UNIT } });
    expect(Object(other.body).contentHash).not.toBe(Object(again.body).contentHash);
  });

  it('of the same facts has the same hash', async () => {
    const world = await createSchool();
    const hashes = [];
    for (let n = 0; n < 2; n++) {
      const { body } = await world.call(`POST ${PATH}`, { body: { firstYear: 2027 } });
      hashes.push(Object(body).contentHash);
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('counts what is planned: who comes and who is expected to leave', async () => {
    const world = await createSchool();
    const id = await fixed(world, { inflow: [number(2026, 2)], leavers: [number(2028, 1)] });
    const { body } = await world.call(`GET ${PATH}/2027/${id}/rows`);
    expect(body).toMatchObject({
      items: [{}, { years: [{ opening: 4 }, { otherLeavers: 1, closing: 2 }, {}, {}, {}] }, {}],
    });
  });

  it('counts granted formasi that are not filled yet', async () => {
    const world = await createSchool();
    await propose(world, proposalBody(await fixed(world)));
    await step(world, 'approval', 1, GRANT);
    const inflow = async () => {
      const { body } = await world.call(`GET ${PATH}/2027/${await fixed(world, { unitId: UNIT })}/rows`);
      return body;
    };
    expect(await inflow()).toMatchObject({
      items: [
        {},
        { counted: [`2027/${FORMATION}`], years: [{ inflow: 2, shortage: 1 }, {}, {}, {}, {}] },
        {},
      ],
    });
    await step(world, 'filling', 2, { filled: 1 });
    expect(await inflow()).toMatchObject({ items: [{}, { years: [{ inflow: 1 }, {}, {}, {}, {}] }, {}] });
  });

  it.each([
    ['a year gone', { firstYear: 2025 }, 422, 'planning/first-year'],
    ['a year too far', { firstYear: 2032 }, 422, 'planning/first-year'],
    ['an unknown unit', { unitId: 'lain' }, 404, 'resource/not-found'],
    ['an unknown jabatan', { inflow: [number(2027, 1, 'lain.ahli-muda')] }, 400, 'reference/unknown'],
    ['leavers of a year gone', { leavers: [number(2025, 1)] }, 422, 'planning/year-not-projected'],
    ['inflow after the last year', { inflow: [number(2032, 1)] }, 422, 'planning/year-not-projected'],
  ])('is refused for %s', async (_, changes, status, code) => {
    const world = await createSchool();
    const body = { firstYear: 2027, ...changes };
    expect(await world.call(`POST ${PATH}`, { body })).toMatchObject({ status, body: { code } });
    expect(world.events('projection')).toEqual([]);
  });

  it.each([2026, 2031])('may begin in %i, an end of what is allowed', async (firstYear) => {
    const world = await createSchool();
    expect(await world.call(`POST ${PATH}`, { body: { firstYear } })).toMatchObject({ status: 201 });
  });

  it('that is unknown is not found, with its rows and its workbook', async () => {
    const world = await createSchool();
    for (const path of ['', '/rows', '/exports/proyeksi.xlsx']) {
      expect(await world.call(`GET ${PATH}/2027/pro-x${path}`)).toMatchObject({ status: 404 });
    }
  });
});

describe('what-if', () => {
  const whatIf = { firstYear: 2027, unitId: UNIT, changes: [number(2027, 3)] };

  it('shows the jabatan before and after, with the totals, and stores nothing', async () => {
    const world = await createSchool();
    const before = world.table.all().length;
    const { status, body } = await world.call(`POST ${PATH}/what-if`, {
      role: 'talent-committee',
      body: whatIf,
    });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            before: { jabatanId: GURU, years: [{ inflow: 0, shortage: 3 }, {}, {}, {}, {}] },
            after: { jabatanId: GURU, years: [{ inflow: 3, shortage: 0 }, {}, {}, { shortage: 1 }, {}] },
          },
        ],
        totals: { before: [{ shortage: 4 }, {}, {}, {}, {}], after: [{ shortage: 1 }, {}, {}, {}, {}] },
      },
    });
    expect(world.table.all().length).toBe(before);
  });

  it('names what it does not know', async () => {
    const world = await createSchool();
    const body = { ...whatIf, changes: [number(2027, 1), number(2027, 1, 'lain.ahli-muda')] };
    const answer = await world.call(`POST ${PATH}/what-if`, { body });
    expect(answer).toMatchObject({ status: 400, body: { code: 'reference/unknown' } });
    expect(JSON.stringify(answer.body)).toContain('changes[1].jabatanId');
  });
});
