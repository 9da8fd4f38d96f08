import { parseIsoDate } from '@kotak9/rules';
import { agency } from '@kotak9/rules/testing';
import { gatherEvidence } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { createWorld, type World } from '../test-world.ts';
import { analysisBody, createSchool, fixed, proposalBody, propose } from './planning-calls.ts';

const CODES = ['abk', 'peta-jabatan', 'proyeksi', 'pensiun-terpetakan', 'usulan-formasi'];

const evidenceOf = async (world: World, on = '2026-08-03') => {
  const asOf = parseIsoDate(on);
  if (asOf === null) throw new Error(on);
  const all = await gatherEvidence(world.table, agency('kota-jayapura'), asOf);
  return all.filter(({ code }) => CODES.includes(code));
};
const figures = async (world: World, on?: string) =>
  Object.fromEntries((await evidenceOf(world, on)).map(({ code, value, of }) => [code, [value, of]]));

describe('evidence of planning', () => {
  it('counts posts, people, projections and proposals', async () => {
    const world = await createSchool([analysisBody({ evaluationScore: 1105 })]);
    expect(await figures(world)).toEqual({
      abk: [2, 4],
      'peta-jabatan': [3, 4],
      proyeksi: [0, null],
      'pensiun-terpetakan': [2, 2],
      'usulan-formasi': [0, null],
    });
    const projection = await fixed(world, { firstYear: 2026 });
    await fixed(world);
    const body = proposalBody(projection, { proposed: 2, projection: { firstYear: 2026, id: projection } });
    expect(await propose(world, body, 2026)).toMatchObject({ status: 201 });
    expect(await figures(world)).toMatchObject({ proyeksi: [2, null], 'usulan-formasi': [1, null] });
    expect(await figures(world, '2026-08-02')).toMatchObject({
      proyeksi: [0, null],
      'usulan-formasi': [0, null],
    });
  });

  it('names places that answer, also of an empty agency', async () => {
    for (const world of [createWorld(), await createSchool()]) {
      const items = await evidenceOf(world);
      expect(items.map(({ code }) => code)).toEqual(CODES);
      for (const { source } of items) {
        expect(await world.call(`GET ${source}`, { role: 'auditor' }), source).toMatchObject({ status: 200 });
      }
    }
  });
});
