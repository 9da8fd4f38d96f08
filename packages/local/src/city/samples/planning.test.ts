import { schemas } from '@kotak9/contracts';
import { day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { samplePlanning } from './planning.ts';

const TODAY = day('2026-11-24');
const city = generateCity({ people: 1500, seed: DEFAULT_SEED, today: TODAY });
const changes = samplePlanning(city, TODAY);
const dataOf = (kind: string) =>
  changes.filter(({ aggregate }) => aggregate.kind === kind).map(({ head }) => head['data']);

describe('samplePlanning', () => {
  it('is the same for the same city and day, and all new', () => {
    expect(samplePlanning(city, TODAY)).toEqual(changes);
    expect(changes.length).toBeLessThanOrEqual(300);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(new Set(changes.map(({ aggregate }) => aggregate.id)).size).toBe(changes.length);
  });

  it('holds analyses, one projection and proposals that the schemas accept', () => {
    expect(z.array(schemas.WorkloadAnalysis).parse(dataOf('workload-analysis')).length).toBeGreaterThan(50);
    const [projection] = z.array(schemas.Projection).parse(dataOf('projection'));
    expect(projection?.totals[0]?.shortage).toBeGreaterThan(0);
    const proposals = z.array(schemas.FormationProposal).parse(dataOf('formation-proposal'));
    expect(new Set(proposals.map(({ status }) => status)).size).toBe(3);
    expect(new Set(proposals.map(({ year }) => year))).toEqual(new Set([2026, 2027]));
    for (const { proposed, approved } of proposals) {
      expect(proposed).toBeGreaterThan(0);
      expect(approved ?? proposed).toBe(proposed);
    }
  });
});
